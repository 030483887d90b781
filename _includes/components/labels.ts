// Labels of the taxonomy in a reader's language.
import type { Label } from "../../src/model/schema/config.ts";
import type { Confidence } from "../../src/model/schema/text.ts";
import { say } from "../../src/model/site.ts";
import type { Context } from "../../src/model/view.ts";
import { html, type Html } from "../../src/model/html.ts";

/** The title of each id, in the taxonomy's order. */
export function labels(list: readonly Label[], ids: readonly string[], language: string): string[] {
  return list.filter(({ id }) => ids.includes(id)).map(({ title }) => say(title, language));
}

/** Titles of roles, joined by commas. */
export function roleLabels({ site, language }: Context, ids: readonly string[]): string {
  return labels(site.taxonomy.roles, ids, language.code).join(", ");
}

/** Titles of phases, joined by commas. */
export function phaseLabels({ site, language }: Context, ids: readonly string[]): string {
  return labels(site.taxonomy.phases, ids, language.code).join(", ");
}

/** How sure we are, in words. */
export function evidenceMark({ strings }: Context, confidence: Confidence): Html {
  const words = { primary: strings.evidencePrimary, secondary: strings.evidenceSecondary, unverified: strings.evidenceUnverified };
  return html`<span class="evidence evidence-${confidence}">${words[confidence]}</span>`;
}
