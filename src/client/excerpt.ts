// Reads Pagefind's excerpts, which are escaped text with <mark> around the words that match.

/** A stretch of text, marked when it matches the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

/** Splits an excerpt into parts of plain text; anything but <mark> and the five entities is text as it stands. */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let marked = false;
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === "<mark>" || piece === "</mark>") marked = piece === "<mark>";
    else if (piece !== "") parts.push({ text: decode(piece), marked });
  }
  return parts;
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity, name: string) => CHARACTERS[name] ?? entity);
}
