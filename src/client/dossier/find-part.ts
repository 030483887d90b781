// Finds a part in the list of parts, and its text among the texts of pages.
import type { DossierIndex, ListedPart, Piece } from "../../model/dossier.ts";
import type { Name } from "./model.ts";

/** Texts by the key of their page. */
export type Texts = Readonly<Record<string, readonly Piece[]>>;

/** A part with its text. */
export interface Part {
  listed: ListedPart;
  pieces: readonly Piece[];
}

/** What a list says of a part. */
export function listedIn({ parts }: DossierIndex, { kind, key }: Pick<Name, "kind" | "key">): ListedPart | undefined {
  return parts.find((part) => part.kind === kind && part.key === key);
}

/** The text of a part: its page, or the part of it, without the title that stands above it already; a source is its reference. */
export function textOf({ kind, key, title, page = "" }: ListedPart, index: DossierIndex, texts: Texts): readonly Piece[] {
  if (kind === "source") return [["p", {}, index.sources.find(({ id }) => id === key)?.reference ?? []]];
  const pieces = texts[page] ?? [];
  if (kind === "page") return pieces;
  const found = insideOf(pieces, `${kind}:${key}`) ?? [];
  return plain(found.slice(0, 1)).trim() === title.trim() ? found.slice(1) : found;
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : plain(piece[2]))).join("");
}

function insideOf(pieces: readonly Piece[], part: string): readonly Piece[] | undefined {
  for (const piece of pieces) {
    if (typeof piece === "string") continue;
    const [, attributes, inside] = piece;
    const found = attributes["part"] === part ? inside : insideOf(inside, part);
    if (found) return found;
  }
  return undefined;
}
