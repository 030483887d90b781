// Loads the checklists' own script on a page that has actions; without it they stay a plain list.
import { runScript } from "./run-script.ts";

/** Address of that script, from the site's root; the bundler fills it in. */
declare const CHECKLISTS_SCRIPT: string;

/** Starts the checklists of this page, if it has any. */
export function startChecklists(): void {
  if (document.querySelector("[data-checklists]")) runScript(new URL(CHECKLISTS_SCRIPT, siteRoot).href).catch(() => {});
}
