// Reads a JSON file strictly (no comments, no trailing commas, no double keys) and keeps where each value stands.
import { getNodeValue, parseTree, printParseErrorCode, findNodeAtLocation, type Node, type ParseError } from "jsonc-parser";
import { explainHidden, hiddenCharacter } from "../model/characters.ts";
import type { Problem } from "../model/problem.ts";
import type { DataFile } from "../model/site.ts";
import { DEEPEST, FORBIDDEN_KEYS, losesDigits } from "./limits.ts";
import { lineCounter } from "../model/line-counter.ts";
import { readTextFile } from "./text-file.ts";

const EXPLAINED: Record<string, string> = {
  InvalidSymbol: "This is not JSON: a word without quotes stands here.",
  InvalidNumberFormat: "This is not a number as JSON writes it: use a point for decimals and no thousands separator.",
  PropertyNameExpected: "A name in double quotes must stand here; a comma before a closing brace is not allowed.",
  ValueExpected: "A value must stand here; a comma before a closing bracket is not allowed.",
  ColonExpected: "A colon must stand between the name and its value.",
  CommaExpected: "A comma is missing before this.",
  CloseBraceExpected: "A closing brace } is missing.",
  CloseBracketExpected: "A closing bracket ] is missing.",
  EndOfFileExpected: "The file goes on after its value has ended.",
  InvalidCommentToken: "JSON has no comments.",
  UnexpectedEndOfString: "A closing double quote is missing.",
  UnexpectedEndOfComment: "JSON has no comments.",
  UnexpectedEndOfNumber: "The number is not complete.",
  InvalidUnicode: "This \\u escape is not complete.",
  InvalidEscapeCharacter: "This \\ escape does not exist in JSON.",
  InvalidCharacter: "A control character stands here.",
};

/** Parses a data file of the site; problems instead of a value when it is not good JSON. */
export function readJsonFile(directory: string, file: string): { json: DataFile } | { problems: Problem[] } {
  const read = readTextFile(directory, file);
  if ("problem" in read) return { problems: [read.problem] };
  const positionAt = lineCounter(read.text);
  const at = (offset: number, rule: string, message: string, hint?: string): Problem => ({ file, ...positionAt(offset), rule, message, ...(hint ? { hint } : {}) });
  const tooDeep = deepBracket(read.text);
  if (tooDeep !== undefined) return { problems: [at(tooDeep, "json-depth", `Lists and objects stand more than ${DEEPEST} deep inside each other here.`, "No data of this site is that deep; a bracket is probably not closed.")] };
  const errors: ParseError[] = [];
  const tree = parseTree(read.text, errors, { allowEmptyContent: false, allowTrailingComma: false, disallowComments: true });
  const [first] = errors;
  if (first || !tree) {
    const code = first ? printParseErrorCode(first.error) : "ValueExpected";
    return { problems: [at(first?.offset ?? 0, "json-syntax", EXPLAINED[code] ?? code, meantBy(read.text, first?.offset ?? 0))] };
  }
  const problems = faults(tree, read.text).map(({ offset, rule, message, hint }) => at(offset, rule, message, hint));
  if (problems.length > 0) return { problems };
  return {
    json: {
      file,
      value: getNodeValue(tree),
      positionOf(path) {
        for (let length = path.length; length >= 0; length--) {
          const node = findNodeAtLocation(tree, path.slice(0, length));
          if (node) return positionAt(node.offset);
        }
        return { line: 1, column: 1 };
      },
    },
  };
}

/** What an editor most likely meant, by the signs around the place of an error. */
function meantBy(text: string, offset: number): string | undefined {
  const [, whole] = /(-?\d+),$/.exec(text.slice(Math.max(0, offset - 20), offset)) ?? [];
  const [decimals] = /^\d+/.exec(text.slice(offset, offset + 20)) ?? [];
  if (whole !== undefined && decimals !== undefined) return `A number has a decimal point here: ${whole}.${decimals}.`;
  return /^[“”„‟«»‘’]/.test(text.slice(offset, offset + 1)) ? 'These are the quotes of a word processor; JSON takes straight ones: ".' : undefined;
}

interface Fault {
  offset: number;
  rule: string;
  message: string;
  hint: string;
}

/** What is good JSON and still no good data: keys that stand twice or reach an object's prototype, numbers that lose digits, hidden characters. */
function faults(tree: Node, text: string): Fault[] {
  const found: Fault[] = [];
  const stack = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { offset, type } = node;
    const source = text.slice(offset, offset + node.length);
    if (type === "number" && losesDigits(source)) found.push({ offset, rule: "json-number", message: `The number ${source.slice(0, 40)} cannot be kept exactly; it would become ${Number(source)}.`, hint: "Write fewer digits, or put it between quotes when it is a code and no number." });
    const hidden = type === "string" ? hiddenCharacter(String(node.value)) : undefined;
    if (hidden) found.push({ offset, rule: "hidden-character", ...explainHidden(hidden.name) });
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      stack.push(child);
      const key = type === "object" ? child.children?.[0] : undefined;
      if (!key) continue;
      const name = text.slice(key.offset, key.offset + key.length);
      if (FORBIDDEN_KEYS.has(String(key.value))) found.push({ offset: key.offset, rule: "json-key", message: `The key ${name} is not allowed.`, hint: "Give it another name." });
      else if (seen.has(key.value)) found.push({ offset: key.offset, rule: "json-key", message: `The key ${name} stands twice in one object.`, hint: "Keep one of them." });
      seen.add(key.value);
    }
  }
  return found;
}

/** Offset of the first bracket that opens too deep; brackets in text do not count. The parser calls itself for each level, so this comes first. */
function deepBracket(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (character === "\n") quoted = false;
    else if (quoted && character === "\\") at++;
    else if (!quoted && (character === "[" || character === "{")) depth++;
    else if (!quoted && (character === "]" || character === "}")) depth--;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}
