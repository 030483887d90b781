// A number of things in English, for messages to editors and maintainers.

/** "1 page", "2 pages": a noun whose plural takes an s. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
