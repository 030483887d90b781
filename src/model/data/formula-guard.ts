// Keeps a spreadsheet from taking a text for a formula (OWASP, "CSV Injection"), in a way that can be undone.

/** What makes a formula at the start of a cell, with spaces before it or not; in full width too. */
const FORMULA = String.raw`[^\S\t\r\n]*[=+\-@＝＋－＠]`;
/** What some programs drop at the start of a cell, after which a formula may follow. */
const START = new RegExp(String.raw`^'*(?:[\t\r\n]|${FORMULA})`, "u");
const GUARDED_START = new RegExp(String.raw`^'(?='*(?:[\t\r\n]|${FORMULA}))`, "u");

/** Separates cells for a program that is set to another country than the file was made for. */
const OTHER: Readonly<Record<string, string>> = { ",": ";", ";": "," };

/**
 * Puts an apostrophe before a text that would start a formula, and within a text where a program that takes
 * the other separator, a tab or a line end for the end of a cell would see one start.
 * @param delimiter what separates the cells of the file: a comma or a semicolon
 */
export function guardText(text: string, delimiter: string): string {
  const inner = text.replace(new RegExp(String.raw`(${elsewhere(delimiter)})(?='*${FORMULA})`, "gu"), "$1'");
  return START.test(inner) ? `'${inner}` : inner;
}

/** The text that was guarded: takes out one apostrophe where guardText puts one. */
export function unguardText(text: string, delimiter: string): string {
  return text.replace(GUARDED_START, "").replace(new RegExp(String.raw`(${elsewhere(delimiter)})'(?='*${FORMULA})`, "gu"), "$1");
}

function elsewhere(delimiter: string): string {
  return String.raw`[${OTHER[delimiter] ?? ""}\t\r\n]`;
}
