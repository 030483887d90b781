// Writes pieces as Markdown (CommonMark with tables).
import type { Piece, PieceElement } from "../../model/dossier.ts";

const BLOCKS = new Set(["section", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "blockquote", "pre", "hr"]);
/** Under the head of a column that is aligned. */
const RULES: Readonly<Record<string, string>> = { "align-center": ":-:", "align-end": "--:" };

/** The text. @param site public address of the site, where its pictures are */
export function writeMarkdown(pieces: readonly Piece[], site: string): string {
  return `${blocks(pieces, site).join("\n\n")}\n`;
}

/** Blocks in order; what stands between them in a line is a paragraph. */
function blocks(pieces: readonly Piece[], site: string): string[] {
  const made: string[] = [];
  let line: Piece[] = [];
  const end = (): void => {
    const text = atLineStart(inline(line, site).trim());
    if (text !== "") made.push(text);
    line = [];
  };
  for (const piece of pieces) {
    if (typeof piece === "string" || !BLOCKS.has(piece[0])) line.push(piece);
    else {
      end();
      made.push(...block(piece, site));
    }
  }
  end();
  return made;
}

function block([tag, , inside]: PieceElement, site: string): string[] {
  if (tag === "section" || tag === "div") return blocks(inside, site);
  if (/^h[1-6]$/.test(tag)) return [`${"#".repeat(Number(tag.slice(1)))} ${inline(inside, site).trim()}`];
  if (tag === "ul" || tag === "ol") return [inside.flatMap((item, index) => (typeof item === "string" ? [] : [listItem(tag === "ul" ? "-" : `${index + 1}.`, item, site)])).join("\n")];
  if (tag === "dl") return [terms(inside, site)];
  if (tag === "table") return [table(inside, site)];
  if (tag === "blockquote") return [indented("> ", "> ", blocks(inside, site).join("\n\n"))];
  if (tag === "pre") return [`~~~\n${plain(inside).trimEnd()}\n~~~`];
  if (tag === "hr") return ["---"];
  return blocks(inside, site);
}

function listItem(mark: string, [, , inside]: PieceElement, site: string): string {
  return indented(`${mark} `, " ".repeat(mark.length + 1), blocks(inside, site).join("\n\n"));
}

/** A list of terms: each in bold, with what is said of it behind it. */
function terms(pieces: readonly Piece[], site: string): string {
  const items: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") continue;
    const [tag, , inside] = piece;
    if (tag === "dt") items.push(`**${inline(inside, site).trim()}**:`);
    else items.push(`${items.pop() ?? ""} ${cellText(inside, site)}`);
  }
  return items.map((item) => `- ${item.trim()}`).join("\n");
}

function table(pieces: readonly Piece[], site: string): string {
  const cells = rowsIn(pieces);
  const [head, ...rows] = cells.map((row) => `| ${row.map(([, , inside]) => cellText(inside, site)).join(" | ")} |`);
  const rule = (cells[0] ?? []).map(([, attributes]) => RULES[attributes["class"] ?? ""] ?? "---");
  return [head, `| ${rule.join(" | ")} |`, ...rows].join("\n");
}

/** The cells of each row. */
function rowsIn(pieces: readonly Piece[]): PieceElement[][] {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [];
    const [tag, , inside] = piece;
    return tag === "tr" ? [inside.filter((cell) => typeof cell !== "string")] : rowsIn(inside);
  });
}

/** All text of a cell in one line. */
function cellText(pieces: readonly Piece[], site: string): string {
  return blocks(pieces, site).join(" ").replace(/\s*\n\s*/g, " ");
}

function inline(pieces: readonly Piece[], site: string): string {
  return pieces.map((piece) => (typeof piece === "string" ? escape(piece) : inlineElement(piece, site))).join("");
}

function inlineElement([tag, { href = "", src = "", alt = "" }, inside]: PieceElement, site: string): string {
  if (tag === "br") return "\\\n";
  if (tag === "img") return `![${escape(alt)}](<${src.startsWith("/") ? new URL(src.slice(1), site).href : src}>)`;
  if (tag === "code") return codeSpan(plain(inside));
  const text = inline(inside, site);
  if (tag === "strong" || tag === "b") return around("**", text);
  if (tag === "em" || tag === "i") return around("*", text);
  // The number of a remark; a footnote has its brackets already.
  if (tag === "sup") return text.startsWith("\\[") ? text : ` \\[${text}\\]`;
  return tag === "a" && href !== "" && !href.startsWith("#") ? `[${text}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)` : text;
}

/** Marks touch the text they are around, so blanks at its ends stand outside them. */
function around(mark: string, text: string): string {
  const trimmed = text.trim();
  return trimmed === "" ? text : text.replace(trimmed, () => mark + trimmed + mark);
}

function codeSpan(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : plain(piece[2]))).join("");
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|&]/g, "\\$&");
}

/** What would begin a heading, list or rule at the start of a line, made text. */
function atLineStart(text: string): string {
  return text.replace(/^(\s*)([#+=~-])/gm, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
}

function indented(first: string, rest: string, text: string): string {
  return text.split("\n").map((line, index) => (index === 0 ? first + line : line === "" ? rest.trimEnd() : rest + line)).join("\n");
}
