// Starts the service worker, where there is a place for one.

/** Whether the build made one; put in by the build. */
declare const SERVICE_WORKER: boolean;

/** Milliseconds of quiet for the page and its first search. */
const PAUSE = 3000;

/** Lets the browser keep the site for reading without a connection; not in a folder. */
export function readOffline(root: URL): void {
  if (!SERVICE_WORKER) return;
  const start = async (): Promise<void> => {
    const { serviceWorker } = navigator;
    if (document.querySelector("offline-copy")) return;
    await serviceWorker.register(new URL("service-worker.js", root));
    const { active } = await serviceWorker.ready;
    active?.postMessage("keep all", []);
  };
  // When this page has what it needs and its reader is reading. Not every browser or address allows a worker; the site works without one.
  addEventListener("load", () => setTimeout(() => void start().catch(() => undefined), PAUSE));
}
