// Writes the handbook as EPUB 3.2: a cover, contents, a file a page, drawings of charts, and what it says of its accessibility.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zipBytes } from "../export/zip-file.ts";
import { formatDay } from "../model/numbers.ts";
import { html, type Html } from "../model/html.ts";
import { pictureBytes } from "../publish/picture.ts";
import type { Book, Chapter } from "./book.ts";
import { contentsTree } from "./contents-tree.ts";
import { elementsIn, mapElements } from "./node.ts";
import { packageDocument, type BookFile } from "./package-document.ts";
import { tagged, withoutControls, xhtml } from "./xhtml.ts";

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
/** Kinds of pictures that every e-reader knows; another gives way to its description. */
const TYPES: Readonly<Record<string, string>> = { png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", svg: "image/svg+xml" };

/** The EPUB; the same book gives the same bytes. */
export async function writeEpub(book: Book): Promise<Uint8Array> {
  const charts = [...book.charts].map(([name, content]): BookFile => ({ path: name, type: "image/svg+xml", content }));
  const pictures = [...book.pictures].flatMap(([name, picture]): BookFile[] => {
    const type = TYPES[name.split(".").at(-1) ?? ""];
    return type === undefined ? [] : [{ path: name, type, content: pictureBytes(picture) }];
  });
  const known = new Set([...charts, ...pictures].map(({ path }) => path));
  const places = new Map(book.chapters.flatMap((chapter) => [chapter.id, ...elementsIn(chapter.nodes).flatMap(({ attributes }) => attributes["id"] ?? [])].map((id) => [id, id === chapter.id ? fileOf(chapter) : `${fileOf(chapter)}#${id}`])));
  const texts = [
    { path: "cover.xhtml", content: document(book, book.title, cover(book)) },
    ...book.chapters.map((chapter) => ({ path: fileOf(chapter), content: document(book, chapter.title, chapterBody(chapter, known, places)) })),
  ].map((file): BookFile => ({ ...file, type: "application/xhtml+xml", inOrder: true }));
  const navigation: BookFile = { path: "contents.xhtml", type: "application/xhtml+xml", content: document(book, book.strings.handbookContents, contents(book)), properties: "nav", inOrder: true };
  const style: BookFile = { path: "book.css", type: "text/css", content: readFileSync(fileURLToPath(new URL("book.css", import.meta.url))) };
  const files = [...texts.slice(0, 1), navigation, ...texts.slice(1), style, ...charts, ...pictures];
  const entries = [{ path: "META-INF/container.xml", content: CONTAINER }, { path: "EPUB/package.opf", content: packageDocument(book, files) }, ...files.map(({ path, content }) => ({ path: `EPUB/${path}`, content }))];
  return zipBytes([{ path: "mimetype", read: () => Buffer.from("application/epub+zip") }], entries.map(({ path, content }) => ({ path, read: () => (typeof content === "string" ? Buffer.from(content) : content) })));
}

function fileOf({ id }: Chapter): string {
  return `${id}.xhtml`;
}

function document({ language }: Book, title: string, body: Html): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language.code}" xml:lang="${language.code}">
<head><title>${withoutControls(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${body}
</body>
</html>
`.markup;
}

function chapterBody(chapter: Chapter, known: ReadonlySet<string>, places: ReadonlyMap<string, string>): Html {
  const nodes = mapElements(chapter.nodes, (node) => (node.tag === "img" && !known.has(node.attributes["src"] ?? "") ? [node.attributes["alt"] ?? ""] : [node]));
  const level = `h${Math.min(chapter.depth, 6)}`;
  return html`<section id="${chapter.id}">${tagged(level, {}, html`${withoutControls(chapter.title)}`)}
${xhtml(nodes, (anchor) => places.get(anchor) ?? "contents.xhtml")}
</section>`;
}

function cover({ title, description, strings, day, language, address, publisher, license }: Book): Html {
  return html`<section epub:type="cover" class="cover"><h1>${title}</h1>
<p class="lead">${description}</p>
<p><strong>${strings.handbook}</strong></p>
<p>${strings.handbookEdition.replace("{date}", formatDay(day, language))}</p>
<p>${strings.handbookAddress}: <a href="${address}">${address}</a></p>
<p>${strings.publisher}: ${publisher}</p>
<p>${strings.license}: <a href="${license.url}">${license.name}</a></p></section>`;
}

function contents({ strings, chapters }: Book): Html {
  return html`<nav epub:type="toc" id="toc"><h1>${strings.handbookContents}</h1>${contentsTree(chapters, ({ id, title }) => html`<a href="${`${id}.xhtml`}">${withoutControls(title)}</a>`)}</nav>
<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="cover" href="cover.xhtml">${strings.handbookCover}</a></li><li><a epub:type="toc" href="contents.xhtml">${strings.handbookContents}</a></li>${chapters[0] ? html`<li><a epub:type="bodymatter" href="${fileOf(chapters[0])}">${chapters[0].title}</a></li>` : ""}</ol></nav>`;
}
