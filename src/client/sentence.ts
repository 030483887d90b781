// Puts values in the places of an interface sentence.

/** The text with each {name} replaced by its value; a name without one stays as it is written. */
export function sentence(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written);
}
