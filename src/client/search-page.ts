// The search page: every result for ?q=, ten at a time, with a filter on the kind of page.
import { element } from "./element.ts";
import { search, type Answer } from "./search-engine.ts";
import { searchField } from "./search-field.ts";
import { searchResult } from "./search-result.ts";
import { countText, formatCount, searchWords, type Words } from "./search-words.ts";

const STEP = 10;

interface SearchPage {
  words: Words;
  input: HTMLInputElement;
  status: HTMLElement;
  filters: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  kind: string;
  /** The filter as it stands, to see whether it has to be made anew. */
  choices: string;
  answer: Answer | undefined;
  /** How many results of the answer are loaded. */
  shown: number;
  /** Counts questions, so that an answer that comes too late is dropped. */
  turn: number;
}

/** Fills <site-search data-mode="page"> with a form, a filter and the list of results. */
export function searchPage(host: HTMLElement): void {
  const words = searchWords(host);
  const run = (): void => void ask(page);
  const { form, input, status } = searchField({ words, onInput: run, onSubmit: run });
  const filters = element("fieldset", { class: "search-filters" });
  const list = element("ol", { class: "search-list" });
  const more = element("button", { type: "button", class: "search-more" }, words("more"));
  const asked = new URLSearchParams(location.search);
  const page: SearchPage = { words, input, status, filters, list, more, kind: asked.get("kind") ?? "", choices: "", answer: undefined, shown: 0, turn: 0 };
  input.value = asked.get("q") ?? "";
  filters.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    page.kind = event.target.value;
    run();
  });
  more.addEventListener("click", () => void showMore(page));
  host.replaceChildren(form, filters, status, list, more);
  run();
}

async function ask(page: SearchPage): Promise<void> {
  const turn = ++page.turn;
  const query = page.input.value.trim();
  rememberInAddress(query, page.kind);
  if (query === "") return clear(page);
  if (page.list.childElementCount === 0) page.status.textContent = page.words("loading");
  try {
    const answer = await search(query, { kind: page.kind, countKinds: true });
    const results = await answer.load(0, STEP);
    if (turn !== page.turn) return;
    page.answer = answer;
    page.list.replaceChildren(...results.map(searchResult));
    countShown(page, STEP);
    showFilters(page, answer);
    page.status.textContent = countText(page.words, { count: answer.count, query });
  } catch {
    if (turn !== page.turn) return;
    clear(page);
    page.status.textContent = page.words("failed");
  }
}

async function showMore(page: SearchPage): Promise<void> {
  const { answer, list, shown, turn } = page;
  if (!answer) return;
  try {
    const results = await answer.load(shown, shown + STEP);
    // A second click, or a new question, may have come first.
    if (turn !== page.turn || shown !== page.shown) return;
    const items = results.map(searchResult);
    list.append(...items);
    // The focus goes to what is new; the button may be gone.
    items[0]?.querySelector("a")?.focus();
    countShown(page, shown + STEP);
  } catch {
    // What is shown stays.
    if (turn === page.turn) page.status.textContent = page.words("failed");
  }
}

function countShown(page: SearchPage, shown: number): void {
  page.shown = shown;
  page.more.hidden = shown >= (page.answer?.count ?? 0);
}

function clear(page: SearchPage): void {
  page.answer = undefined;
  page.list.replaceChildren();
  page.more.hidden = true;
  page.filters.hidden = true;
  page.status.textContent = "";
}

/** Shows a radio button for each kind that matches; they are kept while they stay the same, so that the focus stays too. */
function showFilters(page: SearchPage, answer: Answer): void {
  const { words, filters, kind } = page;
  const language = document.documentElement.lang || undefined;
  const kinds = answer.kinds.filter(([name, count]) => count > 0 || name === kind).toSorted(([a], [b]) => a.localeCompare(b, language));
  const choices = [{ value: "", text: words("filterAll"), count: answer.total }, ...kinds.map(([name, count]) => ({ value: name, text: name, count }))];
  filters.hidden = kinds.length === 0;
  const key = JSON.stringify(choices);
  if (page.choices === key) return;
  const hadFocus = filters.contains(document.activeElement);
  page.choices = key;
  filters.replaceChildren(element("legend", {}, words("filter")), ...choices.map(choiceLabel));
  const inputs = [...filters.querySelectorAll("input")];
  const chosen = inputs.find((input) => input.value === kind);
  if (chosen) chosen.checked = true;
  if (hadFocus) chosen?.focus();
}

function choiceLabel({ value, text, count }: { value: string; text: string; count: number }): HTMLLabelElement {
  const radio = element("input", { type: "radio", name: "kind", value });
  return element("label", {}, radio, " ", text, " ", element("span", { class: "search-count" }, `(${formatCount(count)})`));
}

/** Puts the question in the address, so that it can be shared and the back button returns to it. */
function rememberInAddress(query: string, kind: string): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries({ q: query, kind })) {
    if (value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  try {
    history.replaceState(history.state, "", url);
  } catch {
    // Some browsers refuse this for files and when it happens too often; the search works without it.
    return;
  }
}
