// Tells what changes in a site's folders and in the generator's own.
import { existsSync, watch } from "node:fs";
import { join, sep } from "node:path";
import { REPOSITORY } from "./options.ts";

/** Editors save in several steps, within this time. */
const ONE_SAVE_MS = 20;

export interface Changed {
  /** A file of the site, by its path from the site's folder. */
  file(path: string): void;
  /** The generator itself. */
  generator(): void;
}

/** Watches until the process ends. */
export function watchFolders(site: string, changed: Changed): void {
  const timers = new Map<string, NodeJS.Timeout>();
  const once = (key: string, tell: () => void): void => {
    clearTimeout(timers.get(key));
    timers.set(key, setTimeout(tell, ONE_SAVE_MS));
  };
  for (const folder of ["content", "_data"].filter((name) => existsSync(join(site, name)))) {
    watch(join(site, folder), { recursive: true }, (_, name) => {
      const file = `${folder}/${(name ?? "").split(sep).join("/")}`;
      once(file, () => changed.file(file));
    });
  }
  for (const path of ["src", "_includes", "eleventy.config.ts"].map((name) => join(REPOSITORY, name)).filter((name) => existsSync(name))) watch(path, { recursive: true }, () => once(path, () => changed.generator()));
}
