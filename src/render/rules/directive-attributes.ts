// The {name=value other="with spaces"} part of a directive.

/** Attributes by name, or undefined when the text is not of that form or names one twice. */
export function parseAttributes(text: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  const pattern = /\s*([a-z][a-z-]*)=(?:"([^"]*)"|([^\s"{}]+))\s*/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match?.[1] || Object.hasOwn(attributes, match[1])) return undefined;
    attributes[match[1]] = match[2] ?? match[3] ?? "";
  }
  return attributes;
}
