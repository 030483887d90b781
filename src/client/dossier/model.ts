// A reader's dossier: what was collected, in order, with own words. It holds names of parts, never their text.
import type { PartKind } from "../../model/dossier.ts";

export interface Item {
  readonly kind: PartKind;
  readonly key: string;
  /** Code of the language in which it was collected. */
  readonly language: string;
  /** What it was called then: told when the part is gone. */
  readonly title: string;
  /** The reader's own heading and note; "" without. */
  readonly heading: string;
  readonly note: string;
}

export interface Dossier {
  readonly title: string;
  readonly items: readonly Item[];
}

export const NOTHING: Dossier = { title: "", items: [] };

/** The number of the form in which dossiers are kept and saved; one more when an older site can no longer read them. */
export const VERSION = 1;
const MARK = "wegwijzer-dossier";
const MOST_ITEMS = 2000;
const LONGEST: Readonly<Record<"kind" | "key" | "language" | "title" | "heading" | "note", number>> = { kind: 10, key: 300, language: 35, title: 1000, heading: 1000, note: 100_000 };

/** What is wrong with something that should be a dossier. */
export type Wrong = { wrong: "dossierNotDossier" | "dossierNewer" } | { wrong: "dossierDamaged"; number: number };

/** The dossier as it is kept and saved. */
export function written({ title, items }: Dossier): object {
  return { [MARK]: VERSION, title, items };
}

/** Reads what was kept or saved, by this site or another program: a whole dossier, or none of it. */
export function readDossier(value: unknown): Dossier | Wrong {
  const { [MARK]: version, title, items } = fields(value);
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return { wrong: "dossierNotDossier" };
  if (version > VERSION) return { wrong: "dossierNewer" };
  if (!isText(title, LONGEST.title) || !Array.isArray(items) || items.length > MOST_ITEMS) return { wrong: "dossierNotDossier" };
  const read: Item[] = [];
  for (const [index, each] of items.entries()) {
    const item = readItem(each);
    if (!item || read.some((other) => isSame(other, item))) return { wrong: "dossierDamaged", number: index + 1 };
    read.push(item);
  }
  return { title, items: read };
}

function readItem(value: unknown): Item | undefined {
  const { kind, key, language, title, heading, note } = fields(value);
  const known = kind === "page" || kind === "figure" || kind === "action" || kind === "source";
  if (!known || !isText(key, LONGEST.key) || !isText(language, LONGEST.language) || !isText(title, LONGEST.title) || !isText(heading, LONGEST.heading) || !isText(note, LONGEST.note)) return undefined;
  return { kind, key, language, title, heading, note };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

/** What names a part. */
export type Name = Pick<Item, "kind" | "key" | "language">;

function isSame(a: Name, b: Name): boolean {
  return a.kind === b.kind && a.key === b.key && a.language === b.language;
}

/** Whether a part was collected. */
export function has({ items }: Dossier, name: Name): boolean {
  return items.some((item) => isSame(item, name));
}

/** The dossier with a part at its end; the same when it was there. */
export function withPart(dossier: Dossier, part: Name & Pick<Item, "title">): Dossier {
  return has(dossier, part) ? dossier : { ...dossier, items: [...dossier.items, { heading: "", note: "", ...part }] };
}

/** The dossier without a part. */
export function withoutPart(dossier: Dossier, name: Name): Dossier {
  return { ...dossier, items: dossier.items.filter((item) => !isSame(item, name)) };
}

/** The dossier with the part at one place moved to another; the same when there is no such place. */
export function moved(dossier: Dossier, from: number, to: number): Dossier {
  const item = dossier.items[from];
  if (!item || to < 0 || to >= dossier.items.length) return dossier;
  return { ...dossier, items: dossier.items.toSpliced(from, 1).toSpliced(to, 0, item) };
}

/** The dossier with own words at one place, cut to what can be kept. */
export function withWords(dossier: Dossier, at: number, words: Partial<Pick<Item, "heading" | "note">>): Dossier {
  const cut = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text.slice(0, name === "note" ? LONGEST.note : LONGEST.heading)]));
  return { ...dossier, items: dossier.items.map((item, index) => (index === at ? { ...item, ...cut } : item)) };
}
