// A card with the whole reference at a citation, for who points at it or comes to it with the keyboard; a touch follows the link as ever.
import { element } from "./element.ts";

const CITATION = ".citation a[href^='#ref_']";
/** Milliseconds before a card opens under a passing pointer, and before it closes when the pointer crosses to it. */
const PAUSE = 250;
/** Pixels between the card and the edge of the window. */
const EDGE = 8;

/** Makes the card; it can be pointed at, stays until pointer and focus are gone, and closes with Escape (WCAG 2.2, 1.4.13). */
export function showCitationCards(): void {
  const card = element("div", { id: "_citation-card", class: "citation-card", role: "tooltip" });
  let link: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    link?.removeAttribute("aria-describedby");
    link = undefined;
    card.remove();
  };
  const open = (citation: HTMLAnchorElement): void => {
    clearTimeout(timer);
    if (citation === link) return;
    close();
    const entry = document.getElementById(decodeURIComponent(citation.hash.slice(1)));
    if (!entry) return;
    card.replaceChildren(...copyOf(entry));
    document.body.append(card);
    link = citation;
    link.setAttribute("aria-describedby", card.id);
    place(card, citation);
  };
  const later = (action: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(action, PAUSE);
  };

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const citation = citationAt(target);
    if (citation) later(() => open(citation));
    else if (target instanceof Node && card.contains(target)) clearTimeout(timer);
    else if (link !== document.activeElement) later(close);
    else clearTimeout(timer);
  });
  document.documentElement.addEventListener("pointerleave", () => {
    if (link !== document.activeElement) later(close);
  });
  document.addEventListener("focusin", ({ target }) => {
    const citation = citationAt(target);
    if (citation?.matches(":focus-visible")) open(citation);
  });
  document.addEventListener("focusout", ({ target }) => {
    if (target === link && !card.matches(":hover") && !link?.matches(":hover")) close();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  document.addEventListener("click", ({ target }) => {
    if (citationAt(target)) close();
  });
  addEventListener("resize", close);
}

function citationAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>(CITATION)) || undefined;
}

/** What the list says, as text: a tooltip holds nothing that can be pressed. */
function copyOf(entry: Element): Node[] {
  const nodes = [...entry.childNodes].map((node) => node.cloneNode(true));
  return nodes.flatMap((node) => (node instanceof HTMLAnchorElement ? [...node.childNodes] : [node]));
}

/** Under the link, or above it where there is no room; never past the edge. It scrolls along, so that what does not fit can be reached. */
function place(card: HTMLElement, link: Element): void {
  const rects = [...link.getClientRects()];
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = card;
  const above = last.bottom + offsetHeight > clientHeight && first.top >= offsetHeight;
  card.style.insetInlineStart = `${Math.max(EDGE, Math.min(last.left, clientWidth - offsetWidth - EDGE)) + scrollX}px`;
  card.style.insetBlockStart = `${(above ? first.top - offsetHeight : last.bottom) + scrollY}px`;
}
