// The options that all commands share, read from the command line.
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
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
  quiet: boolean;
  debug: boolean;
}

/** The generator's own folder. */
export const REPOSITORY: string = fileURLToPath(new URL("../../", import.meta.url));
const KNOWN = { site: { type: "string" }, output: { type: "string" }, url: { type: "string" }, format: { type: "string" }, quiet: { type: "boolean" }, debug: { type: "boolean" } } as const;

/**
 * Reads the options; relative folders count from where the person stands.
 * @throws UsageError naming the option that is wrong
 */
export function readOptions(words: readonly string[], environment: NodeJS.ProcessEnv): Options {
  for (const word of words) {
    const name = /^--([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !(name in KNOWN)) throw new UsageError(`There is no option --${name}. ${didYouMean(name, Object.keys(KNOWN)) ?? ""}`.trim());
  }
  let values;
  try {
    ({ values } = parseArgs({ args: [...words], options: KNOWN, strict: true, allowPositionals: false }));
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? (cause.message.split("\n")[0] ?? cause.message) : String(cause), { cause });
  }
  const here = environment["INIT_CWD"] ?? process.cwd();
  const folder = (path: string): string => (isAbsolute(path) ? path : resolve(here, path));
  const site = values.site === undefined ? REPOSITORY : folder(values.site);
  return {
    site: resolve(site),
    output: values.output === undefined ? resolve(site, "_site") : folder(values.output),
    url: values.url === undefined ? undefined : publicAddress(values.url),
    format: formatOf(values.format, environment),
    quiet: values.quiet ?? false,
    debug: values.debug ?? false,
  };
}

function publicAddress(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new UsageError(`--url must be a full address, such as https://example.org/guide/; it is "${url}".`);
  return url;
}

function formatOf(format: string | undefined, environment: NodeJS.ProcessEnv): Format {
  const chosen = format ?? (environment["GITHUB_ACTIONS"] === "true" ? "github" : "text");
  if (chosen === "text" || chosen === "json" || chosen === "github") return chosen;
  throw new UsageError(`--format must be text, json or github; it is "${chosen}".`);
}
