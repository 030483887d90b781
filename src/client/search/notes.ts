// Tells how a question was understood: what was corrected, by which other words was searched, and where to look when nothing was found.
import { element } from "../element.ts";
import type { Answer } from "../query/engine.ts";
import type { LanguageData } from "../query/language-data.ts";
import { siteAddress } from "../site-address.ts";
import { sentence } from "../sentence.ts";
import { root } from "./session.ts";

const MEANINGS = 6;

/**
 * The notes of an answer, in the order in which they matter.
 * @param onAsk called with another question when the reader chooses one
 */
export function notes({ plan, hits, suggestions }: Answer, question: string, data: LanguageData, onAsk: (question: string) => void): HTMLElement[] {
  const { words } = data;
  const lines: HTMLElement[] = [];
  const other = (asked: string, text = asked): HTMLButtonElement => {
    const button = element("button", { type: "button", class: "search-other" }, text);
    button.addEventListener("click", () => onAsk(asked));
    return button;
  };
  const instead = [...plan.corrections.map((each) => ({ ...each, offer: words.searchDidYouMean })), ...plan.cuts.map(({ typed, parts }) => ({ typed, choices: parts, offer: words.searchInstead }))];
  for (const { typed, choices, offer } of instead) {
    const buttons = choices.map((word) => other(question.replace(typed, word), word));
    lines.push(element("p", {}, `${sentence(words.searchUnknown, { word: typed })} ${offer} `, ...spaced(buttons)));
  }
  const meanings = [...new Set(plan.units.flatMap((unit) => unit.meanings))].slice(0, MEANINGS);
  if (meanings.length > 0 && hits.length > 0) lines.push(element("p", { class: "search-also" }, sentence(words.searchAlso, { words: meanings.join(", ") })));
  if (hits.length > 0) return lines;
  const near = suggestions.filter((word) => !plan.corrections.some(({ choices }) => choices.includes(word)));
  if (near.length > 0) lines.push(element("p", {}, `${words.searchNear} `, ...spaced(near.map((word) => other(word)))));
  const places = [[data.places.glossary, words.searchGlossary], [data.places.contents, words.contents]].flatMap(([address = "", text = ""]) => {
    const url = address === "" ? undefined : siteAddress(`.${address}`, root);
    return url ? [element("a", { href: url.href }, text)] : [];
  });
  if (places.length > 0) lines.push(element("p", {}, `${words.searchElsewhere} `, ...spaced(places)));
  return lines;
}

function spaced(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [", ", node]));
}
