// The options that all commands share, read from the command line.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { PartNumber } from "../model/part-number.ts";
import { UsageError } from "../model/problem.ts";
import { didYouMean } from "../model/suggest.ts";

export type Format = "text" | "json" | "github";

export interface Options {
  /** Absolute path of the folder that holds content/ and _data/. */
  site: string;
  /** Absolute path of the folder the site is published in. */
  output: string;
  /** Public address instead of the one in site.json. */
  url: string | undefined;
  format: Format;
  /** Whether the site is for this computer only, while it is being written. */
  preview: boolean;
  /** Whether the handbook is made too, as PDF and EPUB. */
  handbook: boolean;
  quiet: boolean;
  debug: boolean;
  /** Absolute path of the folder the zip goes to. */
  out: string;
  /** Code of the one language to hand out. */
  language: string | undefined;
  /** What the zip's name ends in, instead of the copy's day. */
  version: string | undefined;
  /** Name of the report to print instead of problems. */
  report: string | undefined;
  /** Page whose translation is confirmed, or "all". */
  confirmTranslation: string | undefined;
  /** The part of the site to build, and of how many; the whole site without. */
  shard: PartNumber | undefined;
  /** Absolute path of the folder that holds the parts of the site side by side. */
  parts: string;
  /** Absolute path of the file that gets the time and memory of each step; for the benchmark. */
  phases: string | undefined;
  /** Most pages in one index of the search, where a test wants few; no option of the command line. */
  pagesPerIndex?: number;
}

/** Options of one command only. */
export type OwnOption = "preview" | "out" | "language" | "version" | "report" | "confirm-translation" | "handbook" | "phases" | "shard" | "parts";

/** The generator's own folder. */
export const REPOSITORY: string = fileURLToPath(new URL("../../", import.meta.url));
const KNOWN = { site: { type: "string" }, output: { type: "string" }, url: { type: "string" }, format: { type: "string" }, quiet: { type: "boolean" }, debug: { type: "boolean" } } as const;
const OWN = { preview: { type: "boolean" }, out: { type: "string" }, language: { type: "string" }, version: { type: "string" }, report: { type: "string" }, "confirm-translation": { type: "string" }, handbook: { type: "boolean" }, phases: { type: "string" }, shard: { type: "string" }, parts: { type: "string" } } as const;
/** Enough for any site; each part has to read the whole. */
const MOST_PARTS = 1000;

/**
 * Reads the options; relative folders count from where the person stands.
 * @param own the options that this command knows beside the common ones
 * @throws UsageError naming the option that is wrong
 */
export function readOptions(words: readonly string[], environment: NodeJS.ProcessEnv, own: readonly OwnOption[] = []): Options {
  const values = readWords(words, { ...KNOWN, ...OWN }, [...Object.keys(KNOWN), ...own]);
  const folder = (path: string): string => fromHere(path, environment);
  const site = values.site === undefined ? REPOSITORY : folder(values.site);
  const shard = values.shard === undefined ? undefined : partNumber(values.shard);
  const parts = values.parts === undefined ? resolve(site, "parts") : folder(values.parts);
  return {
    site: resolve(site),
    output: values.output !== undefined ? folder(values.output) : shard ? resolve(parts, `${shard.number}-of-${shard.of}`) : resolve(site, "_site"),
    url: values.url === undefined ? undefined : publicAddress(values.url),
    format: formatOf(values.format, environment),
    preview: values.preview ?? false,
    handbook: values.handbook ?? false,
    quiet: values.quiet ?? false,
    debug: values.debug ?? false,
    out: values.out === undefined ? resolve(site, "dist") : folder(values.out),
    language: values.language,
    version: values.version === undefined ? undefined : versionOf(values.version),
    report: values.report,
    confirmTranslation: values["confirm-translation"],
    shard,
    parts,
    phases: values.phases === undefined ? undefined : folder(values.phases),
  };
}

type Known = NonNullable<ParseArgsConfig["options"]>;
type Values<Options extends Known> = ReturnType<typeof parseArgs<{ args: string[]; options: Options; strict: true; allowPositionals: false }>>["values"];

/**
 * The values of options by their names.
 * @param names those that may be given; all by default
 * @throws UsageError naming the option that is wrong
 */
export function readWords<const Options extends Known>(words: readonly string[], options: Options, names: readonly string[] = Object.keys(options)): Values<Options> {
  for (const word of words) {
    const name = /^--([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !names.includes(name)) throw new UsageError(`There is no option --${name}. ${didYouMean(name, names) ?? ""}`.trim());
  }
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? (cause.message.split("\n")[0] ?? cause.message) : String(cause), { cause });
  }
}

/** An absolute path, without a slash at its end; a relative one counts from where the person stands, also under npm. @throws UsageError when it is empty */
export function fromHere(path: string, environment: NodeJS.ProcessEnv): string {
  if (path === "") throw new UsageError("An option that names a folder or file is empty. Give the folder, or leave the option out.");
  return resolve(environment["INIT_CWD"] ?? process.cwd(), path);
}

function publicAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search + parsed.hash !== "") throw new UsageError(`--url must be a full address, such as https://example.org/guide/, without ? or #; it is "${url}".`);
  return url;
}

function partNumber(text: string): PartNumber {
  const [, number = Number.NaN, of = Number.NaN] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number <= of && of <= MOST_PARTS) return { number, of };
  throw new UsageError(`--shard must say which part of how many, such as 2/4 for the second of four, and at most ${MOST_PARTS} parts; it is "${text}".`);
}

function versionOf(text: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,39}$/i.test(text) && !text.endsWith(".")) return text;
  throw new UsageError(`--version must be letters, digits, full stops and hyphens, at most 40, as it becomes part of a file name; it is "${text}".`);
}

function formatOf(format: string | undefined, environment: NodeJS.ProcessEnv): Format {
  const chosen = format ?? (environment["GITHUB_ACTIONS"] === "true" ? "github" : "text");
  if (chosen === "text" || chosen === "json" || chosen === "github") return chosen;
  throw new UsageError(`--format must be text, json or github; it is "${chosen}".`);
}
