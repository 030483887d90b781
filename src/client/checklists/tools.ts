// What can be done with all ticks and notes at once: save them as a file, read a file, clear them, and take that back.
import type { ChecklistData } from "../../model/schema/checklist-words.ts";
import { element } from "../element.ts";
import { saveFile } from "../save-file.ts";
import { sentence } from "../sentence.ts";
import { LARGEST, readFile, writeFile } from "./checklist-file.ts";
import { count, lost, merged, type Count, type Entries } from "./entries.ts";
import type { Keeper } from "./keeper.ts";

/**
 * The buttons, and below them the question or the outcome.
 * @param known addresses of all actions of the site, where they are known
 */
export function checklistTools(keeper: Keeper, words: ChecklistData, known: ReadonlySet<string> | undefined): HTMLElement {
  const question = element("div", { class: "checklist-question", role: "group", "aria-label": words.question, tabindex: "-1" });
  const outcome = element("p", { class: "checklist-outcome", role: "status" });
  const undo = element("p", {});
  const input = element("input", { type: "file", accept: ".json,application/json", hidden: "" });
  let changing = false;

  const say = (text: string): void => {
    question.replaceChildren();
    undo.replaceChildren();
    outcome.textContent = text;
  };
  const ask = (opener: HTMLElement, lines: readonly string[], answers: readonly [string, () => void][]): void => {
    say("");
    const buttons = answers.map(([label, act]) => button(label, () => {
      act();
      opener.focus();
    }));
    question.replaceChildren(...lines.map((line) => element("p", {}, line)), element("p", { class: "checklist-buttons" }, ...buttons));
    question.focus();
  };
  const put = (next: Entries, text: string): void => {
    const before = keeper.read();
    changing = true;
    keeper.change(() => next);
    changing = false;
    say(text);
    undo.replaceChildren(button(words.undo, () => {
      put(before, words.undone);
      save.focus();
    }));
  };
  // A later tick ends what can be taken back, or it would be lost with it.
  keeper.onChange(() => (changing ? undefined : undo.replaceChildren()));

  const save = button(words.save, () => {
    const entries = keeper.read();
    const name = `checklist-${new Date().toLocaleDateString("sv")}.json`;
    if (entries.size > 0) saveFile(name, writeFile(entries, new Date()));
    say(entries.size > 0 ? sentence(words.saved, { file: name }) : words.nothing);
  });
  const load = button(words.load, () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void reading(file).then((answer) => (typeof answer === "string" ? say(answer) : offer(answer)));
    input.value = "";
  });
  const clear = button(words.clear, () => {
    const entries = keeper.read();
    if (entries.size === 0) say(words.nothing);
    else ask(clear, [sentence(words.clearAsk, digits(count(entries)))], [[words.clearYes, () => put(new Map(), words.cleared)], [words.cancel, () => say("")]]);
  });

  /** Says what is in a file and what each choice will change. */
  function offer({ entries, saved }: { entries: Entries; saved: Date }): void {
    const own = keeper.read();
    const both = merged(own, entries);
    const date = saved.toLocaleDateString(words.locale, { dateStyle: "long" });
    const strange = known ? [...entries.keys()].filter((action) => !known.has(action)).length : 0;
    const lines = [
      sentence(words.fileHas, { date, ...digits(count(entries)) }),
      ...(strange > 0 ? [sentence(words.fileUnknown, { count: String(strange) })] : []),
      sentence(words.mergeWill, digits(lost(both, own))),
      sentence(words.replaceWill, digits(lost(own, entries))),
    ];
    ask(load, lines, [[words.merge, () => put(both, words.merged)], [words.replace, () => put(entries, words.replaced)], [words.cancel, () => say(words.unchanged)]]);
  }

  async function reading(file: File): Promise<string | { entries: Entries; saved: Date }> {
    const faults = { broken: words.fileBroken, foreign: words.fileForeign, newer: words.fileNewer, empty: words.fileEmpty };
    if (file.size > LARGEST) return words.fileForeign;
    const read = await file.text().then(readFile, () => undefined);
    if (!read) return words.fileBroken;
    return "fault" in read ? faults[read.fault] : read;
  }

  return element("div", { class: "checklist-tools" }, element("p", { class: "checklist-buttons" }, save, load, input, clear), question, outcome, undo);
}

function button(label: string, press: () => void): HTMLElement {
  const made = element("button", { type: "button", class: "checklist-button" }, label);
  made.addEventListener("click", press);
  return made;
}

function digits({ ticks, notes }: Count): { ticks: string; notes: string } {
  return { ticks: String(ticks), notes: String(notes) };
}
