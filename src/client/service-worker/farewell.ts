// service-worker.js of a site that wants none: takes the place of an earlier one, clears what that kept, and goes.
import type { WorkerEvents } from "./events.ts";
import { forgetOthers } from "./kept-files.ts";

declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<Name extends keyof WorkerEvents>(name: Name, handle: (event: WorkerEvents[Name]) => void): void;

addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => registration.unregister())));
