// Splits a page into front matter and body, and reads the front matter as YAML data: no code, no aliases, no surprises.
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { explainHidden, hiddenCharacter } from "../model/characters.ts";
import type { Problem } from "../model/problem.ts";
import type { DataFile, Position } from "../model/site.ts";
import { FORBIDDEN_KEYS, losesDigits } from "./limits.ts";

/** Characters; the fields of a page need far less, and YAML's parser takes quadratic time. */
const LONGEST = 20_000;

export interface RawPage {
  data: DataFile;
  positions: Map<string, Position>;
  body: string;
  bodyLine: number;
}

/** The front matter's value with positions, and the body with the line it starts on. */
export function splitFrontMatter(file: string, text: string): { page: RawPage } | { problems: Problem[] } {
  const fail = (line: number, column: number, rule: string, message: string, hint: string): { problems: Problem[] } => ({ problems: [{ file, line, column, rule, message, hint }] });
  const lines = text.split("\n");
  if (/^---\s*\w/.test(lines[0] ?? "")) return fail(1, 1, "front-matter", "Front matter is YAML: nothing may follow the three dashes.", "Write --- alone on the first line.");
  if (lines[0]?.trimEnd() !== "---") {
    return fail(1, 1, "front-matter", "The page must start with front matter.", 'Begin the first line with --- and put at least "title: …" before the next ---.');
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0) return fail(1, 1, "front-matter", "The front matter is not closed.", "Put a line with --- after the last field.");
  const counter = new LineCounter();
  const yaml = lines.slice(1, end).join("\n");
  if (yaml.length > LONGEST) return fail(1, 1, "too-large", `The front matter has ${yaml.length} characters; at most ${LONGEST} are read.`, "Put text below the second ---.");
  const document = parseDocument(yaml, { lineCounter: counter, strict: true, uniqueKeys: true, schema: "core", prettyErrors: false, customTags: [] });
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const issue = document.errors[0] ?? document.warnings[0];
  if (issue) {
    const { line, column } = positionAt(issue.pos[0]);
    return fail(line, column, "front-matter", explain(issue.code, issue.message), hintFor(lines[line - 1] ?? "", issue.code));
  }
  const odd = oddNode(document);
  if (odd) {
    const { line, column } = positionAt(odd.offset);
    return fail(line, column, odd.rule, odd.message, odd.hint);
  }
  const root = document.contents;
  if (root !== null && !isMap(root)) return fail(2, 1, "front-matter", "The front matter must be a list of fields.", 'Write one "name: value" a line.');
  const positions = new Map<string, Position>();
  for (const pair of root?.items ?? []) {
    if (isScalar(pair.key) && pair.key.range) positions.set(String(pair.key.value), positionAt(pair.key.range[0]));
  }
  const data: DataFile = {
    file,
    value: document.toJS({ maxAliasCount: 0 }) ?? {},
    positionOf(path) {
      const key = path.length === 1 ? positions.get(String(path[0])) : undefined;
      if (key) return key;
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return positionAt(node.range[0]);
      }
      return { line: 1, column: 1 };
    },
  };
  return { page: { data, positions, body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 } };
}

/** The first thing that YAML allows and data of a page may not hold. */
function oddNode(document: Document): { offset: number; rule: string; message: string; hint: string } | undefined {
  let found: ReturnType<typeof oddNode>;
  const tell = (node: Node, rule: string, message: string, hint: string): symbol => {
    found = { offset: node.range?.[0] ?? 0, rule, message, hint };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_key, node) => tell(node, "front-matter", "A word that starts with * stands here, which YAML takes for a reference.", "Put the value in double quotes."),
    Pair(_key, { key }) {
      if (!isNode(key)) return undefined;
      if (!isScalar(key)) return tell(key, "front-matter", "A list or an object stands where a name must stand.", 'Write one "name: value" a line; put a value with brackets or braces in double quotes.');
      return FORBIDDEN_KEYS.has(String(key.value)) ? tell(key, "front-matter", `The name "${String(key.value)}" is not allowed.`, "Give it another name.") : undefined;
    },
    Scalar(_key, node) {
      if (typeof node.value === "number" && losesDigits(node.source ?? "")) return tell(node, "front-matter", `The number ${(node.source ?? "").slice(0, 40)} cannot be kept exactly; it would become ${node.value}.`, "Write fewer digits, or put it in double quotes.");
      const hidden = typeof node.value === "string" ? hiddenCharacter(node.value) : undefined;
      const words = hidden && explainHidden(hidden.name);
      return words ? tell(node, "hidden-character", words.message, words.hint) : undefined;
    },
  });
  return found;
}

function explain(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "This field stands twice.";
  if (code === "BLOCK_AS_IMPLICIT_KEY") return "A second colon stands in this line.";
  if (code === "TAB_AS_INDENT") return "A tab stands at the start of the line; use spaces.";
  if (code === "MISSING_CHAR" && /quote/.test(message)) return "A closing quote is missing.";
  return `This is not good YAML: ${message.split("\n")[0] ?? message}.`.replace("..", ".");
}

function hintFor(line: string, code: string): string {
  if (code === "DUPLICATE_KEY") return "Keep one of them.";
  if (/^[^"']*:\s[^"']*:\s/.test(line)) return "A value that holds a colon needs quotes around it.";
  return "Put the value in double quotes, or look at the line above.";
}
