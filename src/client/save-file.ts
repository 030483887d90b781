// Lets the browser save a text as a file.
import { element } from "./element.ts";

/** Hands a text over under a name. */
export function saveFile(name: string, text: string, type = ""): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
