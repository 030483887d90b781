// The list of what is in the dossier: each part with buttons to move and remove it, and fields for own words.
import type { DossierIndex } from "../../model/dossier.ts";
import { element } from "../element.ts";
import { kindWord } from "./assemble.ts";
import { listedIn } from "./find-part.ts";
import type { Dossier, Item } from "./model.ts";

export interface ListActions {
  move(from: number, to: number): void;
  remove(at: number): void;
  setWords(at: number, words: Partial<Pick<Item, "heading" | "note">>): void;
}

/** The list; in its place a sentence when there is nothing in it. @param index what is known in each language */
export function dossierList({ items }: Dossier, index: DossierIndex, indexes: ReadonlyMap<string, DossierIndex>, actions: ListActions): HTMLElement {
  if (items.length === 0) return element("p", { class: "dossier-empty" }, index.words.dossierEmpty);
  return element("ol", { class: "dossier-list" }, ...items.map((item, at) => entry(item, at, items.length, index, indexes.get(item.language), actions)));
}

function entry(item: Item, at: number, count: number, { words, language }: DossierIndex, own: DossierIndex | undefined, actions: ListActions): HTMLElement {
  const listed = own && listedIn(own, item);
  const title = listed?.title ?? item.title;
  const id = `_dossier-${at}`;
  const lang: Readonly<Record<string, string>> = item.language === language.code ? {} : { lang: item.language };
  const page = listed?.kind !== "page" && listed?.page !== undefined ? own?.parts.find((part) => part.kind === "page" && part.key === listed.page) : undefined;
  const button = (doing: string, label: string, press: () => void): HTMLButtonElement => {
    const made = element("button", { type: "button", class: "cite-button", "data-doing": doing, "aria-describedby": id }, label);
    made.addEventListener("click", press);
    return made;
  };
  const up = button("up", words.dossierUp, () => actions.move(at, at - 1));
  const down = button("down", words.dossierDown, () => actions.move(at, at + 1));
  up.disabled = at === 0;
  down.disabled = at === count - 1;
  const heading = element("input", { type: "text", maxlength: "1000", autocomplete: "off", "aria-describedby": id });
  heading.value = item.heading;
  heading.addEventListener("input", () => actions.setWords(at, { heading: heading.value }));
  const note = element("textarea", { rows: "2", maxlength: "100000", "aria-describedby": id });
  note.value = item.note;
  note.addEventListener("input", () => actions.setWords(at, { note: note.value }));
  return element(
    "li",
    {},
    element("p", { class: "dossier-kind" }, kindWord(item, words), page ? ` · ${words.dossierOfPage} ` : "", page ? element("span", lang, page.title) : ""),
    element("p", { class: "dossier-part", id, ...lang }, listed?.address ? element("a", { href: addressHere(listed.address, own) }, title) : title),
    listed ? "" : element("p", {}, words.dossierGone),
    element("p", { class: "dossier-buttons" }, up, " ", down, " ", button("remove", words.dossierRemove, () => actions.remove(at))),
    element("label", {}, element("span", {}, words.dossierHeading), heading),
    element("label", {}, element("span", {}, words.dossierNote), note),
  );
}

/** A public address as one of the site that is open: hosted, or a copy in a folder. */
function addressHere(address: string, index: DossierIndex | undefined): string {
  const base = index?.site.url ?? "";
  if (base === "" || !address.startsWith(base)) return address;
  const url = new URL(address.slice(base.length), siteRoot);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}
