// Lays another language beside the page, part by part, on request; loaded when somebody asks for it.
import { element } from "../element.ts";
import { replaceAddress } from "../replace-address.ts";
import { align } from "./align.ts";
import { partsOf } from "./parts.ts";
import { rebuild } from "./rebuild.ts";
import { loadTwin } from "./twin.ts";

/** What this script says, by language; the bundler fills it in. */
declare const BESIDE_WORDS: Readonly<Record<string, { close: string; shown: string; uneven: string; failed: string }>>;

const PARAMETER = "beside";
const words = BESIDE_WORDS[document.documentElement.lang] ?? Object.values(BESIDE_WORDS)[0];
const status = element("p", { role: "status", class: "beside-status" });
/** Takes away what is shown now. */
let close: (() => void) | undefined;
let shown: HTMLButtonElement | undefined;

globalThis.beside = async (button, link) => {
  const isShown = shown === button;
  close?.();
  const prose = document.querySelector<HTMLElement>("main .prose");
  if (isShown || !prose || !words) return;
  const after = button.parentElement;
  if (status.parentElement === null) after?.after(status);
  try {
    close = await open(prose, button, link);
    shown = button;
  } catch {
    status.textContent = words.failed;
  }
};

/** Shows the other language, and gives what takes it away. @throws Error when it cannot be loaded */
async function open(prose: HTMLElement, button: HTMLButtonElement, link: HTMLAnchorElement): Promise<() => void> {
  const twin = await loadTwin(link.href);
  const own = partsOf([...prose.children]);
  const others = partsOf([...rebuild(twin.pieces, link.href).children]);
  const name = link.textContent ?? link.hreflang;
  const placed = Array.from({ length: Math.max(own.length, others.length) }, (_, index) => {
    const part = element("div", { class: "beside-part", lang: link.hreflang, role: "group", "aria-label": name }, ...(others[index] ?? []));
    const place = element("div", { class: "beside-place" }, part);
    const last = own[index]?.at(-1);
    if (last) last.after(place);
    else if (index === 0) prose.prepend(place);
    else prose.append(place);
    return { place, part, first: own[index]?.[0] };
  });
  const title = element("p", { class: "beside-title", lang: link.hreflang }, element("a", { href: link.href, hreflang: link.hreflang }, twin.title));
  document.querySelector("main h1")?.after(title);
  document.body.classList.add("beside");
  const stop = align(prose, placed);
  const label = [...button.childNodes];
  button.replaceChildren(words?.close ?? "");
  status.textContent = (own.length === others.length ? words?.shown : words?.uneven) ?? "";
  keepInAddress(link.hreflang);
  return () => {
    stop();
    for (const { place } of placed) place.remove();
    title.remove();
    document.body.classList.remove("beside");
    button.replaceChildren(...label);
    status.textContent = "";
    close = shown = undefined;
    keepInAddress(undefined);
  };
}

function keepInAddress(language: string | undefined): void {
  const address = new URL(location.href);
  if (language === undefined) address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, language);
  replaceAddress(address);
}
