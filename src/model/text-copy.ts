// Frees a piece of a text from the whole: engines keep a long text in memory as long as any piece of it is kept.

/** The same text in memory of its own. */
export function textCopy(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
