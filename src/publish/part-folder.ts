// A part of a site, built by itself: a folder with drawn pages and indexes, and a note that says of which site it is which part.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PartNumber } from "../model/part-number.ts";
import { EnvironmentError, UsageError } from "../model/problem.ts";
import { isMarked, mark, removeMarked } from "./staging.ts";

interface Part extends PartNumber {
  folder: string;
}

/** Written when a part is whole. */
const NOTE = "part.json";
const noteSchema = z.strictObject({ number: z.int().positive(), of: z.int().positive(), inputs: z.string() });

/**
 * Empties a folder for a part.
 * @throws UsageError when it holds something else
 * @throws EnvironmentError when it cannot be written to
 */
export function openPart(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !isMarked(folder)) throw new UsageError(`${folder} is not empty and holds no part of a site; it is left as it is. Give another folder with --output.`);
  try {
    removeMarked(folder);
    mkdirSync(folder, { recursive: true });
    mark(folder);
  } catch (cause) {
    throw new EnvironmentError(`The part could not be written to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}

/** Notes that a part is whole. @param inputs hash of all that the whole site is built from */
export function closePart(folder: string, { number, of }: PartNumber, inputs: string): void {
  writeFileSync(join(folder, NOTE), `${JSON.stringify({ number, of, inputs })}\n`);
}

/**
 * The folders of all parts of a site.
 * @param folder holds them side by side
 * @param inputs hash of all that the site is built from now
 * @throws UsageError when one is missing, is not whole, or was built from something else
 */
export function findParts(folder: string, inputs: string): string[] {
  const parts = (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []).flatMap((entry) => (entry.isDirectory() ? readNote(join(folder, entry.name), inputs) : []));
  const { of } = parts[0] ?? {};
  if (of === undefined) throw new UsageError(`${folder} holds no part of a site. Build the parts first, such as with \`npm run build -- --shard 1/2\` and \`npm run build -- --shard 2/2\`, or say where they are with --parts.`);
  const other = parts.find((part) => part.of !== of);
  if (other) throw new UsageError(`${folder} holds parts of ${of} and of ${other.of}. Remove the folders that are left from before.`);
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !parts.some((part) => part.number === number));
  if (missing.length > 0) throw new UsageError(`${folder} lacks part ${missing.join(", ")} of ${of}. Build it with \`npm run build -- --shard ${missing[0]}/${of}\`.`);
  return parts.toSorted((a, b) => a.number - b.number).map((part) => part.folder);
}

/** A part, or nothing for a folder that holds none. @throws UsageError when it is not whole, or of another site */
function readNote(folder: string, inputs: string): Part[] {
  const file = join(folder, NOTE);
  if (!existsSync(file)) {
    if (isMarked(folder)) throw new UsageError(`The part in ${folder} is not whole: its build was cut off. Build it again, or remove the folder.`);
    return [];
  }
  const note = noteSchema.safeParse(parsed(readFileSync(file, "utf8")));
  if (!note.success) throw new UsageError(`${file} is not what the build of a part writes. Build that part again.`);
  const { number, of } = note.data;
  if (note.data.inputs !== inputs) throw new UsageError(`The part in ${folder} was built from other content or data, another version of the generator or Node.js, or with another --url than here. Build all parts again, and join them with the same options.`);
  return [{ folder, number, of }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
