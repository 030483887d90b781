// Loads the checklists' own script on a page that has actions, once they come into view or have been ticked before; without it they stay a plain list.
import { deviceStore } from "./device-store.ts";
import { runScript } from "./run-script.ts";

/** Address of that script, from the site's root; the bundler fills it in. */
declare const CHECKLISTS_SCRIPT: string;

/** How far below the screen a list may be when it is made ready. */
const AHEAD = "200px";

function load(): void {
  runScript(new URL(CHECKLISTS_SCRIPT, siteRoot).href).catch(() => {});
}

/** Starts the checklists of this page, if it has any. */
export function startChecklists(): void {
  const lists = document.querySelectorAll("[data-checklists]");
  if (lists.length === 0) return;
  // What was ticked must be there when the page is printed, seen or not.
  if (deviceStore<unknown>("checklists", (kept) => kept, undefined).read() !== undefined) return load();
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      load();
    },
    { rootMargin: AHEAD },
  );
  for (const list of lists) watch.observe(list);
}
