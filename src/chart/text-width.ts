// How wide a text may become, without a font at hand: an estimate on the wide side, so that what fits here fits everywhere.

/** Widths in em by kind of letter, those of the widest usual font in bold (DejaVu Sans). */
const NARROW = 0.41;
const WIDE = 1.06;
const USUAL = 0.71;

/** The width of a text in pixels. @param size of the letters, in pixels */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += /[ijlft.,:;'|!()[\] ]/.test(character) ? NARROW : /[mwMW%@]/.test(character) ? WIDE : USUAL;
  return em * size;
}

/** The text in lines that are no wider than that many pixels; a word that is wider has a line for itself. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
