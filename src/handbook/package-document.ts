// package.opf: what an EPUB is, what it holds, in which order it is read, and how accessible it is (EPUB Accessibility 1.0).
import { html, type Html } from "../model/html.ts";
import type { Book } from "./book.ts";

export interface BookFile {
  path: string;
  type: string;
  content: string | Uint8Array;
  properties?: string;
  /** Whether it is read one after the other with the others. */
  inOrder?: boolean;
}

/** The package document; the book's address, language and day make it known. */
export function packageDocument({ language, strings, title, description, publisher, day, address, license, charts, pictures }: Book, files: readonly BookFile[]): string {
  const isVisual = charts.size + pictures.size > 0;
  const items = files.map(({ path, type, properties }, index) => html`<item id="file-${index + 1}" href="${path}" media-type="${type}"${properties ? html` properties="${properties}"` : ""}/>
`);
  const order = files.flatMap(({ inOrder }, index) => (inOrder === true ? [html`<itemref idref="file-${index + 1}"/>`] : []));
  return html`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${language.code}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${address}#handbook-${language.code}-${day}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${language.locale}</dc:language>
<dc:creator>${publisher}</dc:creator>
<dc:publisher>${publisher}</dc:publisher>
<dc:description>${description}</dc:description>
<dc:date>${day}</dc:date>
<dc:source>${address}</dc:source>
<dc:rights>${license.name}, ${license.url}</dc:rights>
${meta("dcterms:modified", `${day}T00:00:00Z`)}${meta("schema:accessMode", "textual")}${isVisual ? meta("schema:accessMode", "visual") : ""}${meta("schema:accessModeSufficient", "textual")}${["structuralNavigation", "tableOfContents", "readingOrder", ...(isVisual ? ["alternativeText"] : [])].map((feature) => meta("schema:accessibilityFeature", feature))}${meta("schema:accessibilityHazard", "none")}${meta("schema:accessibilitySummary", strings.handbookAccess)}</metadata>
<manifest>
${items}</manifest>
<spine>${order}</spine>
</package>
`.markup;
}

function meta(property: string, value: string): Html {
  return html`<meta property="${property}">${value}</meta>
`;
}
