// feed.xml in each language: what changed on pages and in figures, as Atom (RFC 4287).
import { html, type Html } from "../../model/html.ts";
import { publicAddress } from "../../model/public-address.ts";
import { feedPath, say, type Site } from "../../model/site.ts";
import { changesOf, type Change } from "../../model/upkeep/changes.ts";
import type { Output } from "./output-file.ts";

const MOST = 50;

/** One feed a language, newest first. */
export const feed: Output = (site) =>
  site.languages.map((language, index) => {
    const home = publicAddress(site, index === 0 ? "/" : `/${language.code}/`);
    const changes = changesOf(site, language.code).slice(0, MOST);
    const path = feedPath(site, language.code);
    return { path, content: html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.code}">
<id>${home}</id><title>${say(site.config.title, language.code)}</title>
<link href="${home}" type="text/html"/><link rel="self" href="${publicAddress(site, path)}" type="application/atom+xml"/>
<updated>${changes[0]?.date ?? "1970-01-01"}T00:00:00Z</updated><author><name>${site.config.publisher.name}</name></author><rights>${say(site.config.license.name, language.code)}</rights>
${changes.map((change) => entry(site, change))}</feed>
`.markup };
  });

function entry(site: Site, { date, text, title, url, subject }: Change): Html {
  return html`<entry><id>${tag(site, date, subject)}</id><title>${title}</title><link href="${publicAddress(site, url)}" type="text/html"/><updated>${date}T00:00:00Z</updated><summary>${text}</summary></entry>
`;
}

/** A tag URI (RFC 4151): the site's host, the day, and what changed; it stays when the page moves to another address. */
function tag({ config }: Site, date: string, subject: string): string {
  const { hostname, pathname } = new URL(config.url);
  return `tag:${hostname},${date}:${pathname}${subject.split("/").map(encodeURIComponent).join("/")}`;
}
