// Reads every file of _data into typed values; what is absent and optional is empty, what is wrong is a problem.
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { didYouMean } from "../model/suggest.ts";
import { navigation, siteConfig, taxonomy, units } from "../model/schema/config.ts";
import { figures } from "../model/schema/figures.ts";
import { guide } from "../model/schema/guide.ts";
import { glossary, initiatives, recommendations, steps } from "../model/schema/guidance.ts";
import { compounds, thesaurus } from "../model/schema/search.ts";
import { sources } from "../model/schema/sources.ts";
import { strings, type Strings } from "../model/schema/strings.ts";
import type { DataFile } from "../model/site.ts";
import { checkSchema } from "./check-schema.ts";
import { readJsonFile } from "./json-file.ts";
import { list, notAFile } from "./walk.ts";

/** The data files by name, each with its schema and what stands for an absent file (undefined: it must be there). */
const FILES = {
  site: { schema: siteConfig, absent: undefined },
  navigation: { schema: navigation, absent: { header: [], footer: [] } },
  taxonomy: { schema: taxonomy, absent: { kinds: [], roles: [], phases: [], tracks: [], selection: [] } },
  units: { schema: units, absent: [] },
  sources: { schema: sources, absent: [] },
  spend: { schema: figures, absent: [] },
  indicators: { schema: figures, absent: [] },
  recommendations: { schema: recommendations, absent: [] },
  steps: { schema: steps, absent: [] },
  initiatives: { schema: initiatives, absent: [] },
  glossary: { schema: glossary, absent: [] },
  guide: { schema: guide, absent: { questions: [], rules: [] } },
  thesaurus: { schema: thesaurus, absent: [] },
  compounds: { schema: compounds, absent: {} },
} as const;

type Files = typeof FILES;
export type Data = { [Name in keyof Files]?: z.infer<Files[Name]["schema"]> };

export interface LoadedData {
  data: Data;
  dataFiles: Map<string, DataFile>;
  problems: Problem[];
}

/** Reads _data/*.json; problems are collected, not thrown. */
export function loadData(directory: string): LoadedData {
  const data: Record<string, unknown> = {};
  const dataFiles = new Map<string, DataFile>();
  const problems = unknownFiles(directory);
  for (const [name, { schema, absent }] of Object.entries(FILES)) {
    const file = `_data/${name}.json`;
    if (absent !== undefined && !present(join(directory, file))) {
      data[name] = absent;
      continue;
    }
    const read = readJsonFile(directory, file);
    if ("problems" in read) {
      problems.push(...read.problems);
      continue;
    }
    dataFiles.set(name, read.json);
    const checked = checkSchema<z.ZodType>(schema, read.json.value, read.json);
    if ("problems" in checked) problems.push(...checked.problems);
    else data[name] = checked.value;
  }
  return { data: data as Data, dataFiles, problems };
}

const BUILT_IN = join(dirname(fileURLToPath(import.meta.url)), "../../_data/strings");

/** The interface words of a language: the site's own file, else the ones that come with the generator. */
export function loadStrings(directory: string, code: string): { strings: Strings } | { problems: Problem[] } {
  const file = `_data/strings/${code}.json`;
  const own = present(join(directory, file));
  const base = own ? directory : join(BUILT_IN, "../..");
  if (!own && !existsSync(join(base, file))) {
    const hint = `Copy ${readdirSync(BUILT_IN).join(" or ")} from the generator's _data/strings and translate it.`;
    return { problems: [{ file, line: 1, column: 1, rule: "missing-strings", message: `The interface words for "${code}" are missing.`, hint }] };
  }
  const read = readJsonFile(base, file);
  if ("problems" in read) return read;
  const checked = checkSchema(strings, read.json.value, read.json);
  return "problems" in checked ? checked : { strings: checked.value };
}

/** Whether something stands there, be it a link that leads nowhere. */
function present(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What stands in _data and no part of the site reads: most often a mistyped name. */
function unknownFiles(directory: string): Problem[] {
  const problems: Problem[] = [];
  const known = Object.keys(FILES).map((name) => `${name}.json`);
  for (const entry of list(directory, "_data", problems)) {
    const file = `_data/${entry.name}`;
    if (entry.isDirectory() ? entry.name === "strings" : entry.isFile() && known.includes(entry.name)) continue;
    if (!entry.isFile() && !entry.isDirectory()) problems.push(notAFile(file, entry));
    else problems.push({ file, line: 1, column: 1, rule: "unknown-file", message: "No part of the site reads this file.", hint: didYouMean(entry.name, known) ?? `Known: ${known.join(", ")}.` });
  }
  return problems;
}
