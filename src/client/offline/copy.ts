// assets/offline.js, on each page of an offline copy: warns when the copy is old, and keeps the choice of colours.
import { carryTheme } from "./carried-theme.ts";

const DAY = 24 * 60 * 60 * 1000;

/** <offline-copy data-day data-warn-after-days>: shows its warning once the copy is older than it says, by the clock of the reader's computer. */
class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    const age = (Date.now() - Date.parse(this.dataset["day"] ?? "")) / DAY;
    this.querySelector("strong")?.toggleAttribute("hidden", !(age > Number(this.dataset["warnAfterDays"])));
  }
}

carryTheme();
document.addEventListener("DOMContentLoaded", () => customElements.define("offline-copy", OfflineCopy));
