// Reading the HTML that we wrote ourselves by its form.
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOwnMarkup } from "../../../src/model/own-markup.ts";

const own = suite("our own markup");

type Tag = [name: string, attributes: Record<string, string>];

function read(html: string): Tag[] | undefined {
  const tags: Tag[] = [];
  return readOwnMarkup(html, (name, attributes) => tags.push([name, { ...attributes }])) ? tags : undefined;
}

function parsed(html: string): Tag[] {
  const tags: Tag[] = [];
  new Parser({ onopentag: (name, attributes) => tags.push([name, attributes]) }).end(html);
  return tags;
}

const OURS = [
  '<!DOCTYPE html>\n<html lang="nl"><head><title>a &lt; b</title></head><body hidden><p id="x">Tekst</p><img src="a.png" alt=""><br></body></html>',
  '<a href="?a=b&amp;c=d" title="&quot;x&quot; &#39;y&#39; &lt;z&gt;">a</a>',
  '<svg viewBox="0 0 1 1" xmlns:xlink="x"><path d="M0 0"/></svg><!-- a - b --><td colspan="2"></td>',
  '<p data-x="1"\n   class="a b">x</p>',
  "",
];
for (const html of OURS) own(`is read as a parser reads it: ${html.slice(0, 30)}`, () => assert.equal(read(html)?.map(([name, attributes]) => [name.toLowerCase(), lower(attributes)]), parsed(html).map(([name, attributes]) => [name, lower(attributes)])));

function lower(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}

const FOREIGN: readonly (readonly [string, string])[] = [
  ["a value without quotes", "<img src=x onerror=alert(1)>"],
  ["a value in single quotes", "<a href='x'>"],
  ["a name without a space before it", '<a href="x"onclick="y">'],
  ["an attribute twice", '<a href="x" HREF="y">'],
  ["a tag that is not closed", '<p>a <b class="x"'],
  ["a lone angle bracket", "<p>a < b</p>"],
  ["an angle bracket in a value", '<p title="a > b">'],
  ["an entity that we do not write", '<a href="&#x6a;avascript:x">'],
  ["a comment that browsers end early", "<!--><img src=x onerror=y>-->"],
  ["a comment with a tag in it", '<!-- <a href="x"> -->'],
  ["another doctype", "<!DOCTYPE html SYSTEM>"],
  ["a processing instruction", "<?xml version=1?>"],
];
for (const [name, html] of FOREIGN) own(`${name} is left to a parser`, () => assert.is(read(html), undefined));

own.run();
