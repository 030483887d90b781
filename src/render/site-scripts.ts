// Writes the list of scripts whose names change with the texts of the site.
import { SITE_SCRIPTS, type SiteScripts } from "../model/site-scripts.ts";

/** The script that holds the list. */
export function siteScripts(scripts: SiteScripts): { path: string; content: string } {
  return { path: SITE_SCRIPTS, content: `globalThis.siteScripts=${JSON.stringify(scripts)};\n` };
}
