// <site-search>: a link or a sentence until this puts a field in its place; the search itself is a script and a style of their own.
import { loadPart } from "./load-part.ts";
import { MARK } from "./mark.ts";
import { once } from "./once.ts";
import { searchField, type SearchField } from "./search-field.ts";

/** What the search's own script leaves behind. */
export interface SearchApp {
  /** Shows the best few results under the field in the header. */
  box(host: HTMLElement, field: SearchField): void;
  /** Shows all results with filters under the field of the search page. */
  page(host: HTMLElement, field: SearchField): void;
  /** Lights up, on the page that was found, the words that its address names. */
  highlight(): void;
}

declare global {
  var searchApp: SearchApp | undefined;
  /** The folder the site stands in, for scripts that are loaded later and do not know their own address. */
  var siteRoot: URL;
}

/** Addresses of the search's script and style, from the site's root; the bundler fills them in. */
declare const SEARCH_FILES: { script: string; style: string };

/** The folder the site stands in: the script is at assets/main-….js, and knows its own address only while it first runs. */
globalThis.siteRoot = new URL("..", document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI);

const app = once(async () => {
  await loadPart(SEARCH_FILES);
  if (!globalThis.searchApp) throw new Error("The search's script left nothing behind.");
  return globalThis.searchApp;
});

/** <site-search data-mode="header|page">. */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const mode = this.dataset["mode"] === "page" ? "page" : "box";
    const words = document.querySelector<HTMLElement>('site-search[data-mode="header"]') ?? this;
    const field = searchField(words);
    const { form, input, status } = field;
    let started = false;
    const start = (): void => {
      if (started) return;
      started = true;
      app.get().then(
        (loaded) => loaded[mode](this, field),
        () => {
          // The next time the field is used it is tried again.
          started = false;
          form.append(status);
          status.textContent = words.dataset["failed"] ?? "";
        },
      );
    };
    this.replaceChildren(form);
    if (mode === "page") start();
    else for (const event of ["focus", "input"]) input.addEventListener(event, start);
  }
}

/** Lights up what was searched for, when this page was opened from the results. */
export function highlightFound(): void {
  if (new URLSearchParams(location.search).has(MARK)) app.get().then((loaded) => loaded.highlight(), () => {});
}
