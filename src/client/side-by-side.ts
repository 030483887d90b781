// <side-by-side>: on wide screens, a button for each other language of the page; what it does is a script and a style of their own.
import { element } from "./element.ts";
import { loadPart } from "./load-part.ts";

declare global {
  /** What that script leaves behind: lays the page that the link leads to beside this one, or takes it away again. */
  var beside: ((button: HTMLButtonElement, link: HTMLAnchorElement) => Promise<void>) | undefined;
}

/** Addresses of its script and style, from the site's root; the bundler fills them in. */
declare const BESIDE_FILES: { script: string; style: string };

let loading: Promise<void> | undefined;

/** <side-by-side data-show>. */
export class SideBySide extends HTMLElement {
  connectedCallback(): void {
    const wide = matchMedia("(width >= 75rem)");
    let asked = new URLSearchParams(location.search).get("beside");
    // Without a title: those that lead to this page, and not to a home page; inside this site or copy.
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".language-switch a:not([title])")].filter(({ href }) => href.startsWith(siteRoot.href));
    const buttons = links.map((link) => element("button", { type: "button" }, `${this.dataset["show"] ?? ""}: `, element("span", { lang: link.hreflang }, link.textContent ?? "")));
    const toggle = async (index: number): Promise<void> => {
      const [button, link] = [buttons[index], links[index]];
      if (!button || !link) return;
      try {
        await (loading ??= loadPart(BESIDE_FILES, siteRoot));
        await globalThis.beside?.(button, link);
      } catch {
        loading = undefined;
        location.assign(link.href);
      }
    };
    for (const [index, button] of buttons.entries()) button.addEventListener("click", () => void toggle(index));
    const offer = (): void => {
      this.replaceChildren(...(wide.matches ? buttons : []));
      if (!wide.matches || asked === null) return;
      void toggle(links.findIndex(({ hreflang }) => hreflang === asked));
      asked = null;
    };
    wide.addEventListener("change", offer);
    offer();
  }
}
