// Choices in the address: read from it, put in it so that the back button works, and as a link that can be shared.

export type Values = Readonly<Record<string, string>>;

/** The value of each name in the address; "" for what it does not have. */
export function readAddress(names: readonly string[]): Record<string, string> {
  const asked = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, asked.get(name) ?? ""]));
}

/** The address of this page with these values and nothing else. */
export function addressOf(values: Values): string {
  const url = new URL(location.href);
  url.hash = "";
  url.search = "";
  return withValues(url, values).href;
}

/** Puts values in the address, as a step to go back from or in place of the present one. */
export function writeAddress(values: Values, how: "step" | "replace"): void {
  const url = withValues(new URL(location.href), values);
  if (url.href === location.href) return;
  try {
    if (how === "step") history.pushState(null, "", url);
    else history.replaceState(history.state, "", url);
  } catch {
    // Some browsers refuse this for files; the choice then lasts for this page, and the link holds it.
    return;
  }
}

function withValues(url: URL, values: Values): URL {
  for (const [name, value] of Object.entries(values)) {
    if (value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url;
}
