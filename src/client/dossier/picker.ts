// All parts that can be collected, by kind, with a box to tick for each and a field to find them by.
import type { DossierIndex, ListedPart, PartKind } from "../../model/dossier.ts";
import { element } from "../element.ts";
import { sentence } from "../sentence.ts";
import { kindWord } from "./assemble.ts";
import { has, type Dossier } from "./model.ts";

const KINDS: readonly PartKind[] = ["page", "figure", "action", "source"];
/** Milliseconds after the last key before the number found is told. */
const PAUSE = 400;

/** The list, and a function that ticks what is in a dossier. */
export function partPicker(index: DossierIndex, toggle: (part: ListedPart, wanted: boolean) => void): { shown: HTMLElement; tick(dossier: Dossier): void } {
  const { words, language } = index;
  const rows = index.parts.map((part) => {
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", () => toggle(part, box.checked));
    return { part, box, row: element("li", {}, element("label", {}, box, " ", part.title)), text: part.title.toLocaleLowerCase(language.locale) };
  });
  const groups = KINDS.map((kind) => ({ kind, rows: rows.filter(({ part }) => part.kind === kind) })).filter((group) => group.rows.length > 0).map((group) => {
    const count = element("span", {}, String(group.rows.length));
    return { ...group, count, shown: element("details", {}, element("summary", {}, kindWord(group, words), " (", count, ")"), element("ul", {}, ...group.rows.map(({ row }) => row))) };
  });
  const filter = element("input", { type: "search", autocomplete: "off" });
  const status = element("p", { role: "status" });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  filter.addEventListener("input", () => {
    const asked = filter.value.trim().toLocaleLowerCase(language.locale).split(/\s+/);
    for (const { row, text } of rows) row.hidden = !asked.every((word) => text.includes(word));
    for (const group of groups) {
      const found = group.rows.filter(({ row }) => !row.hidden).length;
      group.count.textContent = String(found);
      group.shown.hidden = found === 0;
      group.shown.open = filter.value.trim() !== "" && found > 0;
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => (status.textContent = sentence(words.dossierFound, { count: String(rows.filter(({ row }) => !row.hidden).length) })), PAUSE);
  });
  const shown = element("section", { class: "dossier-picker", "aria-labelledby": "_dossier-pick" }, element("h2", { id: "_dossier-pick" }, words.dossierPick), element("label", {}, element("span", {}, words.dossierFilter), filter), status, ...groups.map((group) => group.shown));
  return {
    shown,
    tick(dossier) {
      for (const { part, box } of rows) box.checked = has(dossier, { ...part, language: language.code });
    },
  };
}
