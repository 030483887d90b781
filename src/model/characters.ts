// Characters that no reader sees: controls, overrides of the reading direction, invisible spaces, and the mark of lost text.

/**
 * Unicode's controls (without tab and line end), lone surrogates and noncharacters; zero width space, word joiner and byte order mark;
 * the nine marks of "Trojan Source" (Boucher and Anderson, 2021, CVE-2021-42574) that reorder what is read; and U+FFFD.
 */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/u;

/** The first hidden character of a text: its offset in UTF-16 units and its name, "U+202E". */
export function hiddenCharacter(text: string): { offset: number; name: string } | undefined {
  const match = HIDDEN.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  return { offset: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
}

/** What to tell an editor about it. */
export function explainHidden(name: string): { message: string; hint: string } {
  if (name === "U+FFFD") return { message: "Text was lost here before: U+FFFD stands in its place.", hint: "Type the letter that was meant." };
  return { message: `A character that cannot be seen stands here: ${name}.`, hint: "Delete it and type the text around it again; it often comes along when text is copied." };
}
