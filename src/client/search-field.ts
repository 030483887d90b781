// The form to type a question in, drawn with the page; what answers it is loaded when somebody is about to ask.
import { element } from "./element.ts";

export interface SearchField {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  /** Called once the reader pauses, and at once after the field is emptied. */
  onInput(): void;
  /** Whether the reader is typing, so that onInput will be called. */
  isTyping(): boolean;
  onSubmit(): void;
}

const PAUSE = 150;

/** Makes the form with the words that its element carries: data-label, data-placeholder, data-clear. */
export function searchField({ dataset }: HTMLElement): SearchField {
  const { label = "", placeholder = "", clear: emptying = "" } = dataset;
  const input = element("input", { type: "search", name: "q", autocomplete: "off", autocapitalize: "none", spellcheck: "false", placeholder, "aria-label": label });
  const clear = element("button", { type: "button", class: "search-clear", "aria-label": emptying }, "×");
  const form = element("form", { class: "search-box", method: "get" }, input, clear);
  const status = element("p", { class: "search-status", role: "status" });
  let timer: number | undefined;
  const field: SearchField = { form, input, status, onInput: () => {}, isTyping: () => timer !== undefined, onSubmit: () => {} };
  const stopWaiting = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const ask = (): void => {
    stopWaiting();
    field.onInput();
  };
  input.addEventListener("input", () => {
    stopWaiting();
    timer = window.setTimeout(ask, PAUSE);
  });
  clear.addEventListener("click", () => {
    input.value = "";
    input.focus();
    ask();
  });
  form.addEventListener("submit", (event) => {
    // Sent by script: a content security policy may forbid forms, and a folder on disk cannot answer one.
    event.preventDefault();
    stopWaiting();
    field.onSubmit();
  });
  return field;
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
