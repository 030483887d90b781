// The last few questions, kept on this device alone so that they can be asked again, until the reader wipes them.
import { element } from "../element.ts";
import type { LanguageData } from "../query/language-data.ts";

const KEY = "recent-searches";
const MOST = 5;

/** Keeps a question; where nothing can be stored, nothing is kept. */
export function remember(question: string): void {
  if (question !== "") store([question, ...stored().filter((other) => other !== question)].slice(0, MOST));
}

/** The kept questions with a button that wipes them; nothing when there are none. */
export function recent({ words }: LanguageData, onAsk: (question: string) => void): HTMLElement[] {
  const questions = stored();
  if (questions.length === 0) return [];
  const buttons = questions.map((question) => {
    const button = element("button", { type: "button", class: "search-other" }, question);
    button.addEventListener("click", () => onAsk(question));
    return element("li", {}, button);
  });
  const wipe = element("button", { type: "button", class: "search-wipe" }, words.searchForget);
  const group = element("div", { class: "search-recent", role: "group", "aria-label": words.searchRecent }, element("p", {}, words.searchRecent), element("ul", {}, ...buttons), wipe);
  wipe.addEventListener("click", () => {
    store([]);
    group.remove();
    onAsk("");
  });
  return [group];
}

function stored(): string[] {
  try {
    const questions: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(questions) ? questions.filter((each) => typeof each === "string").slice(0, MOST) : [];
  } catch {
    // Storage may be off, or another program wrote there.
    return [];
  }
}

function store(questions: readonly string[]): void {
  try {
    if (questions.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(questions));
  } catch {
    // Storage is off or full: the search works without it.
    return;
  }
}
