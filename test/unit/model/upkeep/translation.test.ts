// Whether a translation was made from the text that its source has now.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FrontMatter } from "../../../../src/model/schema/front-matter.ts";
import { sourceOf, textHash, translationState } from "../../../../src/model/upkeep/translation.ts";
import { translationWarnings } from "../../../../src/validate/translation-warnings.ts";
import { page, site } from "../../example-site.ts";

const translation = suite("translation");
const BODY = "\nPull the *brake*.\n\n- One\n- Two\n";
const hashOf = (front: Partial<FrontMatter>, body: string): string => textHash(page("en/brakes.md", { title: "Brakes", description: "About.", ...front }, body));
const original = hashOf({}, BODY);

translation("a hash is short and always the same", () => assert.is(original, "sha256-eca5a1fe8b64"));

const SAME: readonly (readonly [string, Partial<FrontMatter>, string])[] = [
  ["other line ends", {}, BODY.replaceAll("\n", "\r\n")],
  ["more empty lines, and spaces at the end", {}, `\n\n${BODY.replaceAll("\n", "  \n")}\n\n\n`],
  ["a sentence that is broken over two lines", {}, BODY.replace("the *brake*", "the\n*brake*")],
  ["a comment", {}, `${BODY}\n<!-- To do:\nask Ans -->\n`],
  ["another day of review, owner, place or list of changes", { reviewed: "2030-01-01", owner: "Ans", order: 7, changes: [{ date: "2030-01-01", text: "More." }] }, BODY],
];
for (const [what, front, body] of SAME) translation(`${what} makes no other hash`, () => assert.is(hashOf(front, body), original));

translation("letters with accents are the same however they are stored", () => assert.is(hashOf({}, "caf\u00E9"), hashOf({}, "cafe\u0301")));

for (const [what, front, body] of [
  ["a word", {}, BODY.replace("Pull", "Press")],
  ["a directive", {}, `${BODY}\n::children\n`],
  ["the title", { title: "The brakes" }, BODY],
  ["the description", { description: "About brakes." }, BODY],
  ["the short title", { navTitle: "Stop" }, BODY],
  ["a word that moves from the title to the text", { title: "Brakes About." , description: "x" }, BODY],
] as const) {
  translation(`${what} that changes makes another hash`, () => assert.is.not(hashOf(front, body), original));
}

const brakes = page("en/brakes.md", {}, "Pull.\n");
const remmen = (translatedFrom?: string): ReturnType<typeof page> => page("nl/brakes.md", translatedFrom === undefined ? {} : { translatedFrom }, "Trek.\n");
const state = (twin: ReturnType<typeof page>): string => translationState(site([brakes, twin]), twin);

translation("a translation is current, older or not recorded; a source is a source", () => {
  assert.is(state(remmen(textHash(brakes))), "current");
  assert.is(state(remmen("sha256-000000000000")), "older");
  assert.is(state(remmen()), "unrecorded");
  assert.is(state(brakes), "source");
});

translation("the source language is what site.json says, else the first", () => {
  const twin = remmen();
  const first = site([brakes, twin]);
  assert.is(sourceOf(first, twin), brakes);
  assert.is(sourceOf(first, brakes), undefined);
  const turned = site([brakes, twin], { config: { ...first.config, upkeep: { ...first.config.upkeep, sourceLanguage: "nl" } } });
  assert.is(sourceOf(turned, brakes), twin);
});

translation("warnings tell the new hash and the command; nothing is told of a site that records nothing", () => {
  const [older] = translationWarnings(site([brakes, remmen("sha256-000000000000")]));
  assert.is(older?.rule, "older-translation");
  assert.match(older?.hint ?? "", `npm run check -- --confirm-translation nl/brakes", which writes translatedFrom: ${textHash(brakes)}`);
  assert.equal(translationWarnings(site([brakes, remmen()])), []);
  const another = page("nl/bell.md", { translatedFrom: textHash(page("en/bell.md")) });
  assert.equal(translationWarnings(site([brakes, remmen(), page("en/bell.md"), another])).map(({ rule, file }) => `${file} ${rule}`), ["content/nl/brakes.md unrecorded-translation"]);
});

translation.run();
