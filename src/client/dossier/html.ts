// Writes pieces as a page of HTML that stands by itself and that word processors open.
import type { Piece } from "../../model/dossier.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const EMPTY = new Set(["img", "br", "hr"]);
/** What may stand on an element in the file. */
const ATTRIBUTES = new Set(["href", "src", "alt", "scope", "id", "lang", "class"]);
/** Each on a line of its own. */
const BLOCKS = /^(?:section|div|h[1-6]|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|blockquote|pre)$/;

/** Programs show no more of the name of a document; the heading has it all. */
const LONGEST_TITLE = 70;

/** Simple selectors only: word processors know few others. */
const STYLE = "body{font-family:Calibri,Arial,sans-serif;font-size:11pt;line-height:1.4;max-width:45em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;margin:1em 0}th,td{border:1px solid #666;padding:3pt 6pt;text-align:left;vertical-align:top}.align-center{text-align:center}.align-end{text-align:right}blockquote{margin:1em 0 1em 0;padding-left:1em;border-left:3px solid #666}img{max-width:100%;height:auto}";

/** The whole file. */
export function writeHtml(pieces: readonly Piece[], { title, language }: { title: string; language: string }): string {
  return `<!DOCTYPE html>\n<html lang="${escape(language)}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escape(title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${pieces.map(write).join("")}\n</body>\n</html>\n`;
}

function write(piece: Piece): string {
  if (typeof piece === "string") return escape(piece);
  const [tag, attributes, inside] = piece;
  const given = Object.entries(attributes).filter(([name]) => ATTRIBUTES.has(name)).map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
  if (EMPTY.has(tag)) return `<${tag}${given}>`;
  return `<${tag}${given}>${inside.map(write).join("")}</${tag}>${BLOCKS.test(tag) ? "\n" : ""}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The pieces with each picture put in by its data, and where it cannot be had, a link to it on the web. */
export async function withPictures(pieces: readonly Piece[], dataOf: (path: string) => Promise<string | undefined>, site: string): Promise<Piece[]> {
  const made: Piece[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") made.push(piece);
    else {
      const [tag, attributes, inside] = piece;
      made.push(tag === "img" ? await withPicture(attributes, dataOf, site) : [tag, attributes, await withPictures(inside, dataOf, site)]);
    }
  }
  return made;
}

async function withPicture({ src = "", alt = "" }: Readonly<Record<string, string>>, dataOf: (path: string) => Promise<string | undefined>, site: string): Promise<Piece> {
  const data = await dataOf(src);
  return data === undefined ? ["a", { href: new URL(src.slice(1), site).href }, [alt]] : ["img", { src: data, alt }, []];
}
