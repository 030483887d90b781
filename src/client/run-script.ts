// Runs a classic script of the site, the only kind that a browser also runs from a folder.

/** Runs it once. @throws Error when it cannot be loaded */
export function runScript(address: string): Promise<void> {
  const script = document.createElement("script");
  return new Promise<void>((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} cannot be loaded.`)));
    script.src = address;
    document.head.append(script);
  }).finally(() => script.remove());
}
