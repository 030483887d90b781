// Runs a script of the site: as a module, or in an offline copy as a classic script, the only kind that a browser runs from a folder.

/** Runs it once. @throws Error when it cannot be loaded */
export async function runScript(address: string): Promise<void> {
  // A page that forbids text to become code (Trusted Types) allows modules, not addresses set on an element.
  if (document.querySelector("offline-copy") === null) await import(address);
  else await runClassicScript(address);
}

/** Runs it once, as a classic script. @throws Error when it cannot be loaded */
export function runClassicScript(address: string): Promise<void> {
  const script = document.createElement("script");
  return new Promise<void>((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} cannot be loaded.`)));
    script.src = address;
    document.head.append(script);
  }).finally(() => script.remove());
}
