// ::glossary: all terms from A to Z, each with an anchor that terms in the text link to.
import { html, nothing } from "../../src/model/html.ts";
import type { Term } from "../../src/model/schema/guidance.ts";
import { pageAt, say } from "../../src/model/site.ts";
import { termsFromAToZ } from "../../src/model/terms.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";

export const glossary: Directive = {
  attributes: [],
  render(_attributes, context) {
    const { site, language, strings } = context;
    const terms = termsFromAToZ(site, language);
    const letters = new Map<string, Term>();
    for (const term of terms) {
      const letter = say(term.term, language.code).slice(0, 1).toUpperCase();
      if (!letters.has(letter)) letters.set(letter, term);
    }
    const jumps = [...letters].map(([letter, term]) => html`<li><a href="#term_${term.id}">${letter}</a></li>`);
    return html`<nav class="letters" aria-label="${strings.term} A-Z"><ul>${jumps}</ul></nav><dl class="glossary">${terms.map((term) => entry(term, context))}</dl>`;
  },
};

function entry(term: Term, context: DirectiveContext): ReturnType<typeof html> {
  const { site, language, strings } = context;
  const abbreviation = term.abbreviation ? say(term.abbreviation, language.code) : "";
  const name = say(term.term, language.code);
  const related = term.see.map((id) => site.glossary.find((other) => other.id === id)).filter((other) => other !== undefined);
  const page = term.page === undefined ? undefined : pageAt(site, language.code, term.page);
  const see = related.length === 0 ? nothing : html`<p class="see-also">${strings.seeAlso}: ${related.map((other, index) => html`${index === 0 ? "" : ", "}<a href="#term_${other.id}">${say(other.term, language.code)}</a>`)}.</p>`;
  const more = page ? html` <a href="${page.url}">${strings.readMore}<span class="visually-hidden">: ${name}</span></a>` : nothing;
  return html`<dt id="term_${term.id}">${name}${abbreviation === "" || abbreviation === name ? "" : ` (${abbreviation})`}</dt><dd><p>${say(term.definition, language.code)} ${context.cite(term.sources)}${more}</p>${see}</dd>`;
}
