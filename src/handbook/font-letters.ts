// Which characters a font has, from its table "cmap" (OpenType 1.9.1, formats 4 and 12): others would be set in a letter of the computer at hand.

/** Whether a font has a character. */
export type HasLetter = (code: number) => boolean;

/** Reads the table. @throws RangeError when the font has no table in a format that we know */
export function lettersOf(font: Uint8Array): HasLetter {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const record = tables.find((at) => view.getUint32(at) === 0x636d6170);
  if (record === undefined) throw new RangeError("The font has no table of characters.");
  const cmap = view.getUint32(record + 8);
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index));
  const twelve = subtables.find((at) => view.getUint16(at) === 12);
  const four = subtables.find((at) => view.getUint16(at) === 4);
  if (twelve !== undefined) return inRanges(segmentedCoverage(view, twelve));
  if (four !== undefined) return inRanges(segmentMapping(view, four));
  throw new RangeError("The font's table of characters is in a format that is not known.");
}

/** Text without the invisible, and with a question mark for each character that a font lacks. */
export function inLetters(text: string, has: HasLetter): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|(?!\u00ad)\p{Default_Ignorable_Code_Point}/gu, "").replace(/[^\s\u0020-\u007e\u00ad]/gu, (character) => (has(character.codePointAt(0) ?? 0) ? character : "?"));
}

type Range = readonly [first: number, last: number];

function inRanges(ranges: readonly Range[]): HasLetter {
  return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}

function segmentedCoverage(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index): Range => [view.getUint32(at + 16 + 12 * index), view.getUint32(at + 20 + 12 * index)]);
}

function segmentMapping(view: DataView, at: number): Range[] {
  const count = view.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, index): Range => [view.getUint16(at + 16 + 2 * count + 2 * index), view.getUint16(at + 14 + 2 * index)]).filter(([first]) => first !== 0xffff);
}
