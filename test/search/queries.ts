// The questions that the search is judged by, and the pages that answer them.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const asked = z.object({
  query: z.string().min(1),
  /** Language of the edition it is asked in. */
  lang: z.string(),
  /** What makes it hard, such as compound or misspelling. */
  kind: z.string(),
  /** Keys of the pages that answer it; the first that is found counts. */
  pages: z.array(z.string()).optional(),
  /** In the place of pages: a subject of topics.json. */
  topic: z.string().optional(),
  /** Settings are chosen on the tuning half only. */
  half: z.string().optional(),
});
const topics = z.record(z.string(), z.array(z.string()));

export interface Query {
  query: string;
  lang: string;
  kind: string;
  pages: readonly string[];
  half: string;
}

const FOLDER = fileURLToPath(new URL("../content/search", import.meta.url));

/** Reads a list of queries. @throws Error when the file has another form, or names a topic that topics.json lacks */
export function readQueries(file = `${FOLDER}/queries.json`): Query[] {
  const known = topics.parse(JSON.parse(readFileSync(`${FOLDER}/topics.json`, "utf8")));
  return z.array(asked).parse(JSON.parse(readFileSync(file, "utf8"))).map(({ query, lang, kind, pages, topic = "", half = "" }) => {
    const answers = pages ?? known[topic];
    if (!answers) throw new Error(`${file}: there is no topic "${topic}" in ${FOLDER}/topics.json.`);
    return { query, lang, kind, pages: answers, half };
  });
}
