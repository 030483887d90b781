// One list of actions: a box to tick and a note at each, and how far the list is.
import type { ChecklistWords } from "../../model/schema/checklist-words.ts";
import { element } from "../element.ts";
import { sentence } from "../sentence.ts";
import { changed, type Entries, type Entry } from "./entries.ts";
import type { Keeper } from "./keeper.ts";

/** Makes a list of actions one to tick off. @returns draws what is kept */
export function checklist(list: Element, keeper: Keeper, words: ChecklistWords): (entries: Entries) => void {
  const items = [...list.querySelectorAll<HTMLElement>("[data-action]")].map((item) => tickable(item, keeper, words));
  const bar = element("progress", { max: String(items.length), "aria-hidden": "true" });
  const status = element("span", { role: "status" });
  list.before(element("p", { class: "checklist-progress" }, bar, status));
  list.classList.add("checkable");
  return (entries) => {
    const done = items.filter((draw) => draw(entries)).length;
    bar.value = done;
    show(status, sentence(words.progress, { done: String(done), all: String(items.length) }));
  };
}

/** Adds the box and the note. @returns draws them, and tells whether the action is done */
function tickable(item: HTMLElement, keeper: Keeper, words: ChecklistWords): (entries: Entries) => boolean {
  const action = item.dataset["action"] ?? "";
  const said = item.querySelector(".action-text");
  const text = said?.firstChild?.textContent?.trim() ?? "";
  const change = (what: Partial<Entry>): void => keeper.change((entries) => changed(entries, action, { ...what, text }));

  const box = element("input", { type: "checkbox", class: "action-tick", "aria-label": text });
  box.addEventListener("change", () => change({ done: box.checked }));
  const field = element("textarea", { rows: "3", "aria-label": sentence(words.noteAt, { action: text }) });
  field.addEventListener("input", () => change({ note: field.value }));
  const note = element("details", { class: "action-note" }, element("summary", {}, words.note, element("span", { class: "visually-hidden" }, `: ${text}`)), field);
  const printed = element("p", { class: "note-text" });
  item.prepend(box);
  item.append(element("span", { class: "action-mark tag" }, words.done), note, printed);

  let drawn = "";
  return (entries) => {
    const { done, note: written } = entries.get(action) ?? { done: false, note: "" };
    box.checked = done;
    item.classList.toggle("action-done", done);
    if (field.value !== written) field.value = written;
    // A note that comes in is shown, once: the reader may close it.
    if (written !== "" && written !== drawn) note.open = true;
    drawn = written;
    show(printed, written === "" ? "" : `${words.note}: ${written}`);
    return done;
  };
}

/** Sets a text, but not the same again: who hears the page would be told it twice. */
export function show(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
