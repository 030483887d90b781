// <side-by-side>: on wide screens, a button for each other language of the page; what it does is a script and a style of their own.
import { element } from "./element.ts";
import { loadPart } from "./load-part.ts";
import { once } from "./once.ts";

declare global {
  /** What that script leaves behind: lays the page that the link leads to beside this one, or takes it away again. */
  var beside: ((button: HTMLButtonElement, link: HTMLAnchorElement) => Promise<void>) | undefined;
}

/** Addresses of its script and style, from the site's root; the bundler fills them in. */
declare const BESIDE_FILES: { script: string; style: string };

const parts = once(() => loadPart(BESIDE_FILES));

async function toggle(button: HTMLButtonElement, link: HTMLAnchorElement): Promise<void> {
  try {
    await parts.get();
    await globalThis.beside?.(button, link);
  } catch {
    // Without the script, the link leads to the other language as ever.
    location.assign(link.href);
  }
}

/** <side-by-side data-show>. */
export class SideBySide extends HTMLElement {
  connectedCallback(): void {
    const wide = matchMedia("(width >= 75rem)");
    let asked = new URLSearchParams(location.search).get("beside");
    // Without a title: those that lead to this page, and not to a home page; inside this site or copy.
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".language-switch a:not([title])")].filter(({ href }) => href.startsWith(siteRoot.href));
    const buttons = links.map((link) => {
      const button = element("button", { type: "button", "data-language": link.hreflang }, `${this.dataset["show"] ?? ""}: `, element("span", { lang: link.hreflang }, link.textContent ?? ""));
      button.addEventListener("click", () => void toggle(button, link));
      return button;
    });
    const offer = (): void => {
      this.replaceChildren(...(wide.matches ? buttons : []));
      if (!wide.matches) return;
      buttons.find(({ dataset }) => dataset["language"] === asked)?.click();
      asked = null;
    };
    wide.addEventListener("change", offer);
    offer();
  }
}
