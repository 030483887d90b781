// Checklists as a file: a JSON format with a name and a version, written here and read back with distrust.
import { listed, readList, type Entries } from "./entries.ts";

const FORMAT = "wegwijzer-checklists";
const VERSION = 1;
/** Bytes above which a file is not looked into: all actions of a site with long notes take far less. */
export const LARGEST = 2_000_000;

/** Why a file cannot be used. */
export type Fault = "broken" | "foreign" | "newer" | "empty";

/** The entries as the text of a file; the same entries and moment give the same text. */
export function writeFile(entries: Entries, saved: Date): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved: saved.toISOString(), actions: listed(entries) }, undefined, 2)}\n`;
}

/** What a file holds, or what is wrong with it. */
export function readFile(text: string): { entries: Entries; saved: Date } | { fault: Fault } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { fault: "broken" };
  }
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== FORMAT) return { fault: "foreign" };
  if (!("version" in value) || typeof value.version !== "number" || !Number.isInteger(value.version) || value.version < 1) return { fault: "broken" };
  if (value.version > VERSION) return { fault: "newer" };
  const saved = new Date("saved" in value && typeof value.saved === "string" ? value.saved : "");
  const entries = "actions" in value ? readList(value.actions) : undefined;
  if (!entries || Number.isNaN(saved.getTime())) return { fault: "broken" };
  return entries.size === 0 ? { fault: "empty" } : { entries, saved };
}
