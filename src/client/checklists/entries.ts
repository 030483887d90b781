// What a reader ticked and noted, by action: pure functions that change it, put two together, count it and say what a change does.

export interface Entry {
  readonly done: boolean;
  readonly note: string;
  /** What the action said when it was ticked, for when the site no longer has it. */
  readonly text: string;
}

/** By the address of an action, as "owner/action". */
export type Entries = ReadonlyMap<string, Entry>;

/** An entry as it is stored and as it stands in a file. */
export interface ListedEntry extends Entry {
  readonly action: string;
}

const ADDRESS = /^[a-z0-9-]{1,200}\/[a-z0-9-]{1,200}$/;

/** The entries as a list, in a fixed order. */
export function listed(entries: Entries): ListedEntry[] {
  return [...entries].map(([action, { done, note, text }]) => ({ action, done, note, text })).toSorted((a, b) => (a.action < b.action ? -1 : 1));
}

/** Makes entries of a list, each checked; undefined when any is not what it should be, so that nothing is half understood. */
export function readList(list: unknown): Entries | undefined {
  if (!Array.isArray(list)) return undefined;
  let entries: Entries = new Map();
  for (const item of list) {
    const read = readEntry(item);
    if (!read) return undefined;
    entries = merged(entries, new Map([[read.action, read]]));
  }
  return entries;
}

function readEntry(item: unknown): ListedEntry | undefined {
  if (typeof item !== "object" || item === null || !("action" in item) || !("done" in item)) return undefined;
  const { action, done } = item;
  const note = "note" in item ? item.note : "";
  const text = "text" in item ? item.text : "";
  if (typeof action !== "string" || !ADDRESS.test(action) || typeof done !== "boolean" || typeof note !== "string" || typeof text !== "string") return undefined;
  return { action, done, note: note.replace(/\r\n?/g, "\n"), text };
}

/** The entries with a change in one; an entry that says nothing is left out. */
export function changed(entries: Entries, action: string, change: Partial<Entry>): Entries {
  const next = new Map(entries);
  const entry = { ...(entries.get(action) ?? { done: false, note: "", text: "" }), ...change };
  next.delete(action);
  if (says(entry)) next.set(action, entry);
  return next;
}

/** Two put together: done is what is done in either, and no note is lost. */
export function merged(own: Entries, other: Entries): Entries {
  const next = new Map([...own].filter(([, entry]) => says(entry)));
  for (const [action, entry] of other) {
    const mine = own.get(action);
    const both = mine ? { done: mine.done || entry.done, note: joined(mine.note, entry.note), text: mine.text || entry.text } : entry;
    if (says(both)) next.set(action, { done: both.done, note: both.note, text: both.text });
  }
  return next;
}

function says({ done, note }: Entry): boolean {
  return done || note.trim() !== "";
}

/** A note with those paragraphs of another below it that it lacks. */
function joined(own: string, other: string): string {
  const mine = own.split(/\n{2,}/);
  const more = other.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "" && !mine.includes(paragraph));
  return own.trim() === "" ? other : [own, ...more].join("\n\n");
}

export interface Count {
  ticks: number;
  notes: number;
}

/** How many ticks and notes there are. */
export function count(entries: Entries): Count {
  const all = [...entries.values()];
  return { ticks: all.filter(({ done }) => done).length, notes: all.filter(({ note }) => note.trim() !== "").length };
}

/** How many ticks and notes of the first the second does not have as they are. */
export function lost(before: Entries, after: Entries): Count {
  return count(new Map([...before].map(([action, { done, note, text }]) => {
    const then = after.get(action);
    return [action, { done: done && then?.done !== true, note: note === then?.note ? "" : note, text }];
  })));
}
