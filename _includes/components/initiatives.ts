// ::initiatives and ::initiative{id=…}: the overview table and the facts of one.
import { html, nothing } from "../../src/model/html.ts";
import type { Initiative } from "../../src/model/schema/guidance.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive } from "../../src/model/view.ts";
import { facts } from "./facts.ts";
import { evidenceMark, roleLabels } from "./labels.ts";

export const initiatives: Directive = {
  attributes: [],
  render(_attributes, { site, language, strings }) {
    const rows = site.initiatives.map((initiative) => {
      const page = pageAt(site, language.code, initiative.page);
      const title = say(initiative.title, language.code);
      return html`<tr><th scope="row">${page ? html`<a href="${page.url}">${title}</a>` : title}</th><td>${say(initiative.who, language.code)}</td><td>${startOf(initiative, language.code)}</td><td>${say(initiative.what, language.code)}</td></tr>`;
    });
    return html`<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">${strings.initiative}</th><th scope="col">${strings.who}</th><th scope="col">${strings.started}</th><th scope="col">${strings.what}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  },
};

export const initiative: Directive = {
  attributes: ["id!"],
  render(attributes, context) {
    const { site, language, strings } = context;
    const found = site.initiatives.find(({ id }) => id === attributes["id"]);
    if (!found) return nothing;
    return facts([
      [strings.who, say(found.who, language.code)],
      [strings.started, startOf(found, language.code)],
      [strings.what, say(found.what, language.code)],
      [strings.result, found.result ? say(found.result, language.code) : ""],
      [strings.forRoles, roleLabels(context, found.roles)],
      [strings.evidence, html`${evidenceMark(context, found.evidence)} ${context.cite(found.sources)}`],
    ]);
  },
};

function startOf({ start }: Initiative, language: string): string {
  return start.label ? say(start.label, language) : String(start.year ?? "");
}
