// Keeps addresses inside the site, wherever it stands: a domain, a sub-path or a folder on disk.

/** Resolves an address from the site's root; gives nothing when it leads out of the site. */
export function siteAddress(address: string, root: URL): URL | undefined {
  const url = parse(address, root);
  if (!url) return undefined;
  // The origin of file: is "null" for every file, so scheme, host and folder are compared instead.
  if (url.protocol !== root.protocol || url.host !== root.host || !url.pathname.startsWith(root.pathname)) return undefined;
  // A folder on disk has no index of its own.
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  return url;
}

function parse(address: string, root: URL): URL | undefined {
  try {
    return new URL(address, root);
  } catch {
    return undefined;
  }
}
