// The site's one script: it sets the stored colours before the page is drawn, and starts the rest once it is read.
import { closeMenuOnEscape } from "./menu.ts";
import { readOffline } from "./offline-reading.ts";
import { searchBox } from "./search-box.ts";
import { focusOnShortcut } from "./search-field.ts";
import { siteRoot } from "./search-engine.ts";
import { searchPage } from "./search-page.ts";
import { applyTheme, ThemeSwitch } from "./theme.ts";

/** <site-search data-mode="header|page">: a link or a sentence until this script takes its place. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset["mode"] === "page") searchPage(this);
    else searchBox(this);
  }
}

applyTheme();
readOffline(siteRoot);
document.addEventListener("DOMContentLoaded", () => {
  customElements.define("theme-switch", ThemeSwitch);
  customElements.define("site-search", SiteSearch);
  closeMenuOnEscape();
  focusOnShortcut();
});
