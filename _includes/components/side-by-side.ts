// Where the script puts the button that shows another language beside this one.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { twinsOf } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";

/** <side-by-side>: empty until the script fills it; nothing on a page that has no twin. */
export function sideBySide({ site, page, strings }: PageView): Html {
  return twinsOf(site, page).length === 0 ? nothing : html`<side-by-side data-show="${strings.besideShow}"></side-by-side>`;
}
