// service-worker.js of a site that wants none: takes the place of an earlier one, clears what that kept, and goes.
import type { WorkerEvents } from "./events.ts";

declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<Name extends keyof WorkerEvents>(name: Name, handle: (event: WorkerEvents[Name]) => void): void;

addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`wegwijzer ${registration.scope} `)).map((name) => caches.delete(name)));
  await registration.unregister();
}
