// How a question is understood: names, meanings, compounds, corrections, numbers.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LanguageData, type SearchWords, type WrittenData } from "../../../src/client/query/language-data.ts";
import { plan, type Plan } from "../../../src/client/query/plan.ts";
import { readWordList, writeWordList } from "../../../src/languages/word-list.ts";
import { language } from "../../../src/languages/nl/query.ts";

const understood = suite("questions");

const VOCABULARY = [writeWordList("inkoop inkopen kopen volume inkoopvolume launching customer eerste klant samenwerking keten milieu kosten indicator milieukosten mki overheid viaduct aanbesteding leverancier kosten levensduur levensduurkosten".split(" ")), "", "", ""];
const WRITTEN: WrittenData = {
  pages: 100,
  vocabulary: "",
  concepts: [
    [["launching customer", "eerste klant"], 2, ["first customer"], [], "/klant/"],
    [["milieukosten", "MKI"], 2, ["environmental costs"], [], ""],
    [["inkopen"], 1, ["procurement"], [3], ""],
    [["aanbesteding"], 1, ["tender"], [], ""],
    [["levensduurkosten", "kosten over de levensduur"], 2, [], [], ""],
    [["viaduct", "brug"], 1, [], [], ""],
  ],
  compounds: ["keten|samenwerking"],
  foreignStops: ["the", "of"],
  words: {} as SearchWords,
  names: { en: "English" },
  places: {},
};
const data = new LanguageData(language, WRITTEN, async () => VOCABULARY);
const WORDS = new Set(VOCABULARY.flatMap(readWordList));
const count = async (word: string): Promise<number> => (WORDS.has(word) ? 1 : 0);
const asked = (question: string): Promise<Plan> => plan(question, data, count);
const variants = async (question: string): Promise<string[][]> => (await asked(question)).units.map((unit) => unit.variants.map(({ words }) => words.join("+")));

understood("words that carry no meaning are left out, unless nothing else is asked", async () => {
  assert.equal(await variants("wat is het volume van de overheid"), [["volume"], ["overheid"]]);
  assert.equal(await variants("wat is het"), [["wat"], ["is"], ["het"]]);
});

understood("two words that the site writes as one are searched as one, and apart", async () => {
  assert.equal((await variants("inkoop volume"))[0]?.slice(0, 2), ["inkoopvolume", "inkoop+volume"]);
});

understood("a compound that no page has is searched by its parts, each with its meanings, by the editors' list first, and that is told", async () => {
  assert.equal(await variants("ketensamenwerking"), [["keten"], ["samenwerking"]]);
  const { units, cuts } = await asked("brugkosten");
  assert.equal(units.map(({ variants: each }) => each.map(({ words }) => words.join("+"))), [["viaduct"], ["kosten"]]);
  assert.equal(cuts, [{ typed: "brugkosten", parts: ["brug", "kosten"] }]);
});

understood("words of another language that carry no meaning are left out", async () => {
  assert.equal(await variants("the volume of the overheid"), [["volume"], ["overheid"]]);
});

understood("words of one family with a word are searched for less, the site's own only", async () => {
  const [unit] = (await asked("overheden")).units;
  assert.ok(unit);
  const [family] = (await asked("samenwerkend")).units;
  assert.equal(family?.variants.map(({ words, weight }) => [words.join("+"), weight]), [["samenwerking", 0.7]]);
});

understood("a name that a page is about brings the address of that page", async () => {
  assert.equal((await asked("first customer")).units.map(({ pages }) => pages), [["/klant/"]]);
  assert.equal((await asked("volume")).units.map(({ pages }) => pages), [[]]);
});

understood("a name of several words, also inflected, brings its other names", async () => {
  assert.ok((await variants("launching customers"))[0]?.includes("eerste+klant"));
  assert.equal(await variants("eerste klant"), [["eerste+klant", "launching+customer"]]);
});

understood("a name counts also when other words stand in between, as a hint that no page must have", async () => {
  const { units } = await asked("kosten van een stoel over de hele levensduur");
  const hint = units.find((unit) => unit.hint);
  assert.equal(hint?.variants.map(({ words }) => words.join("+")), ["levensduurkosten"]);
});

