// What happens when a file is saved while the site is served: the page itself at once, and then the whole site.
import type { PreviewSearch } from "./preview-search.ts";
import type { QuickPages } from "./quick-pages.ts";
import type { Changed } from "./watch-folders.ts";

/** Editors and Git write in bursts; a build starts when it has been quiet this long. */
const QUIET_MS = 120;

export interface Workshop {
  /** Builds the whole site; tells whether it succeeded. */
  rebuild(): Promise<boolean>;
  /** Reads the site, to draw single pages of it; undefined when it has problems. */
  read(): Promise<QuickPages | undefined>;
  /** The search, which must know what is shown. */
  search: Pick<PreviewSearch, "edit" | "published">;
  /** Has browsers load their page again. */
  reload(): void;
}

export interface LivePreview extends Changed {
  /** Reads the site as it is now. */
  read(): Promise<void>;
}

/** Takes changes as they come. */
export function livePreview({ rebuild, read, search, reload }: Workshop): LivePreview {
  let quick: QuickPages | undefined;
  /** False once the source of this very process has changed: only builds in a new process know it. */
  let isCurrent = true;
  /** Whether something changed that was not shown by itself, so that what was read is no longer the site. */
  let isStale = true;
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  /** Pages shown while a build runs, which took them as they were before. */
  const shownMeanwhile = new Set<string>();
  // What goes wrong here, such as a folder that a build is just replacing, is left to the whole build, which follows and says it.
  const readAgain = async (): Promise<void> => {
    if (!isCurrent) return;
    isStale = false;
    quick = await read().catch(() => undefined);
  };
  const isShown = async (file: string): Promise<boolean> => {
    const pages = quick;
    if (!pages || !(await pages.show(file).catch(() => false))) return false;
    const edited = pages.edited(file);
    if (edited) search.edit(edited);
    return true;
  };
  const show = async (file: string): Promise<void> => {
    // A build that begins while the page is drawn reads it as it is now.
    const isMeanwhile = running;
    if (isStale || !(await isShown(file))) {
      isStale = true;
      return;
    }
    if (isMeanwhile) shownMeanwhile.add(file);
    reload();
  };
  const build = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      shownMeanwhile.clear();
      if (!(await rebuild())) continue;
      search.published(shownMeanwhile);
      for (const file of shownMeanwhile) await isShown(file);
      reload();
      if (isStale) await readAgain();
    } while (again);
    running = false;
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void build(), QUIET_MS);
  };
  return {
    read: readAgain,
    file(path) {
      if (path.endsWith(".md")) void show(path);
      else isStale = true;
      soon();
    },
    generator() {
      isCurrent = false;
      isStale = true;
      quick = undefined;
      soon();
    },
  };
}
