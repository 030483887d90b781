// feed.xml in each language: the pages last reviewed, as Atom (RFC 4287).
import { html } from "../../model/html.ts";
import { compareText } from "../../model/problem.ts";
import { feedPath, say } from "../../model/site.ts";
import { publicAddress } from "../../model/public-address.ts";
import type { Output } from "./output-file.ts";

const MOST = 30;

/** One feed a language, newest first. */
export const feed: Output = (site) =>
  site.languages.map((language, index) => {
    const folder = index === 0 ? "" : `${language.code}/`;
    const pages = site.pages
      .filter(({ language: code, front }) => code === language.code && front.reviewed !== undefined && front.layout === undefined)
      .toSorted((a, b) => compareText(b.front.reviewed ?? "", a.front.reviewed ?? "") || compareText(a.url, b.url))
      .slice(0, MOST);
    const entries = pages.map(({ url, front }) => {
      const address = publicAddress(site, url);
      return html`<entry><id>${address}</id><title>${front.title}</title><link href="${address}"/><updated>${front.reviewed}T00:00:00Z</updated><summary>${front.description}</summary></entry>
`;
    });
    const path = feedPath(site, language.code);
    const updated = pages[0]?.front.reviewed ?? "1970-01-01";
    return { path, content: html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.code}">
<id>${publicAddress(site, `/${folder}`)}</id><title>${say(site.config.title, language.code)}</title>
<link href="${publicAddress(site, `/${folder}`)}"/><link rel="self" href="${publicAddress(site, path)}"/>
<updated>${updated}T00:00:00Z</updated><author><name>${site.config.publisher.name}</name></author>
${entries}</feed>
`.markup };
  });