understood("a kind of what is asked is searched too, not the other way round", async () => {
  assert.ok((await variants("inkopen"))[0]?.includes("aanbesteding"));
  assert.not.ok((await variants("aanbesteding"))[0]?.includes("inkopen"));
});

understood("a question in another language is translated, and that is told", async () => {
  const found = await asked("environmental costs");
  assert.ok(found.foreign);
  assert.equal(found.units[0]?.meanings, ["milieukosten", "MKI"]);
  assert.not.ok((await asked("milieukosten")).foreign);
});

understood("a mistyped word is corrected and told; a word that exists never is", async () => {
  assert.equal((await asked("inkoopvolumme")).corrections, [{ typed: "inkoopvolumme", choices: ["inkoopvolume"] }]);
  assert.equal((await asked("lauching customer")).corrections, [{ typed: "lauching", choices: ["launching"] }]);
  assert.equal((await variants("lauching customer"))[0]?.slice(0, 2), ["launching+customer", "eerste+klant"]);
  assert.equal((await asked("keten inkoop")).corrections, []);
});

understood("a word that a name has and no page is known, and may be what a mistyped one means", async () => {
  assert.equal((await asked("tender")).corrections, []);
  assert.equal((await asked("tenders")).corrections, []);
  assert.equal((await asked("milieukossten")).corrections, [{ typed: "milieukossten", choices: ["milieukosten"] }], "the same stem, and yet another spelling");
  assert.equal((await asked("tendre")).corrections, [{ typed: "tendre", choices: ["tender"] }]);
});

understood("of a long word that no page has, the part that is there is searched, and told", async () => {
  const { units, cuts } = await asked("viaductliggers");
  assert.equal(units[0]?.variants[0]?.words, ["viaduct"]);
  assert.equal(cuts, [{ typed: "viaductliggers", parts: ["viaduct"] }]);
});

understood("a word that means nothing here finds nothing", async () => {
  const { units, corrections } = await asked("xyzzyxq");
  assert.equal(units.map((unit) => unit.variants), [[]]);
  assert.equal(corrections, []);
});

understood("forms of a strong verb are found from each other, also when the verb stands apart", async () => {
  assert.ok((await variants("ingekocht"))[0]?.includes("inkopen"));
  assert.ok((await variants("koopt de overheid in"))[0]?.includes("inkopen"));
});

understood("numbers and references are looked up as they are indexed", async () => {
  const all = new Set(["733", "201424eu", "cb23", "2216", "85"]);
  const numbers = async (question: string): Promise<string[]> => (await plan(question, data, async (word) => (all.has(word) ? 1 : 0))).units.flatMap((unit) => unit.variants.slice(0, 1).map(({ words }) => words.join("+")));
  assert.equal(await numbers("73,3"), ["733"]);
  assert.equal(await numbers("73.3"), ["733"]);
  assert.equal(await numbers("2014/24/EU"), ["201424eu"]);
  assert.equal(await numbers("CB'23"), ["cb23"]);
  assert.equal(await numbers("§ 2.2.1.6"), ["2216"]);
});

understood("a quoted phrase is searched as it stands", async () => {
  const { units } = await asked('"eerste klant" inkoop');
  assert.equal(units[0]?.variants, [{ words: ["eerste", "klant"], weight: 1, phrase: true }]);
});

const common = async (word: string): Promise<number> => (WORDS.has(word) ? 500 : 0);

understood("a question of common words needs no list of all words; a rare, unknown or mistyped one does", async () => {
  let loaded = 0;
  const load = async (): Promise<string[]> => {
    loaded++;
    return VOCABULARY;
  };
  const lazy = new LanguageData(language, WRITTEN, load);
  await plan("volume overheid", lazy, common);
  assert.is(loaded, 0);
  await plan("volumme", lazy, common);
  await plan("overheidd", lazy, common);
  assert.is(loaded, 1);
});

understood("a list of words that cannot be loaded is an error, and is tried again", async () => {
  let tries = 0;
  const failing = new LanguageData(language, WRITTEN, async () => {
    if (++tries === 1) throw new Error("no connection");
    return VOCABULARY;
  });
  const message = await plan("volumme", failing, count).then(() => "", (error: unknown) => String(error));
  assert.match(message, /no connection/);
  assert.equal((await plan("volumme", failing, count)).corrections, [{ typed: "volumme", choices: ["volume"] }]);
});

understood.run();
