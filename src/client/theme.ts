// The reader's choice of colours: kept in the browser, and set with <theme-switch>.
import { element } from "./element.ts";

const KEY = "wegwijzer-theme";
const THEMES: readonly ("auto" | "light" | "dark")[] = ["auto", "light", "dark"];

/** Puts the stored theme on the page; "auto" leaves it to the system. */
export function applyTheme(theme: string = storedTheme()): void {
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
}

/** <theme-switch data-label data-auto data-light data-dark>: a labelled select, made here because it needs a script to work. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = element("select", {}, ...THEMES.map((theme) => element("option", { value: theme }, this.dataset[theme] ?? theme)));
    select.value = storedTheme();
    select.addEventListener("change", () => {
      applyTheme(select.value);
      storeTheme(select.value);
    });
    this.replaceChildren(element("label", {}, element("span", {}, this.dataset["label"] ?? ""), " ", select));
  }
}

// Storage throws when a browser blocks it (private windows, policies, file: in some); the theme then lasts for one page.
function storedTheme(): string {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Keeps a choice for later pages. */
export function storeTheme(theme: string): void {
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}
