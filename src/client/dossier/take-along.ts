// Makes of a dossier what its reader takes along: one page to print, Markdown, HTML for a word processor, or the dossier itself as a file.
import type { DossierIndex, Piece } from "../../model/dossier.ts";
import { saveFile } from "../save-file.ts";
import { assemble } from "./assemble.ts";
import { withPictures, writeHtml } from "./html.ts";
import { indexOf, partOf, pictureData } from "./library.ts";
import { writeMarkdown } from "./markdown.ts";
import { readDossier, written, type Dossier, type Wrong } from "./model.ts";

/** Longer files are not read: no dossier is so large. */
const MOST_BYTES = 20_000_000;

/** The whole document. @throws Error when a text cannot be loaded */
export async function wholeDocument(dossier: Dossier, index: DossierIndex): Promise<Piece[]> {
  const parts = [];
  const indexes = new Map<string, DossierIndex>();
  // One after another: each script leaves what it brings in the same place.
  for (const item of dossier.items) {
    parts.push(await partOf(item));
    const own = await indexOf(item.language);
    if (own) indexes.set(item.language, own);
  }
  return assemble({ dossier, index, parts, indexes, day: new Date().toLocaleDateString(index.language.locale, { dateStyle: "long" }) });
}

/** Saves the dossier with all texts as Markdown. @returns the file's name @throws Error when a text cannot be loaded */
export async function saveMarkdown(dossier: Dossier, index: DossierIndex): Promise<string> {
  return save(dossier, index, "md", writeMarkdown(await wholeDocument(dossier, index), index.site.url), "text/markdown");
}

/** Saves the dossier with all texts and pictures as one file of HTML. @returns the file's name @throws Error when a text cannot be loaded */
export async function saveHtml(dossier: Dossier, index: DossierIndex): Promise<string> {
  const pieces = await withPictures(await wholeDocument(dossier, index), pictureData, index.site.url);
  return save(dossier, index, "html", writeHtml(pieces, { title: dossier.title.trim() || index.words.dossier, language: index.language.code }), "text/html");
}

/** Saves the dossier itself, to be opened again. @returns the file's name */
export function saveDossier(dossier: Dossier, index: DossierIndex): string {
  return save(dossier, index, "json", `${JSON.stringify(written(dossier), null, 2)}\n`, "application/json");
}

/** Reads a saved dossier. */
export async function openDossier(file: Blob): Promise<Dossier | Wrong | { wrong: "dossierNotJson" }> {
  if (file.size > MOST_BYTES) return { wrong: "dossierNotDossier" };
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return { wrong: "dossierNotJson" };
  }
  return readDossier(value);
}

function save(dossier: Dossier, { words, language }: DossierIndex, ending: string, text: string, type: string): string {
  const name = `${fileName(dossier.title, language.locale) || fileName(words.dossier, language.locale)}.${ending}`;
  saveFile(name, text, type);
  return name;
}

function fileName(title: string, locale: string): string {
  return title.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(locale).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
}
