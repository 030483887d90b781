// The bottom of every page: pages about the site, its publisher, licence and feed.
import { html, type Html } from "../../src/model/html.ts";
import { shortTitle } from "../../src/model/page.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { PageView } from "../../src/model/view.ts";
import { feedAddress } from "./head.ts";

/** The site's <footer>. */
export function siteFooter({ site, language, strings }: PageView): Html {
  const { title, description, license } = site.config;
  const pages = site.navigation.footer.map((key) => pageAt(site, language.code, key)).filter((page) => page !== undefined);
  return html`<footer class="site-footer"><div class="site-footer-inner">
<div class="site-about">
<p class="site-about-title">${say(title, language.code)}</p>
<p>${say(description, language.code)}</p>
</div>
<ul class="site-footer-pages">
${pages.map((page) => html`<li><a href="${page.url}">${shortTitle(page)}</a></li>
`)}</ul>
<ul class="site-footer-facts">
<li>${strings.publisher}: ${publisherName(site.config.publisher)}</li>
<li>${strings.license}: <a href="${license.url}" rel="license">${say(license.name, language.code)}</a></li>
<li><a href="${feedAddress(site, language.code)}" type="application/atom+xml">${strings.feed}</a></li>
<li>${strings.generatedWith}</li>
</ul>
</div></footer>`;
}

function publisherName({ name, url }: { name: string; url?: string | undefined }): Html {
  return url ? html`<a href="${url}">${name}</a>` : html`${name}`;
}
