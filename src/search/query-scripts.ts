// Makes for each language the script that teaches the browser its rules and this site's words.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeWordList } from "../languages/word-list.ts";
import { BUNDLING } from "../model/bundling.ts";
import { sha256 } from "../model/checksums.ts";
import type { QueryData } from "./index-site.ts";
import { queryModule } from "./language-modules.ts";

const STOCK = fileURLToPath(new URL("../languages/stock.ts", import.meta.url));

/** A language's script; its name carries a hash of its content. */
export interface QueryScript {
  language: string;
  path: string;
  content: string;
}

/** The scripts, in the order of the languages. */
export function queryScripts(languages: readonly QueryData[]): Promise<QueryScript[]> {
  return Promise.all(languages.map(queryScript));
}

async function queryScript({ language, vocabulary, ...rest }: QueryData): Promise<QueryScript> {
  const data = { ...rest, vocabulary: vocabulary.map(writeWordList) };
  const { outputFiles } = await build({
    ...BUNDLING,
    stdin: {
      contents: `import { language } from ${JSON.stringify(queryModule(language) ?? STOCK)};\nglobalThis.searchLanguage = { language, data: JSON.parse(${JSON.stringify(JSON.stringify(data))}) };`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      loader: "ts",
    },
  });
  const content = outputFiles[0]?.text ?? "";
  return { language, path: `assets/words-${language.toLowerCase()}-${sha256(content).slice(0, 10)}.js`, content };
}
