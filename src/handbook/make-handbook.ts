// Makes the handbook of each language, as PDF and as EPUB.
import { handbookPath, type HandbookFile } from "../model/handbook.ts";
import type { Site } from "../model/site.ts";
import type { RenderedSite } from "../render/documents.ts";
import { createBook } from "./book.ts";
import { writeEpub } from "./epub.ts";
import { bookPages } from "./order.ts";
import { writePdf } from "./pdf.ts";

export interface MadeFile {
  file: HandbookFile;
  content: Uint8Array;
}

/** The files, in the order of the languages. @param day the day of the content, YYYY-MM-DD */
export async function makeHandbook(site: Site, rendered: RenderedSite, day: string): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  for (const { code } of site.languages) {
    const placed = bookPages(site, rendered.documents, code);
    if (placed.length === 0) continue;
    const book = createBook(site, rendered, { code, day, placed });
    const { bytes, pages } = await writePdf(book);
    const epub = await writeEpub(book);
    made.push({ file: { path: handbookPath(site, code, "pdf"), language: code, format: "pdf", bytes: bytes.length, pages }, content: bytes }, { file: { path: handbookPath(site, code, "epub"), language: code, format: "epub", bytes: epub.length, pages: undefined }, content: epub });
  }
  return made;
}
