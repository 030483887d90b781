// What no data of a site may hold, however it is written.

/** How deep lists and objects may stand inside each other. */
export const DEEPEST = 64;

/** Keys through which data could reach the prototype that all objects share. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a number, as written, is not the same number once JavaScript has read it (IEEE 754 double, shortest round trip). */
export function losesDigits(source: string): boolean {
  const value = Number(source);
  return !Number.isFinite(value) || significant(source) !== significant(String(value));
}

/** The digits that count, without sign, point, exponent and zeros at either end: "-120.50e3" has "1205". */
function significant(number: string): string {
  return number.replace(/e.*$/i, "").replace(/[-+.]/g, "").replace(/^0+|0+$/g, "");
}
