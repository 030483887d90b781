// The page with all lists: how far they are together, open actions only, and what is kept of actions that the site no longer has.
import type { ChecklistWords } from "../../model/schema/checklist-words.ts";
import { element } from "../element.ts";
import { sentence } from "../sentence.ts";
import { listed, type Entries } from "./entries.ts";
import { show } from "./list.ts";

/** Puts these above and below the lists. @returns draws what is kept */
export function overview(place: Element, tools: HTMLElement, words: ChecklistWords): (entries: Entries) => void {
  const items = [...place.querySelectorAll<HTMLElement>("[data-action]")];
  const known = knownActions(place);
  const bar = element("progress", { max: String(items.length), "aria-hidden": "true" });
  const total = element("span", {});
  const only = element("input", { type: "checkbox" });
  // Only when it is chosen: an action that is ticked later stays in sight until then, and keeps the focus.
  only.addEventListener("change", () => items.forEach((item) => (item.hidden = only.checked && item.classList.contains("action-done"))));
  const unknown = element("section", { class: "checklist-unknown", hidden: "" });
  place.prepend(element("p", { class: "checklist-progress" }, bar, total), element("p", {}, element("label", { class: "checklist-filter" }, only, ` ${words.onlyOpen}`)), tools);
  place.append(unknown);

  return (entries) => {
    const done = items.filter((item) => item.classList.contains("action-done")).length;
    bar.value = done;
    show(total, sentence(words.total, { done: String(done), all: String(items.length) }));
    const strange = listed(entries).filter(({ action }) => !known.has(action));
    unknown.hidden = strange.length === 0;
    unknown.replaceChildren(
      element("h2", {}, words.unknown),
      element("p", {}, words.unknownHint),
      element("ul", {}, ...strange.map(({ action, done, note, text }) => element("li", {}, `${text || action} `, element("span", { class: "tag" }, done ? words.done : words.open), ...(note === "" ? [] : [element("p", { class: "note-kept" }, note)])))),
    );
  };
}

/** Addresses of the actions in a place. */
export function knownActions(place: Element): ReadonlySet<string> {
  return new Set([...place.querySelectorAll<HTMLElement>("[data-action]")].map((item) => item.dataset["action"] ?? ""));
}
