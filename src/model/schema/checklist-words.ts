// The words of checklists: in the strings of each language, and handed to the script with each list.
import { z } from "zod";
import { word } from "./text.ts";

export const checklistWords = z.strictObject({
  /** Link from a list to the page with all lists. */
  all: word,
  /** Headings on that page. */
  recommendations: word,
  steps: word,
  done: word,
  open: word,
  note: word,
  /** {action}: what the note is about. */
  noteAt: word,
  /** {done} of {all}, for one list and for all of them. */
  progress: word,
  total: word,
  onlyOpen: word,
  /** Where the browser keeps ticks and notes: for the site; in a copy in a folder, where it may not; nowhere; not this time. */
  keptSite: word,
  keptFolder: word,
  keptNowhere: word,
  notKept: word,
  save: word,
  load: word,
  clear: word,
  /** {file}: its name. */
  saved: word,
  nothing: word,
  /** Name of the place where the reader is asked something. */
  question: word,
  /** {ticks} and {notes}: how many; {date}: when they were saved. */
  fileHas: word,
  /** {count}: how many actions of the file the site does not have. */
  fileUnknown: word,
  mergeWill: word,
  replaceWill: word,
  merge: word,
  replace: word,
  cancel: word,
  merged: word,
  replaced: word,
  unchanged: word,
  clearAsk: word,
  clearYes: word,
  cleared: word,
  undo: word,
  undone: word,
  fileBroken: word,
  fileForeign: word,
  fileNewer: word,
  fileEmpty: word,
  /** Above what is kept of actions that the site does not have. */
  unknown: word,
  unknownHint: word,
});
export type ChecklistWords = z.infer<typeof checklistWords>;

/** What a list hands to the script: its words, and how dates are written in its language, as "en-GB". */
export interface ChecklistData extends ChecklistWords {
  locale: string;
}
