// Keeps the search of the preview right while the whole site is built again: edited pages get an index of their own, which is asked beside the others.
import { EDITED_PAGES, PREVIEW_FOLDER, type EditedPages } from "../model/edited-pages.ts";
import { editedTag, indexEdited, publishedIds } from "../search/edited-index.ts";
import type { EditedText } from "../search/edited-texts.ts";

/** A page that was edited. */
export interface Edited extends EditedText {
  /** The words that stood on it before this edit. */
  before: readonly string[];
}

export interface PreviewSearch {
  /** Takes a page as it is now; its index is made at once. */
  edit(page: Edited): void;
  /**
   * A whole site was built.
   * @param meanwhile files of the pages edited while it was built, which it may not know
   */
  published(meanwhile: ReadonlySet<string>): void;
  /** Content of one of the preview's own files, once all edits are in it. @param path from the site's root */
  read(path: string): Promise<string | Uint8Array | undefined>;
}

/** Bounds of a page's length beside the average, for Pagefind to reckon with. */
const SHORTEST = 0.01;

/**
 * The search of a preview.
 * @param output folder of the whole site
 * @param warn tells the person what went wrong: then the search stays as it was until the whole site is built
 */
export function previewSearch(output: string, warn: (text: string) => void): PreviewSearch {
  const edited = new Map<string, { page: Edited; before: Set<string> }>();
  let files: ReadonlyMap<string, string | Uint8Array> = new Map([[EDITED_PAGES, "{}"]]);
  let version = Date.now();
  let ids: Promise<ReadonlyMap<string, string>> | undefined;
  const readIds = (): Promise<ReadonlyMap<string, string>> => {
    if (ids) return ids;
    const reading = publishedIds(output);
    reading.catch(() => {
      if (ids === reading) ids = undefined;
    });
    return (ids = reading);
  };
  const make = async (): Promise<void> => {
    const pages = [...edited.values()];
    const folder = `${PREVIEW_FOLDER}${++version}/`;
    const [index, known] = pages.length === 0 ? [[], new Map<string, string>()] : await Promise.all([indexEdited(pages.map(({ page }) => page)), readIds()]);
    files = new Map<string, string | Uint8Array>([
      [EDITED_PAGES, JSON.stringify(Object.fromEntries([...new Set(pages.map(({ page }) => page.page.language))].map((language) => [language, tell(folder, language, pages, known)])))],
      ...index.map(({ path, content }) => [folder + path, content] as const),
    ]);
  };
  let making = Promise.resolve();
  let isDue = false;
  const makeSoon = (): void => {
    // One that has not begun yet takes all edits.
    if (isDue) return;
    isDue = true;
    making = making.then(() => {
      isDue = false;
      return make().catch((error: unknown) => warn(`The search does not know your last edit until the whole site is built: ${error instanceof Error ? error.message : String(error)}`));
    });
  };
  void readIds();
  return {
    edit(page) {
      const known = edited.get(page.page.file);
      edited.set(page.page.file, { page, before: new Set([...(known?.before ?? []), ...page.before]) });
      makeSoon();
    },
    published(meanwhile) {
      for (const file of edited.keys()) if (!meanwhile.has(file)) edited.delete(file);
      ids = undefined;
      void readIds();
      makeSoon();
    },
    async read(path) {
      await making;
      return files.get(path);
    },
  };
}

/** What the browser must know of a language's edited pages. */
function tell(folder: string, language: string, all: readonly { page: Edited; before: ReadonlySet<string> }[], ids: ReadonlyMap<string, string>): EditedPages {
  const pages = all.filter(({ page }) => page.page.language === language);
  const words = new Set(pages.flatMap(({ page }) => page.words));
  const length = Math.max(SHORTEST, pages.reduce((sum, { page }) => sum + page.length, 0) / pages.length);
  return {
    folder,
    shard: { tag: editedTag(language), pages: pages.length, length },
    superseded: pages.flatMap(({ page }) => ids.get(page.page.url) ?? []),
    words: [...words],
    left: [...new Set(pages.flatMap(({ before }) => [...before]))].filter((word) => !words.has(word)),
  };
}
