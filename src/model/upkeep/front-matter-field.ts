// Sets one field of a page's front matter in its text and leaves every other byte as it is.

/** The text with the field set: in its own line when it has one, else in a new last line of the front matter. @throws RangeError when there is no front matter */
export function withField(text: string, name: string, value: string): string {
  const front = /^---[ \t]*\r?\n(?:.*\r?\n)*?(?=---[ \t]*(?:\r?\n|$))/.exec(text)?.[0];
  if (front === undefined) throw new RangeError("The text has no front matter.");
  const line = new RegExp(`^(${name}:[ \\t]*)(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s#]*)`, "m");
  const end = front.includes("\r\n") ? "\r\n" : "\n";
  const changed = line.test(front) ? front.replace(line, (_, start: string) => `${start.trimEnd()} ${value}`) : `${front}${name}: ${value}${end}`;
  return changed + text.slice(front.length);
}
