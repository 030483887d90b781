// References on a page: the mark in the text, the whole reference, and the list at the foot.
import { apa, apaShort, type ApaStyle, type Run } from "../../src/model/citation/apa.ts";
import { yearLetter } from "../../src/model/citation/year-letters.ts";
import { html, nothing, type Html } from "../../src/model/html.ts";
import { compareText } from "../../src/model/problem.ts";
import type { Source } from "../../src/model/schema/sources.ts";
import { say } from "../../src/model/site.ts";
import type { Context, PageView } from "../../src/model/view.ts";
import { evidenceMark } from "./labels.ts";

/** "RIVM, 2021a, p. 12": a link to the reference list, with a word of warning where the source itself was not seen or not found. */
export function citationMark(source: Source, locator: string, context: Context): Html {
  const { strings } = context;
  const warning = { primary: undefined, secondary: strings.secondHand, unverified: strings.notConfirmed }[source.custom.confidence];
  const doubt = warning === undefined ? nothing : html`<span class="citation-evidence">, ${warning}</span>`;
  return html`<a href="#ref_${source.id}">${shortCitation(source, context)}</a>${locator === "" ? "" : `, ${locator}`}${doubt}`;
}

/** "RIVM, 2021a". */
export function shortCitation(source: Source, context: Context): string {
  return apaShort(source, styleOf(source, context));
}

/** The whole reference. @param address a host's name is easier to read and to hear; who copies a reference needs the whole address */
export function fullReference(source: Source, context: Context, address: "host" | "whole"): Html {
  return referenceMarkup(apa(source, styleOf(source, context)), address);
}

/** A reference in markup: titles as <cite>, the address as a link that shows the host or the whole, or as text. */
export function referenceMarkup(runs: readonly Run[], address: "host" | "whole" | "plain"): Html {
  return html`${runs.map(({ text, kind }) => {
    if (kind === "title") return html`<cite class="plain">${text}</cite>`;
    if (kind === "italic-title") return html`<cite>${text}</cite>`;
    if (kind === "italic") return html`<i>${text}</i>`;
    if (kind !== "address") return text;
    if (address === "plain") return html`<span class="whole-address">${text}</span>`;
    return address === "host" ? html`<a href="${text}" rel="external">${new URL(text).hostname.replace(/^www\./, "")}</a>` : html`<a class="whole-address" href="${text}" rel="external">${text}</a>`;
  })}`;
}

/** The list at the foot of a page; nothing when it cites nothing. */
export function referenceList(view: PageView, ids: readonly string[]): Html {
  const { site, strings } = view;
  const cited = ids.map((id) => site.sources.get(id)).filter((source) => source !== undefined).toSorted(byReference(view));
  if (cited.length === 0) return nothing;
  const entries = cited.map((source) => html`<li id="ref_${source.id}">${fullReference(source, view, "host")} ${evidenceMark(view, source.custom.confidence)}${sourceNote(source, view)}</li>`);
  return html`<section class="references" aria-labelledby="_references"><h2 id="_references">${strings.references}</h2><ul class="reference-list">${entries}</ul></section>`;
}

/** Orders sources as a reference list does: by author, then year and letter. */
export function byReference(context: Context): (a: Source, b: Source) => number {
  return (a, b) => compareText(shortCitation(a, context).toLowerCase(), shortCitation(b, context).toLowerCase()) || compareText(a.id, b.id);
}

/** What a reader should know about the source. */
function sourceNote({ custom }: Source, { language }: Context): Html {
  return custom.note ? html` <span class="source-note">${say(custom.note, language.code)}</span>` : nothing;
}

function styleOf(source: Source, { site, language, strings }: Context): ApaStyle {
  return { language, strings, letter: yearLetter(site.sources, source.id) };
}
