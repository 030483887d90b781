// What a page's Markdown turned out to hold: its HTML, headings, and everything that refers to something else.
import type { Amount } from "./amounts/find-amounts.ts";

/** A reference in the text and where it stands in the file. */
export interface Reference {
  value: string;
  line: number;
  column: number;
}

/** A :value[…], with its attributes. */
export interface ValueReference extends Reference {
  attributes: Readonly<Record<string, string>>;
}

/** A number with a unit that was typed in the text (or several that share it): `value` is what stands there. */
export interface TypedAmount extends Reference {
  amounts: readonly Amount[];
  /** Whether its sentence, list item or table row cites a source, or it is marked as an example. */
  isTraced: boolean;
}

export interface Heading {
  level: number;
  id: string;
  text: string;
  line: number;
  column: number;
}

export interface ImageReference extends Reference {
  alt: string;
}

export interface DirectiveReference {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  column: number;
}

export interface Document {
  /** The body as HTML, with addresses from the site's root. */
  html: string;
  headings: readonly Heading[];
  links: readonly Reference[];
  images: readonly ImageReference[];
  /** Source ids in order of first citation in this text (directives may add more at render). */
  citations: readonly Reference[];
  values: readonly ValueReference[];
  amounts: readonly TypedAmount[];
  terms: readonly Reference[];
  directives: readonly DirectiveReference[];
  /** Syntax that was begun and not ended, and text that would be lost. */
  faults: readonly { line: number; column: number; rule: string; message: string; hint: string }[];
  /** Every id in the HTML. */
  ids: ReadonlySet<string>;
}
