// The search in the header: a combobox that shows the best few results while the reader types.
import { element } from "./element.ts";
import { search, siteRoot, type Result } from "./search-engine.ts";
import { searchField } from "./search-field.ts";
import { markedText } from "./search-result.ts";
import { countText, searchWords, type Words } from "./search-words.ts";
import { siteAddress } from "./site-address.ts";

const SHOWN = 6;
const LIST_ID = "_search-list";
const HINT_ID = "_search-hint";

interface Box {
  words: Words;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  /** Counts questions, so that an answer that comes too late is dropped. */
  turn: number;
}

/** Replaces the link in <site-search data-mode="header"> by a form with a list of results. */
export function searchBox(host: HTMLElement): void {
  const words = searchWords(host);
  const { form, input, status } = searchField({
    words,
    onInput: () => void answer(box),
    onSubmit: () => submit(box),
  });
  const list = element("div", { class: "search-list", id: LIST_ID, role: "listbox", "aria-label": words("label") });
  const box: Box = { words, input, status, list, turn: 0 };
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", words("label"));
  if (hasSearchPage(box)) form.action = searchPageUrl(box, "");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": LIST_ID, "aria-describedby": HINT_ID })) input.setAttribute(name, value);
  const hint = element("span", { id: HINT_ID, hidden: "" }, words("hint"));
  form.append(hint, element("div", { class: "search-popup" }, status, list));
  setOpen(box, false);
  input.addEventListener("keydown", (event) => onKey(box, event));
  // Keeps the focus in the field when an option is pressed; else the list would close before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close(box);
  });
  host.replaceChildren(form);
}

async function answer(box: Box): Promise<void> {
  const { words, input, status, list } = box;
  const turn = ++box.turn;
  const query = input.value.trim();
  if (query === "") return close(box);
  if (list.hidden) status.textContent = words("loading");
  try {
    const found = await search(query);
    const results = await found.load(0, SHOWN);
    if (turn !== box.turn) return;
    list.replaceChildren(...results.map(resultOption));
    if (found.count > 0 && hasSearchPage(box)) list.append(element("a", { class: "search-all", href: searchPageUrl(box, query) }, words("all")));
    for (const [index, option] of [...list.children].entries()) prepareOption(option, index);
    status.textContent = countText(words, { count: found.count, query });
    setOpen(box, found.count > 0);
  } catch {
    if (turn !== box.turn) return;
    list.replaceChildren();
    close(box);
    status.textContent = words("failed");
  }
}

// An option is a link, so that it can be opened in a new tab like any other.
function resultOption({ title, url, best }: Result): HTMLAnchorElement {
  const option = element("a", { class: "search-result", href: best.url }, element("span", { class: "search-title" }, title));
  if (best.url !== url) option.append(" ", element("span", { class: "search-section" }, best.title));
  option.append(" ", element("span", { class: "search-excerpt" }, ...markedText(best.excerpt)));
  return option;
}

function prepareOption(option: Element, index: number): void {
  option.id = `_search-option-${index}`;
  for (const [name, value] of Object.entries({ role: "option", tabindex: "-1", "aria-selected": "false" })) option.setAttribute(name, value);
}

function onKey(box: Box, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const { list } = box;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && list.childElementCount > 0) {
    event.preventDefault();
    setOpen(box, true);
    move(box, step);
  } else if (event.key === "Enter" && !list.hidden) {
    const active = list.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!active) return;
    event.preventDefault();
    active.click();
  } else if (event.key === "Escape" && !(list.hidden && box.status.textContent === "")) {
    event.preventDefault();
    close(box);
  }
}

/** Goes one option down or up, and past either end back to the field itself. */
function move({ input, list }: Box, step: number): void {
  const options = [...list.children];
  const places = options.length + 1;
  const now = options.findIndex((option) => option.getAttribute("aria-selected") === "true") + 1;
  const next = options[((now + step + places) % places) - 1];
  for (const option of options) option.setAttribute("aria-selected", String(option === next));
  if (next) {
    input.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  } else input.removeAttribute("aria-activedescendant");
}

function setOpen({ input, list }: Box, open: boolean): void {
  input.removeAttribute("aria-activedescendant");
  list.hidden = !open;
  input.setAttribute("aria-expanded", String(open));
}

function hasSearchPage({ words }: Box): boolean {
  return words("searchUrl") !== "";
}

/** Goes to all results; on a site without a search page, to the best one. */
function submit(box: Box): void {
  if (hasSearchPage(box)) location.assign(searchPageUrl(box, box.input.value.trim()));
  else box.list.querySelector<HTMLElement>(".search-result")?.click();
}

function close(box: Box): void {
  box.turn++;
  box.status.textContent = "";
  for (const option of box.list.children) option.setAttribute("aria-selected", "false");
  if (box.input.value.trim() === "") box.list.replaceChildren();
  setOpen(box, false);
}

function searchPageUrl({ words }: Box, query: string): string {
  const written = words("searchUrl");
  // Written from the page, or from the site's root when no transform made it relative.
  const url = siteAddress(new URL(written, document.baseURI).href, siteRoot) ?? siteAddress(`.${written}`, siteRoot) ?? new URL(siteRoot);
  // In a folder the address may carry the choice of colours: see offline/carried-theme.ts.
  if (url.protocol === "file:") url.search = location.search;
  if (query !== "") url.searchParams.set("q", query);
  return url.href;
}
