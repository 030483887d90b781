// A made-up site of any size, the same on each machine: sections of made-up pages that link to each other.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { madeUpWords } from "./made-up-words.ts";
import { capital, pageText, paragraph, subjects, type PageText } from "./page-text.ts";
import { randomFrom } from "./random.ts";

/** What decides how a corpus looks; figures of other corpora cannot be compared. */
export const CORPUS = { seed: 1, wordsPerPage: 950, pagesPerSection: 200 } as const;

export interface CorpusFile {
  /** Path below the folder of a language. */
  path: string;
  text: string;
}

/** The pages, then the first page of each section and of the site, which do not count among them. */
export function* corpusFiles(pages: number): Generator<CorpusFile> {
  const words = madeUpWords(CORPUS.seed);
  const sections = Math.ceil(pages / CORPUS.pagesPerSection);
  const textOf = (index: number, length: number): PageText => {
    const random = randomFrom(CORPUS.seed * 1_000_003 + index);
    return { words, random, length, target: () => `../${pagePath(Math.floor(random() * pages))}` };
  };
  for (let index = 0; index < pages; index++) {
    const text = textOf(index, CORPUS.wordsPerPage);
    const { section, place } = placeOf(index);
    const top = frontMatter(`${capital(subjects(text, 3))} ${section}.${place}`, paragraph(text, 6), place);
    yield { path: pagePath(index), text: `${top}\n${pageText(text)}` };
  }
  for (let section = 1; section <= sections; section++) {
    const text = textOf(pages + section, 60);
    yield { path: `${sectionName(section)}/index.md`, text: `${frontMatter(`${capital(subjects(text, 1))} ${section}`, paragraph(text, 6), section)}\n${paragraph(text, 60)}\n` };
  }
  const links = Array.from({ length: sections }, (_, at) => `- [Deel ${at + 1}](${sectionName(at + 1)}/index.md)`).join("\n");
  yield { path: "index.md", text: `${frontMatter("Begin", "Waar het begint.", 0)}\n${paragraph(textOf(pages, 60), 60)}\n\n## Delen\n\n${links}\n` };
}

/** Path of a page below the folder of a language; pages count from 0. */
export function pagePath(index: number): string {
  const { section, place } = placeOf(index);
  return `${sectionName(section)}/pagina-${String(place).padStart(3, "0")}.md`;
}

const siteData = z.looseObject({ languages: z.tuple([z.looseObject({ code: z.string() })], z.unknown()) });

/** No host takes it, so that it may weigh more than one would. */
const UNHOSTED = { hosting: { maxSizeMegabytes: null } };

/**
 * Writes a corpus as a site of its own.
 * @param data the _data of another site, which this one gets too, with its first language
 * @returns the folder of the pages
 */
export function writeCorpus(pages: number, folder: string, data: string): string {
  cpSync(data, join(folder, "_data"), { recursive: true });
  const settings = siteData.parse(JSON.parse(readFileSync(join(data, "site.json"), "utf8")));
  writeFileSync(join(folder, "_data/site.json"), `${JSON.stringify({ ...settings, ...UNHOSTED }, null, 2)}\n`);
  const content = join(folder, "content", settings.languages[0].code);
  for (const { path, text } of corpusFiles(pages)) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return content;
}

function placeOf(index: number): { section: number; place: number } {
  return { section: Math.floor(index / CORPUS.pagesPerSection) + 1, place: (index % CORPUS.pagesPerSection) + 1 };
}

function sectionName(section: number): string {
  return `deel-${String(section).padStart(2, "0")}`;
}

function frontMatter(title: string, description: string, order: number): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\norder: ${order}\n---\n`;
}
