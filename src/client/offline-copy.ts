// <offline-copy data-day data-warn-after-days>: tells the reader of an old copy to look for a newer one.

const DAY = 24 * 60 * 60 * 1000;

/** Shows its warning once the copy is older than it says; by the clock of the reader's computer. */
export class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    const age = (Date.now() - Date.parse(this.dataset["day"] ?? "")) / DAY;
    this.querySelector("strong")?.toggleAttribute("hidden", !(age > Number(this.dataset["warnAfterDays"])));
  }
}
