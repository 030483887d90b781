// The search in the header: a combobox that shows the best few results while the reader types.
import { element } from "../element.ts";
import type { LanguageData } from "../query/language-data.ts";
import type { SearchField } from "../search-field.ts";
import { siteAddress } from "../site-address.ts";
import { notes } from "./notes.ts";
import { recent, remember } from "./recent.ts";
import { markedText, missingText } from "./result.ts";
import { ask, loadWords, prepare, results, root, type Result } from "./session.ts";
import { countText } from "./words.ts";

const SHOWN = 6;
const LIST_ID = "_search-list";
const HINT_ID = "_search-hint";

interface Box {
  data: LanguageData;
  input: HTMLInputElement;
  status: HTMLElement;
  notes: HTMLElement;
  list: HTMLElement;
  popup: HTMLElement;
  /** Counts questions, so that an answer that comes too late is dropped. */
  turn: number;
}

/** Turns the form in the header into a combobox with a list of results. */
export function searchBox(host: HTMLElement, field: SearchField): void {
  loadWords().then(
    (data) => openBox(host, field, data),
    () => {
      field.form.append(element("div", { class: "search-popup" }, field.status));
      field.status.textContent = host.dataset["failed"] ?? "";
    },
  );
}

function openBox(host: HTMLElement, field: SearchField, data: LanguageData): void {
  const { form, input, status } = field;
  const label = host.dataset["label"] ?? "";
  const list = element("div", { class: "search-list", id: LIST_ID, role: "listbox", "aria-label": label });
  const told = element("div", { class: "search-notes", "aria-live": "polite" });
  const popup = element("div", { class: "search-popup", hidden: "" }, status, told, list);
  const box: Box = { data, input, status, notes: told, list, popup, turn: 0 };
  field.onInput = () => void answer(box);
  field.onSubmit = () => submit(box);
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", label);
  if (hasSearchPage(box)) form.action = searchPageUrl(box, "");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": LIST_ID, "aria-describedby": HINT_ID })) input.setAttribute(name, value);
  form.append(element("span", { id: HINT_ID, hidden: "" }, data.words.searchHint), popup);
  setOpen(box, false);
  input.addEventListener("keydown", (event) => onKey(box, event));
  input.addEventListener("focus", () => void (input.value.trim() === "" && showRecent(box)));
  // Keeps the focus in the field when an option is pressed; else the list would close before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", () => remember(input.value.trim()));
  form.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close(box);
  });
  if (input.value.trim() !== "") {
    prepare();
    // Half a word would be asked for nothing.
    if (!field.isTyping()) void answer(box);
  } else if (document.activeElement === input) showRecent(box);
}

async function answer(box: Box): Promise<void> {
  const { data, input, status, list } = box;
  const turn = ++box.turn;
  const query = input.value.trim();
  if (query === "") {
    close(box);
    return showRecent(box);
  }
  if (list.childElementCount === 0) {
    box.notes.replaceChildren();
    box.popup.hidden = false;
    status.textContent = data.words.searchLoading;
  }
  try {
    const found = await ask(query);
    const shown = await results(found, 0, SHOWN);
    if (turn !== box.turn) return;
    list.replaceChildren(...shown.map((result) => resultOption(result, data)));
    if (found.hits.length > 0 && hasSearchPage(box)) list.append(element("a", { class: "search-all", href: searchPageUrl(box, query) }, data.words.searchAll));
    for (const [index, option] of [...list.children].entries()) prepareOption(option, index);
    status.textContent = countText(data, found.hits.length, query);
    box.notes.replaceChildren(...notes(found, query, data, (question) => askInstead(box, question)));
    box.popup.hidden = false;
    setOpen(box, found.hits.length > 0);
  } catch {
    if (turn !== box.turn) return;
    close(box);
    list.replaceChildren();
    box.popup.hidden = false;
    status.textContent = data.words.searchFailed;
  }
}

function askInstead(box: Box, question: string): void {
  box.input.value = question;
  box.input.focus();
  void answer(box);
}

function showRecent(box: Box): void {
  const kept = recent(box.data, (question) => askInstead(box, question));
  box.notes.replaceChildren(...kept);
  box.popup.hidden = kept.length === 0;
}

// An option is a link, so that it can be opened in a new tab like any other.
function resultOption(result: Result, data: LanguageData): HTMLAnchorElement {
  const { title, url, best, kind, twin } = result;
  const option = element("a", { class: "search-result", href: best.url }, element("span", { class: "search-title" }, title));
  if (best.url !== url) option.append(" ", element("span", { class: "search-section" }, best.title));
  if (kind !== undefined) option.append(" ", element("span", { class: "search-kind" }, kind));
  option.append(" ", element("span", { class: "search-excerpt" }, ...markedText(best.excerpt)), ...missingText(result, data));
  if (twin) option.append(" ", element("span", { class: "search-twin" }, `${twin.language}: ${twin.title}`));
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
    box.popup.hidden = false;
    setOpen(box, true);
    move(box, step);
  } else if (event.key === "Enter" && !list.hidden) {
    const active = list.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!active) return;
    event.preventDefault();
    active.click();
  } else if (event.key === "Escape" && !box.popup.hidden) {
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

function hasSearchPage({ data }: Box): boolean {
  return data.places.search !== undefined;
}

/** Goes to all results; on a site without a search page, to the best one. */
function submit(box: Box): void {
  const query = box.input.value.trim();
  remember(query);
  if (hasSearchPage(box)) location.assign(searchPageUrl(box, query));
  else box.list.querySelector<HTMLElement>(".search-result")?.click();
}

function close(box: Box): void {
  box.turn++;
  box.status.textContent = "";
  box.notes.replaceChildren();
  for (const option of box.list.children) option.setAttribute("aria-selected", "false");
  if (box.input.value.trim() === "") box.list.replaceChildren();
  setOpen(box, false);
  box.popup.hidden = true;
}

function searchPageUrl({ data }: Box, query: string): string {
  const url = siteAddress(`.${data.places.search ?? "/"}`, root) ?? new URL(root);
  // In a folder the address may carry the choice of colours: see offline/carried-theme.ts.
  if (url.protocol === "file:") url.search = location.search;
  if (query !== "") url.searchParams.set("q", query);
  return url.href;
}
