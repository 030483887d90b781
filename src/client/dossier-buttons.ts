// Buttons that put a page, figure, action or source in the reader's dossier, or take it out again. What they do is loaded when one is pressed, as is the dossier's own page.
import type { PartKind } from "../model/dossier.ts";
import { deviceStore } from "./device-store.ts";
import { element } from "./element.ts";
import { loadPart } from "./load-part.ts";
import { once } from "./once.ts";
import { runScript } from "./run-script.ts";

/** Addresses of the script and style of the dossier, from the site's root; the bundler fills them in. */
declare const DOSSIER_FILES: { script: string; style: string };

declare global {
  /** Left behind by the dossier's script: puts a part in, or takes it out. Gives whether the browser kept that. */
  var toggleInDossier: ((part: { kind: PartKind; key: string; language: string; title: string }) => boolean) | undefined;
}

const script = once(() => runScript(new URL(DOSSIER_FILES.script, siteRoot).href));

/** Loads the script. Where it cannot be loaded, the page says or does what works instead, and the next press tries again. */
function load(): Promise<void> {
  return script.get().catch(() => {});
}

/** Adds the buttons where the page says what it is, or starts the dossier where it stands. */
export function startDossier(): void {
  if (document.querySelector("dossier-app")) loadPart(DOSSIER_FILES).catch(() => {});
  const place = document.querySelector<HTMLElement>("[data-dossier]");
  const home = place?.querySelector("a");
  if (!place || !home) return;
  const language = document.documentElement.lang;
  const store = deviceStore("dossier", namesIn, undefined);
  const shown: (() => void)[] = [];
  const showAll = (): void => {
    for (const show of shown) show();
  };
  const offer = (kind: PartKind, key: string, where: Element | null, title = ""): void => {
    const label = element("span", {});
    const button = element("button", { type: "button", class: "cite-button", "aria-live": "polite" }, label, element("span", { class: "visually-hidden" }, `: ${title}`));
    button.addEventListener("click", async () => {
      // A page in a folder may have a storage apart from that of the dossier's page, which leaves something there as soon as it is opened.
      const canKeep = store.keeping === "site" || store.read();
      if (canKeep) await load();
      if (canKeep && globalThis.toggleInDossier?.({ kind, key, language, title })) return showAll();
      // The part then goes there in the address.
      const there = new URL(home.href);
      there.searchParams.set("add", `${kind}:${key}`);
      location.assign(there);
    });
    shown.push(() => void (label.textContent = place.dataset[store.read()?.includes(`${kind}:${key}:${language}`) ? "out" : "add"] ?? ""));
    where?.append(" ", button);
  };
  offer("page", place.dataset["dossier"] ?? "", place, document.querySelector("h1")?.textContent);
  for (const card of document.querySelectorAll(".figure-card")) offer("figure", card.id.slice(7), card.lastElementChild, card.querySelector(".figure-title")?.textContent);
  for (const action of document.querySelectorAll<HTMLElement>("[data-action]")) offer("action", action.dataset["action"] ?? "", action, action.querySelector("p")?.firstChild?.textContent?.trim());
  for (const source of document.querySelectorAll(".source-list > li")) offer("source", source.id.slice(7), source, source.querySelector("cite")?.textContent);
  showAll();
  store.onChange(showAll);
  addEventListener("pageshow", showAll);
}

/** The names of what a kept dossier holds; another program's rubbish holds nothing. */
function namesIn(kept: unknown): string[] | undefined {
  return kept instanceof Object && "items" in kept && Array.isArray(kept.items) ? kept.items.map(({ kind, key, language }) => `${kind}:${key}:${language}`) : undefined;
}
