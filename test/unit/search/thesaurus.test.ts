// What an editor says means the same, as the search gets it.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { conceptsFor, namesByPage } from "../../../src/search/thesaurus.ts";
import { page, site } from "../example-site.ts";

const thesaurus = suite("thesaurus");

const example = site([page("en/index.md"), page("nl/index.md"), page("nl/bikes.md")], {
  thesaurus: [
    { id: "bike", words: { en: ["bicycle", "bike"], nl: ["fiets", "rijwiel"] }, narrower: ["cargo"], page: "bikes" },
    { id: "cargo", words: { en: ["cargo bike"], nl: ["bakfiets"] }, narrower: [] },
  ],
  glossary: [{ id: "abs", term: { en: "anti-lock braking system", nl: "antiblokkeersysteem" }, abbreviation: { en: "ABS", nl: "ABS" }, definition: { en: "x", nl: "x" }, sources: [], see: [], page: "brakes" }],
});

const all = (): boolean => true;

thesaurus("each concept has this language's words, those of others, its kinds, and the address of its page", () => {
  assert.equal(conceptsFor(example, "nl", all).slice(0, 2), [[["fiets", "rijwiel"], 2, ["bicycle", "bike"], [1], "/nl/bikes/"], [["bakfiets"], 1, ["cargo bike"], [], ""]]);
});

thesaurus("words that pages have come first and are counted", () => {
  assert.equal(conceptsFor(example, "nl", (name) => name === "rijwiel")[0]?.slice(0, 2), [["rijwiel", "fiets"], 1]);
});

thesaurus("a term of the glossary counts as one, with its abbreviation", () => {
  assert.equal(conceptsFor(example, "nl", all)[2], [["antiblokkeersysteem", "ABS"], 2, ["anti-lock braking system", "ABS"], [], ""]);
});

thesaurus("a page is known by all names of what is about it, each once", () => {
  assert.equal([...namesByPage(example)], [["bikes", ["bicycle", "bike", "fiets", "rijwiel"]], ["brakes", ["anti-lock braking system", "antiblokkeersysteem", "ABS"]]]);
});

thesaurus("a site without either has none", () => {
  assert.equal(conceptsFor(site([]), "nl", all), []);
});

thesaurus.run();
