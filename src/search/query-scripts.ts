// Makes for each language the scripts that teach the browser: its rules and this site's concepts, and apart from that, since few questions need it, all its words.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeWordList } from "../languages/word-list.ts";
import { BUNDLING } from "../model/bundling.ts";
import { sha256 } from "../model/checksums.ts";
import { queryModule } from "./language-modules.ts";
import type { QueryData } from "./query-data.ts";

/** What only a language with several indexes needs. */
const SHARD_RULES = fileURLToPath(new URL("../client/query/shards.ts", import.meta.url));
const STOCK = fileURLToPath(new URL("../languages/stock.ts", import.meta.url));

/** A script; its name carries a hash of its content. */
interface Script {
  path: string;
  content: string;
}

/** A language's scripts. */
export interface QueryScripts {
  language: string;
  /** Rules and concepts, loaded with the first question. */
  words: Script;
  /** All words, loaded with the first question that needs them. */
  vocabulary: Script;
}

/** The scripts, in the order of the languages. */
export function queryScripts(languages: readonly QueryData[]): Promise<QueryScripts[]> {
  return Promise.all(languages.map(scriptsOf));
}

async function scriptsOf({ language, vocabulary: words, ...rest }: QueryData): Promise<QueryScripts> {
  const vocabulary = named(`vocabulary-${language}`, `globalThis.searchVocabulary=${JSON.stringify(words.map(writeWordList))};\n`);
  const data = { ...rest, vocabulary: vocabulary.path };
  const rules = rest.shards ? [`import * as rules from ${JSON.stringify(SHARD_RULES)};\n`, ", rules"] : ["", ""];
  const { outputFiles } = await build({
    ...BUNDLING,
    stdin: {
      contents: `${rules[0]}import { language } from ${JSON.stringify(queryModule(language) ?? STOCK)};\nglobalThis.searchLanguage = { language, data: JSON.parse(${JSON.stringify(JSON.stringify(data))})${rules[1]} };`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      loader: "ts",
    },
  });
  return { language, words: named(`words-${language}`, outputFiles[0]?.text ?? ""), vocabulary };
}

function named(name: string, content: string): Script {
  return { path: `assets/${name.toLowerCase()}-${sha256(content).slice(0, 10)}.js`, content };
}
