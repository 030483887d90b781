// Puts a dossier together as one document of pieces, which is then shown, printed or written to a file.
import type { DossierIndex, DossierWords, Piece } from "../../model/dossier.ts";
import { sentence } from "../sentence.ts";
import type { Part } from "./find-part.ts";
import type { Dossier, Item } from "./model.ts";

export interface Assembly {
  dossier: Dossier;
  /** In the language of the dossier's own page. */
  index: DossierIndex;
  /** The part of each item, undefined when it is not here. */
  parts: readonly (Part | undefined)[];
  /** The list of a language, for its sources. */
  indexes: ReadonlyMap<string, DossierIndex>;
  /** The day, in words. */
  day: string;
}

/** The document: its title, where it comes from, each part, and at the end all sources that the parts cite, once. */
export function assemble({ dossier, index, parts, indexes, day }: Assembly): Piece[] {
  const { words, site } = index;
  const sections = dossier.items.map((item, at) => section(item, parts[at], index));
  const [before = "", after = ""] = sentence(words.dossierMade, { date: day }).split("{site}");
  return [
    ["h1", {}, [dossier.title.trim() || words.dossier]],
    ["p", {}, [before, ["a", { href: site.url }, [site.title]], after, " ", ["a", { href: site.licenseUrl }, [site.license]], "."]],
    ...sections,
    ...sourceList(sections, dossier.items, index, indexes),
  ];
}

function section(item: Item, part: Part | undefined, { words, language }: DossierIndex): Piece {
  const title = part?.listed.title ?? item.title;
  const own = item.heading.trim();
  const lang: Readonly<Record<string, string>> = item.language === language.code ? {} : { lang: item.language };
  const address: Piece[] = part && part.listed.address !== "" ? [": ", ["a", { href: part.listed.address }, [part.listed.address]]] : [];
  const inside: Piece[] = [["h2", own === "" ? lang : {}, [own || title]]];
  if (own !== "") inside.push(["p", lang, [["strong", {}, [title]]]]);
  inside.push(["p", {}, [kindWord(item, words), ...address]]);
  if (item.note.trim() !== "") inside.push(["blockquote", {}, [["p", {}, [["strong", {}, [words.dossierNote]]]], ...paragraphs(item.note)]]);
  if (part?.listed.about !== undefined) inside.push(["p", lang, [["em", {}, [part.listed.about]]]]);
  inside.push(part ? ["div", lang, part.pieces] : ["p", {}, [words.dossierGone]]);
  return ["section", {}, inside];
}

/** What a kind of part is called. */
export function kindWord({ kind }: Pick<Item, "kind">, words: DossierWords): string {
  return { page: words.dossierPage, figure: words.figure, action: words.action, source: words.source }[kind];
}

/** A note as the reader typed it: an empty line begins a paragraph, a new line stays one. */
function paragraphs(note: string): Piece[] {
  return note.trim().split(/\n\s*\n/).map((paragraph) => ["p", {}, paragraph.split("\n").flatMap((line, index): Piece[] => (index === 0 ? [line] : [["br", {}, []], line]))]);
}

function sourceList(sections: readonly Piece[], items: readonly Item[], index: DossierIndex, indexes: ReadonlyMap<string, DossierIndex>): Piece[] {
  const cited = new Set([...citedIn(sections), ...items.filter(({ kind }) => kind === "source").map(({ key }) => key)]);
  const all = [index, ...indexes.values()].flatMap(({ sources }) => sources);
  const listed = all.filter(({ id }, at) => cited.has(id) && all.findIndex((other) => other.id === id) === at);
  return listed.length === 0 ? [] : [["section", {}, [["h2", {}, [index.words.sources]], ["ul", {}, listed.map(({ id, reference }): Piece => ["li", { id: `ref_${id}` }, reference])]]]];
}

function citedIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [];
    const [, { href }, inside] = piece;
    return [...(href?.startsWith("#ref_") ? [href.slice(5)] : []), ...citedIn(inside)];
  });
}
