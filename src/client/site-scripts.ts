// Gets the addresses of scripts that change with the texts of the site; every other script keeps its name, and with it every page.
import type { SiteScripts } from "../model/site-scripts.ts";
import { runScript } from "./run-script.ts";

/** Where the list stands, from the site's root; the bundler fills it in. */
declare const SITE_SCRIPTS: string;

declare global {
  /** Left behind by assets/site-scripts.js. */
  var siteScripts: SiteScripts | undefined;
}

/** The addresses, loaded once for this page. @throws Error when they cannot be loaded; a later call tries again */
export async function siteScripts(): Promise<SiteScripts> {
  if (!globalThis.siteScripts) {
    const address = new URL(SITE_SCRIPTS, siteRoot);
    // A list that the browser kept may name scripts of an earlier version.
    if (address.protocol !== "file:") address.search = `${Date.now()}`;
    await runScript(address.href);
  }
  if (!globalThis.siteScripts) throw new Error(`${SITE_SCRIPTS} lists no scripts.`);
  return globalThis.siteScripts;
}
