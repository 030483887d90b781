// What kind of page this is and whom it is for, under its title.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { say } from "../../src/model/site.ts";
import type { Label } from "../../src/model/schema/config.ts";
import type { PageView } from "../../src/model/view.ts";

/** The badges; nothing on a page without a kind and roles. */
export function pageBadges({ site, page, language, strings }: PageView): Html {
  const { kinds, roles } = site.taxonomy;
  const kind = kinds.find(({ id }) => id === page.front.kind);
  const forRoles = roles.filter(({ id }) => page.front.roles?.includes(id));
  if (!kind && forRoles.length === 0) return nothing;
  const name = (label: Label): string => say(label.title, language.code);
  return html`<div class="page-badges">
${kind && html`<span class="nl-data-badge page-kind">${name(kind)}</span>`}
${forRoles.length > 0 && html`<span class="page-roles">${strings.forRoles} ${new Intl.ListFormat(language.locale).format(forRoles.map((role) => name(role).toLocaleLowerCase(language.locale)))}</span>`}
</div>`;
}
