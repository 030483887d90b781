// References in APA style (7th edition): the short form in the text, the full one in lists.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { compareText } from "../../src/model/problem.ts";
import type { Language } from "../../src/model/schema/config.ts";
import type { CslName, Source } from "../../src/model/schema/sources.ts";
import type { Strings } from "../../src/model/schema/strings.ts";
import { say } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";
import { evidenceMark } from "./labels.ts";

/** "RIVM, 2021"; the language's word for "no date" stands in for an unknown year. */
export function shortCitation(source: Source, strings: Strings): string {
  const names = (source.author ?? []).map(familyName);
  const who = names.length === 0 ? (source["title-short"] ?? source.title) : names.length > 2 ? `${names[0]} ${strings.andOthers}` : names.join(` ${strings.and} `);
  return `${who}, ${year(source, strings)}`;
}

/** The whole reference: author, date, title, number, publisher, address. */
export function fullReference(source: Source, language: Language, strings: Strings): Html {
  const who = (source.author ?? []).map(fullName).join(", ");
  const title = html`<cite>${source.title}</cite>`;
  const number = source.number === undefined ? "" : ` (${source.number})`;
  const container = [source["container-title"], source.volume, source.page].filter((part) => part !== undefined).join(", ");
  const publisher = source.publisher === undefined || source.publisher === who ? "" : ` ${source.publisher}.`;
  const address = source.DOI === undefined ? source.URL : `https://doi.org/${source.DOI}`;
  const link = address === undefined ? nothing : html` <a href="${address}" rel="external">${new URL(address).hostname.replace(/^www\./, "")}</a>`;
  const lead = who === "" ? html`${title}${number} (${date(source, language, strings)}).` : html`${who} (${date(source, language, strings)}). ${title}${number}${number === "" && /[.?!]$/.test(source.title) ? "" : "."}`;
  return html`${lead}${container === "" ? "" : ` ${container}.`}${publisher}${link}`;
}

/** The list at the foot of a page; nothing when it cites nothing. */
export function referenceList(view: PageView, ids: readonly string[]): Html {
  const { site, language, strings } = view;
  const cited = ids.map((id) => site.sources.get(id)).filter((source) => source !== undefined).toSorted(bySurname(strings));
  if (cited.length === 0) return nothing;
  const entries = cited.map((source) => {
    const note = source.custom.note ? html` <span class="source-note">${say(source.custom.note, language.code)}</span>` : nothing;
    return html`<li id="ref_${source.id}">${fullReference(source, language, strings)} ${evidenceMark(view, source.custom.confidence)}${note}</li>`;
  });
  return html`<section class="references" aria-labelledby="_references"><h2 id="_references">${strings.references}</h2><ul class="reference-list">${entries}</ul></section>`;
}

/** Orders sources as a reference list does: by author, then year. */
export function bySurname(strings: Strings): (a: Source, b: Source) => number {
  return (a, b) => compareText(shortCitation(a, strings).toLowerCase(), shortCitation(b, strings).toLowerCase()) || compareText(a.id, b.id);
}

function familyName(name: CslName): string {
  return "literal" in name ? name.literal : [name["non-dropping-particle"], name.family].filter((part) => part !== undefined).join(" ");
}

function fullName(name: CslName): string {
  if ("literal" in name) return name.literal;
  const initials = (name.given ?? "").split(/[\s-]+/).filter(Boolean).map((given) => `${given[0]}.`).join(" ");
  return initials === "" ? familyName(name) : `${familyName(name)}, ${initials}`;
}

function year(source: Source, strings: Strings): string {
  return String(source.issued?.["date-parts"][0][0] ?? strings.noDate);
}

function date(source: Source, language: Language, strings: Strings): string {
  const [y, m, d] = source.issued?.["date-parts"][0] ?? [];
  if (y === undefined) return strings.noDate;
  if (m === undefined) return String(y);
  const options: Intl.DateTimeFormatOptions = { month: "long", ...(d === undefined ? {} : { day: "numeric" }), timeZone: "UTC" };
  return `${y}, ${new Intl.DateTimeFormat(language.locale, options).format(new Date(Date.UTC(y, m - 1, d ?? 1)))}`;
}
