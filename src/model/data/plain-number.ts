// A number in digits for a data file: no thousands separator, no unit, as many decimals as the source gave.

/**
 * The shortest digits that mean the number, with zeros up to the decimals it is known in: 8 with 1 decimal is "8.0".
 * Nothing is rounded. Very large and very small numbers have an exponent ("1E+21"), which Table Schema and Excel read.
 */
export function plainNumber(value: number, decimals = 0, sign = "."): string {
  const digits = String(value === 0 ? 0 : value);
  if (digits.includes("e")) return digits.toUpperCase().replace(".", sign);
  const [whole = "", fraction = ""] = digits.split(".");
  const padded = fraction.padEnd(decimals, "0");
  return padded === "" ? whole : whole + sign + padded;
}
