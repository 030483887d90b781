// The form to type a query in: an input, a button that empties it, and a line that tells how the search goes.
import { element } from "./element.ts";
import type { Words } from "./search-words.ts";

const PAUSE = 150;

export interface SearchField {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
}

export interface SearchFieldOptions {
  words: Words;
  /** Called once the reader pauses, and at once after the field is emptied. */
  onInput(): void;
  onSubmit(): void;
}

/** Makes the form; the status line is left for the caller to place. */
export function searchField({ words, onInput, onSubmit }: SearchFieldOptions): SearchField {
  const input = element("input", { type: "search", name: "q", autocomplete: "off", autocapitalize: "none", spellcheck: "false", placeholder: words("placeholder"), "aria-label": words("label") });
  const clear = element("button", { type: "button", class: "search-clear", "aria-label": words("clear") }, "×");
  const form = element("form", { class: "search-box", method: "get" }, input, clear);
  const status = element("p", { class: "search-status", role: "status" });
  let timer: number | undefined;
  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(onInput, PAUSE);
  });
  clear.addEventListener("click", () => {
    window.clearTimeout(timer);
    input.value = "";
    input.focus();
    onInput();
  });
  form.addEventListener("submit", (event) => {
    // Sent by script: a content security policy may forbid forms, and a folder on disk cannot answer one.
    event.preventDefault();
    window.clearTimeout(timer);
    onSubmit();
  });
  return { form, input, status };
}

/** Lets Ctrl+K (Command+K) put the focus in the first search field that can be seen; a bare letter would break WCAG 2.1.4. */
export function focusOnShortcut(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.defaultPrevented) return;
    const inputs = [...document.querySelectorAll<HTMLInputElement>('site-search input[type="search"]')];
    const input = inputs.find((each) => each.getClientRects().length > 0);
    if (!input) return;
    event.preventDefault();
    input.focus();
  });
}
