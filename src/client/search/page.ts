// The search page: every result for ?q=, ten at a time, with filters on kind, role and phase.
import { element } from "../element.ts";
import { replaceAddress } from "../replace-address.ts";
import type { Answer } from "../query/engine.ts";
import type { LanguageData } from "../query/language-data.ts";
import type { SearchField } from "../search-field.ts";
import { showFilters } from "./filters.ts";
import { notes } from "./notes.ts";
import { recent, remember } from "./recent.ts";
import { searchResult } from "./result.ts";
import { ask, loadWords, results } from "./session.ts";
import { countText } from "./words.ts";

const STEP = 10;
const FILTERS = ["kind", "role", "phase"];

interface SearchPage {
  data: LanguageData;
  input: HTMLInputElement;
  status: HTMLElement;
  notes: HTMLElement;
  filters: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  /** Chosen value by filter; "" is all. */
  chosen: Record<string, string>;
  answer: Answer | undefined;
  /** How many results of the answer are loaded. */
  shown: number;
  /** Counts questions, so that an answer that comes too late is dropped. */
  turn: number;
}

/** Fills <site-search data-mode="page"> with a form, filters and the list of results. */
export function searchPage(host: HTMLElement, field: SearchField): void {
  loadWords().then(
    (data) => openPage(host, field, data),
    () => {
      host.append(field.status);
      field.status.textContent = document.querySelector<HTMLElement>("site-search[data-failed]")?.dataset["failed"] ?? "";
    },
  );
}

function openPage(host: HTMLElement, field: SearchField, data: LanguageData): void {
  const { form, input, status } = field;
  const filters = element("div", { class: "search-filters", hidden: "" });
  const told = element("div", { class: "search-notes", "aria-live": "polite" });
  const list = element("ol", { class: "search-list" });
  const more = element("button", { type: "button", class: "search-more", hidden: "" }, data.words.searchMore);
  const asked = new URLSearchParams(location.search);
  const chosen = Object.fromEntries(FILTERS.map((name) => [name, asked.get(name) ?? ""]));
  const page: SearchPage = { data, input, status, notes: told, filters, list, more, chosen, answer: undefined, shown: 0, turn: 0 };
  field.onInput = () => void answer(page);
  field.onSubmit = () => {
    remember(input.value.trim());
    void answer(page);
  };
  if (input.value === "") input.value = asked.get("q") ?? "";
  filters.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    page.chosen = { ...page.chosen, [target.name]: target.value };
    void answer(page);
  });
  more.addEventListener("click", () => void showMore(page));
  list.addEventListener("click", () => remember(input.value.trim()));
  host.replaceChildren(form, filters, status, told, list, more);
  void answer(page);
}

async function answer(page: SearchPage): Promise<void> {
  const { data, status, list } = page;
  const turn = ++page.turn;
  const query = page.input.value.trim();
  rememberInAddress({ q: query, ...page.chosen });
  if (query === "") return clear(page, recent(data, (question) => askInstead(page, question)));
  if (list.childElementCount === 0) status.textContent = data.words.searchLoading;
  try {
    const found = await ask(query, { filters: page.chosen, count: true });
    const shown = await results(found, 0, STEP);
    if (turn !== page.turn) return;
    page.answer = found;
    list.replaceChildren(...shown.map((result) => searchResult(result, data)));
    countShown(page, STEP);
    showFilters(page.filters, found, page.chosen, data);
    status.textContent = countText(data, found.hits.length, query);
    page.notes.replaceChildren(...notes(found, query, data, (question) => askInstead(page, question)));
  } catch {
    if (turn !== page.turn) return;
    clear(page, []);
    status.textContent = data.words.searchFailed;
  }
}

function askInstead(page: SearchPage, question: string): void {
  page.input.value = question;
  page.input.focus();
  void answer(page);
}

async function showMore(page: SearchPage): Promise<void> {
  const { answer: found, data, list, shown, turn } = page;
  if (!found) return;
  try {
    const next = await results(found, shown, shown + STEP);
    // A second click, or a new question, may have come first.
    if (turn !== page.turn || shown !== page.shown) return;
    const items = next.map((result) => searchResult(result, data));
    list.append(...items);
    // The focus goes to what is new; the button may be gone.
    items[0]?.querySelector("a")?.focus();
    countShown(page, shown + STEP);
  } catch {
    // What is shown stays.
    if (turn === page.turn) page.status.textContent = data.words.searchFailed;
  }
}

function countShown(page: SearchPage, shown: number): void {
  page.shown = shown;
  page.more.hidden = shown >= (page.answer?.hits.length ?? 0);
}

function clear(page: SearchPage, told: readonly HTMLElement[]): void {
  page.answer = undefined;
  page.list.replaceChildren();
  page.notes.replaceChildren(...told);
  page.more.hidden = true;
  page.filters.hidden = true;
  page.status.textContent = "";
}

/** Puts the question in the address, so that it can be shared and the back button returns to it. */
function rememberInAddress(asked: Readonly<Record<string, string>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(asked)) {
    if (value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  replaceAddress(url);
}
