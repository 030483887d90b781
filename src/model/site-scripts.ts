// The list of scripts whose names change with the texts of the site: it stands at a fixed address, so that no page changes with them.

/** Its path in the output folder. */
export const SITE_SCRIPTS = "assets/site-scripts.js";

/** Addresses of scripts by language, from the site's root. */
export interface SiteScripts {
  /** The words of the search. */
  words: Readonly<Record<string, string>>;
  /** What can be put in a dossier. */
  dossiers: Readonly<Record<string, string>>;
}
