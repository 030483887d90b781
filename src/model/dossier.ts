// What a reader can put in a dossier, and how the build hands its text to the browser.
import { z } from "zod";
import { dossierWords } from "./schema/dossier-words.ts";
import type { Strings } from "./schema/strings.ts";

/** A piece of a page as data: text, or an element with its attributes and what is in it. A part that can be collected has its name in the attribute "part". */
export type Piece = string | PieceElement;
export type PieceElement = readonly [tag: string, attributes: Readonly<Record<string, string>>, inside: readonly Piece[]];

/** What can be collected. */
export type PartKind = "page" | "figure" | "action" | "source";

/** A part as the list of all parts has it. */
export interface ListedPart {
  kind: PartKind;
  /** Its key among those of its kind, the same in each language. */
  key: string;
  title: string;
  /** Public address. */
  address: string;
  /** Key of the page its text stands on; a source has none. */
  page?: string;
  /** Below the title of a page: its description and when it was reviewed. */
  about?: string;
}

/** All that can be collected in one language. */
export interface DossierIndex {
  language: { code: string; locale: string };
  site: { title: string; url: string; license: string; licenseUrl: string };
  parts: readonly ListedPart[];
  /** Addresses of scripts with the texts of pages, from the site's root, and the keys of the pages in each. */
  texts: readonly { script: string; pages: readonly string[] }[];
  /** References, in the order of a reference list. */
  sources: readonly { id: string; reference: readonly Piece[] }[];
  words: DossierWords;
}

/** The interface words that the dossier takes along into the browser. */
export type DossierWords = Readonly<Record<keyof typeof dossierWords | "figure" | "action" | "source" | "sources", string>>;

/** Those of a language. */
export function wordsForDossier(strings: Strings): DossierWords {
  const { figure, action, source, sources } = strings;
  return { ...z.object(dossierWords).parse(strings), figure, action, source, sources };
}
