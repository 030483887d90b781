// Reads a JSON file strictly (no comments, no trailing commas, no double keys) and keeps where each value stands.
import { getNodeValue, parseTree, printParseErrorCode, findNodeAtLocation, type Node, type ParseError } from "jsonc-parser";
import type { DataFile } from "../model/site.ts";
import type { Problem } from "../model/problem.ts";
import { lineCounter } from "./line-counter.ts";
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
  const errors: ParseError[] = [];
  const tree = parseTree(read.text, errors, { allowEmptyContent: false, allowTrailingComma: false, disallowComments: true });
  const [first] = errors;
  if (first || !tree) {
    const code = first ? printParseErrorCode(first.error) : "ValueExpected";
    return { problems: [at(first?.offset ?? 0, "json-syntax", EXPLAINED[code] ?? code)] };
  }
  const problems = forbiddenKeys(tree).map((node) => at(node.offset, "json-key", `The key ${read.text.slice(node.offset, node.offset + node.length)} ${String(node.value) === "__proto__" ? "is not allowed" : "stands twice in one object"}.`, "Keep one of them."));
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

/** Key nodes that stand a second time in their object, or that could change an object's prototype. */
function forbiddenKeys(tree: Node): Node[] {
  const found: Node[] = [];
  const stack = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      stack.push(child);
      const key = node.type === "object" ? child.children?.[0] : undefined;
      if (!key) continue;
      if (seen.has(key.value) || key.value === "__proto__") found.push(key);
      seen.add(key.value);
    }
  }
  return found;
}
