// Keeps each part of the other language at the height of the same part of the page, whatever unfolds and however wide the window is.

interface Placed {
  /** Stands after the page's own part, and is as high as the other part is longer. */
  place: HTMLElement;
  /** The other part; it hangs beside the page's own. */
  part: HTMLElement;
  /** Where the page's own part begins; it may have none. */
  first: Element | undefined;
}

/** Aligns now and whenever a size changes, until the function that it gives is called. */
export function align(prose: HTMLElement, placed: readonly Placed[]): () => void {
  const arrange = (): void => {
    const top = prose.getBoundingClientRect().top;
    for (const { place, part, first } of placed) {
      const from = (first ?? place).getBoundingClientRect().top - top;
      const end = place.getBoundingClientRect().top - top;
      part.style.insetBlockStart = `${from}px`;
      place.style.blockSize = `${Math.max(0, part.offsetHeight - (end - from))}px`;
    }
  };
  const observer = new ResizeObserver(arrange);
  for (const each of [prose, ...placed.map(({ part }) => part)]) observer.observe(each);
  arrange();
  return () => observer.disconnect();
}
