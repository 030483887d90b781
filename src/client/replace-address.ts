// Puts another address in the place of the page's own, without loading anything.

/** Does it where the browser allows it: some refuse it for files, and when it happens too often. The page must work without. */
export function replaceAddress(address: URL | string): void {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    return;
  }
}
