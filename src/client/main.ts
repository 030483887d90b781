// The site's script on every page: it sets the stored colours before the page is drawn, and starts the rest once it is read.
import { showCitationCards } from "./citation-card.ts";
import { startChecklists } from "./checklists-start.ts";
import { addCitationButtons } from "./citation-forms.ts";
import { startDossier } from "./dossier-buttons.ts";
import { closeMenuOnEscape } from "./menu.ts";
import { readOffline } from "./offline-reading.ts";
import { showOverdue } from "./overdue.ts";
import { startReaderPaths } from "./reader-paths.ts";
import { focusOnShortcut } from "./search-field.ts";
import { SideBySide } from "./side-by-side.ts";
import { highlightFound, SiteSearch } from "./site-search.ts";
import { applyTheme, ThemeSwitch } from "./theme.ts";

applyTheme();
readOffline(siteRoot);
document.addEventListener("DOMContentLoaded", () => {
  customElements.define("theme-switch", ThemeSwitch);
  customElements.define("site-search", SiteSearch);
  customElements.define("side-by-side", SideBySide);
  showOverdue();
  closeMenuOnEscape();
  focusOnShortcut();
  highlightFound();
  showCitationCards();
  addCitationButtons();
  startReaderPaths();
  startDossier();
  startChecklists();
});
