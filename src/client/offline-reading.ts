// Starts the service worker, where there is a place for one.

/** Whether the build made one; put in by the build. */
declare const SERVICE_WORKER: boolean;

/** Lets the browser keep the site for reading without a connection; not in a folder, nor for readers who save data. */
export function readOffline(root: URL): void {
  if (!SERVICE_WORKER || !("serviceWorker" in navigator) || document.querySelector("offline-copy") !== null) return;
  const start = async (): Promise<void> => {
    await navigator.serviceWorker.register(new URL("service-worker.js", root));
    if (savesData()) return;
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage("keep all", []);
  };
  // After everything that this page needs; without a worker the site works as well.
  addEventListener("load", () => void start().catch(() => undefined));
}

/** Whether the reader asked for little traffic; known to some browsers only. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
}
