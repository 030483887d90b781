// A source as a work to cite: what we know of it, with how sure we are of it as a note.
import type { Source } from "../schema/sources.ts";
import type { Strings } from "../schema/strings.ts";
import { say } from "../site.ts";
import type { CslItem } from "./csl-item.ts";

/** The source without our own fields; a reservation goes along as a note, so that it is not lost in somebody's library. */
export function sourceItem({ custom, ...item }: Source, strings: Strings, language: string): CslItem {
  const evidence = { primary: "", secondary: `${strings.evidence}: ${strings.evidenceSecondary}.`, unverified: `${strings.evidence}: ${strings.evidenceUnverified}.` }[custom.confidence];
  const note = [evidence, custom.note === undefined ? "" : say(custom.note, language)].filter(Boolean).join(" ");
  return note === "" ? item : { ...item, note };
}
