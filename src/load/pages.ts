// Reads every page and picture under content/<language>, and gives each page its address.
import { keyOfPath, parentKey, type Page } from "../model/page.ts";
import type { Problem } from "../model/problem.ts";
import { frontMatter } from "../model/schema/front-matter.ts";
import type { Language } from "../model/schema/config.ts";
import type { Picture } from "../model/site.ts";
import { checkSchema } from "./check-schema.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { loadPicture } from "./picture.ts";
import { readTextFile } from "./text-file.ts";
import { walk } from "./walk.ts";

export interface LoadedPages {
  pages: Page[];
  pictures: Map<string, Picture>;
  drafts: number;
  problems: Problem[];
}

const PICTURE = /\.(png|jpe?g|webp|svg)$/;

/** Reads the pages of one language; the first language of the site stands at the root, others under /code/. */
export function loadPages(directory: string, language: Language, isDefault: boolean): LoadedPages {
  const root = `content/${language.code}`;
  const found: LoadedPages = { pages: [], pictures: new Map(), drafts: 0, problems: [] };
  const slugs = new Map<string, string>();
  for (const file of walk(directory, root, found.problems)) {
    const inside = file.slice(root.length + 1);
    if (inside.endsWith(".md")) loadPage(directory, file, inside, language.code, found, slugs);
    else if (PICTURE.test(inside)) addPicture(directory, file, found);
    else found.problems.push({ file, line: 1, column: 1, rule: "file-kind", message: "Only Markdown pages and pictures belong in content/.", hint: "Move it elsewhere, or rename it when it is a page (.md) or a picture (.png, .jpg, .jpeg, .webp, .svg)." });
  }
  const prefix = isDefault ? "" : `${language.code}/`;
  for (const page of found.pages) {
    const address = prefix + addressOf(page.key, slugs);
    const isError = page.front.layout === "error";
    page.url = isError ? `/${address.replace(/\/$/, "")}.html` : `/${address}`;
    page.output = isError ? page.url.slice(1) : `${address}index.html`;
  }
  for (const picture of found.pictures.values()) {
    const inside = picture.file.slice(root.length + 1).normalize("NFC");
    const slash = inside.lastIndexOf("/");
    picture.output = prefix + addressOf(slash < 0 ? "" : inside.slice(0, slash), slugs) + inside.slice(slash + 1);
    picture.url = `/${picture.output}`;
  }
  return found;
}

function addPicture(directory: string, file: string, found: LoadedPages): void {
  const loaded = loadPicture(directory, file);
  const key = file.normalize("NFC");
  const taken = found.pictures.get(key);
  if ("problems" in loaded) found.problems.push(...loaded.problems);
  else if (taken) found.problems.push({ file, line: 1, column: 1, rule: "same-address", message: `The address of this picture is taken by ${taken.file}.`, hint: "The two differ only in how an accent is stored, which many computers take for the same. Give one of them another name." });
  else found.pictures.set(key, loaded.picture);
}

function loadPage(directory: string, file: string, inside: string, language: string, found: LoadedPages, slugs: Map<string, string>): void {
  const read = readTextFile(directory, file);
  if ("problem" in read) {
    found.problems.push(read.problem);
    return;
  }
  const split = splitFrontMatter(file, read.text);
  if ("problems" in split) {
    found.problems.push(...split.problems);
    return;
  }
  const checked = checkSchema(frontMatter, split.page.data.value, split.page.data);
  if ("problems" in checked) {
    found.problems.push(...checked.problems);
    return;
  }
  if (checked.value.draft === true) {
    found.drafts++;
    return;
  }
  // macOS stores an accent apart from its letter; links and addresses have them as one character.
  const key = keyOfPath(inside.normalize("NFC"));
  if (checked.value.slug !== undefined) slugs.set(key, checked.value.slug);
  const { body, bodyLine, positions } = split.page;
  found.pages.push({ key, language, file, isIndex: /(^|\/)index\.md$/.test(inside), front: checked.value, positions, body, bodyLine, url: "", output: "" });
}

/** The address of a key, each part in its page's own slug: "steps/ambition/". */
function addressOf(key: string, slugs: ReadonlyMap<string, string>): string {
  const parts: string[] = [];
  for (let at: string | undefined = key; at !== undefined && at !== ""; at = parentKey(at)) parts.unshift(slugs.get(at) ?? at.slice(at.lastIndexOf("/") + 1));
  return parts.map((part) => `${part}/`).join("");
}
