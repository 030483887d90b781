// Refuses an SVG that holds anything active, or that fetches anything: opened by itself, it would run with the rights of the site.
import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Problem } from "../model/problem.ts";
import { readTextFile } from "./text-file.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";
/** Elements of SVG 1.1 and 2 that draw. Not among them: script, foreignObject, a, image, animation, and metadata of the program it was made with. */
const ELEMENTS = new Set(
  "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath style linearGradient radialGradient stop clipPath mask pattern marker filter switch feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence".split(" "),
);
const DEEPEST = 64;
/** In style and attributes: what loads something (but for a part of the same file), what older browsers ran, and escapes that hide either. */
const ACTIVE = /@import|url\(\s*(?!["']?#)|(?:java|vb)script:|data:|expression\(|behavior:|-moz-binding|\\/i;

/** The file's text, or what makes it unfit to publish. */
export function checkSvg(directory: string, file: string): { text: string } | { problems: Problem[] } {
  const read = readTextFile(directory, file);
  if ("problem" in read) return { problems: [read.problem] };
  const problems: Problem[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const tell = (message: string, hint: string): void => void problems.push({ file, line: parser.line, column: Math.max(1, parser.column), rule: "svg", message, hint });
  const refuse = (what: string): void => tell(`${what} is not allowed in a picture.`, "Save it as plain or optimised SVG, with text as paths and without scripts, links and metadata.");
  const open: string[] = [];
  parser.on("error", (error) => tell(`This is not good XML: ${error.message.replace(/^(?:undefined:)?\d+:\d+: /, "")}`, "Save it again as plain SVG."));
  parser.on("doctype", () => refuse("A DOCTYPE"));
  parser.on("processinginstruction", ({ target }) => refuse(`The instruction <?${target}?>`));
  parser.on("opentag", (tag) => {
    if (open.length === 0 && tag.local !== "svg") refuse(`<${tag.name}> as outermost element`);
    else if (tag.uri !== NAMESPACE || !ELEMENTS.has(tag.local)) refuse(`The element <${tag.name}>`);
    open.push(tag.local);
    if (open.length === DEEPEST) tell(`Elements stand more than ${DEEPEST} deep inside each other.`, "Save it as optimised SVG.");
    for (const name of activeAttributes(tag)) refuse(`The attribute ${name} with this value on <${tag.name}>`);
  });
  parser.on("closetag", () => void open.pop());
  const style = (text: string): void => {
    if (open.at(-1) === "style" && ACTIVE.test(text)) refuse("A style that loads something");
  };
  parser.on("text", style);
  parser.on("cdata", style);
  try {
    parser.write(read.text).close();
  } catch (error) {
    tell(`This is not good XML: ${error instanceof Error ? error.message : String(error)}`, "Save it again as plain SVG.");
  }
  return problems.length > 0 ? { problems: problems.slice(0, 20) } : { text: read.text };
}

function activeAttributes(tag: SaxesTagNS): string[] {
  return Object.values(tag.attributes)
    .filter(({ local, prefix, value }) => {
      if (prefix === "xmlns" || local === "xmlns") return false;
      if (/^on/i.test(local) || local === "src" || local === "base") return true;
      return local === "href" ? !value.startsWith("#") : ACTIVE.test(value);
    })
    .map(({ name }) => name);
}
