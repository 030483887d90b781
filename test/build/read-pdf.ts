// Reads a PDF back as a reader's program does: its texts, outline, tags, links and fonts.
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface OutlineEntry {
  title: string;
  depth: number;
  /** The page it leads to, from 1. */
  page: number;
}

export interface TagCount {
  /** How often a tag occurs in the structure tree. */
  tags: ReadonlyMap<string, number>;
  /** What stands in for pictures. */
  alternatives: readonly string[];
}

/** Opens it. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
}

/** The text of each page. */
export async function textsOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("").replace(/\s+/g, " "));
  }
  return texts;
}

/** The bookmarks with the pages that they lead to. */
export async function outlineOf(pdf: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  type Items = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>;
  const walk = async (items: Items, depth: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      entries.push({ title, depth, page: await pageOf(pdf, dest) });
      await walk(below, depth + 1);
    }
  };
  await walk(await pdf.getOutline(), 1);
  return entries;
}

/** Every link: to a page (from 1; 0 when it leads nowhere) or to an address. */
export async function linksOf(pdf: PDFDocumentProxy): Promise<{ inside: number[]; outside: string[] }> {
  const inside: number[] = [];
  const outside: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    for (const annotation of await (await pdf.getPage(number)).getAnnotations()) {
      if (annotation.subtype !== "Link") continue;
      if (typeof annotation.url === "string") outside.push(annotation.url);
      else inside.push(await pageOf(pdf, annotation.dest));
    }
  }
  return { inside, outside };
}

/** The tags of all pages. */
export async function tagsOf(pdf: PDFDocumentProxy): Promise<TagCount> {
  const tags = new Map<string, number>();
  const alternatives: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("role" in node && typeof node.role === "string") tags.set(node.role, (tags.get(node.role) ?? 0) + 1);
    if ("alt" in node && typeof node.alt === "string") alternatives.push(node.alt);
    if ("children" in node && Array.isArray(node.children)) for (const child of node.children) walk(child);
  };
  for (let number = 1; number <= pdf.numPages; number++) walk(await (await pdf.getPage(number)).getStructTree());
  return { tags, alternatives };
}

async function pageOf(pdf: PDFDocumentProxy, dest: unknown): Promise<number> {
  const place: unknown = typeof dest === "string" ? await pdf.getDestination(dest) : dest;
  const target: unknown = Array.isArray(place) ? place[0] : undefined;
  if (typeof target === "number") return target + 1;
  if (typeof target !== "object" || target === null || !("num" in target) || !("gen" in target) || typeof target.num !== "number" || typeof target.gen !== "number") return 0;
  return (await pdf.getPageIndex({ num: target.num, gen: target.gen })) + 1;
}
