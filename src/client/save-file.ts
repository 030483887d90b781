// Lets the browser save a text that the page made as a file.
import { element } from "./element.ts";

/** Saves it, with the line ends that the RIS format asks for. */
export function saveFile(name: string, text: string): void {
  const lines = `${text.trim()}\n`;
  const url = URL.createObjectURL(new Blob([name.endsWith(".ris") ? lines.replace(/\r?\n/g, "\r\n") : lines]));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
