// Turns a heading into an id that stays readable: lower case, accents off, words joined by hyphens.

/** "Wie doet wát?" becomes "wie-doet-wat"; a heading without letters or digits becomes "section". */
export function slugify(text: string): string {
  const slug = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "section" : slug;
}
