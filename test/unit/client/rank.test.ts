// The order of results, and what is shown of a page.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { PagefindPage, PagefindResult } from "../../../src/client/pagefind.ts";
import type { Plan, Unit } from "../../../src/client/query/plan.ts";
import { rank, rankByPage, rarityOf, type Match } from "../../../src/client/query/rank.ts";
import { showPage } from "../../../src/client/query/shown-page.ts";

const order = suite("results");

const page: PagefindPage = {
  url: "/brakes/",
  content: "Brakes. How bicycle~brakes work. Why a ~5 brake fails Rim brakes are light. Disc brakes are strong and <b>safe</b>.",
  meta: { title: "Brakes on bicycle~tracks" },
  filters: {},
  anchors: [{ element: "h2", id: "rim", text: "Rim~brakes", location: 9 }, { element: "h2", id: "disc", text: "Disc brakes", location: 13 }, { element: "span", id: "x", text: "Not a heading", location: 3 }],
};
const unit = (typed: string, hint = false): Unit => ({ typed, variants: [], meanings: [], pages: [], hint });
const asked = (...units: Unit[]): Plan => ({ units, corrections: [], cuts: [], foreign: false });
const result = (id: string, score: number, words: number[] = [1]): PagefindResult => ({ id, score, words, data: async () => page });
const match = (...results: PagefindResult[]): Match => ({ weight: 1, phrase: false, results, rarity: 1 });

order("a page with the whole question goes before one with a part, which says what it lacks", async () => {
  const hits = await rank(asked(unit("rim"), unit("brake")), [[match(result("part", 5), result("whole", 3))], [match(result("whole", 3))]], 100);
  assert.equal(hits.map(({ id }) => id), ["whole", "part"]);
  assert.equal(hits.map(({ missing }) => missing.map(({ typed }) => typed)), [[], ["brake"]]);
});

order("what was typed goes before what only means the same", async () => {
  const hits = await rank(asked(unit("rim")), [[match(result("typed", 3)), { ...match(result("meant", 3)), weight: 0.7 }]], 100);
  assert.equal(hits.map(({ id }) => id), ["typed", "meant"]);
});

order("words that stand near together count more", async () => {
  const hits = await rank(asked(unit("a"), unit("b")), [[match(result("far", 3, [1]), result("near", 3, [1]))], [match(result("far", 3, [90]), result("near", 3, [2]))]], 100);
  assert.equal(hits.map(({ id }) => id), ["near", "far"]);
});

order("a rare synonym is worth no more than a common one", async () => {
  const rare = { ...match(result("rare", 20)), rarity: 5 };
  const common = { ...match(result("common", 6)), rarity: 1 };
  assert.equal((await rank(asked(unit("x")), [[rare, common]], 100)).map(({ id }) => id), ["common", "rare"]);
});

order("a page that only matches a hint is no answer, and a hint is never missing", async () => {
  const hits = await rank(asked(unit("x"), unit("hint", true)), [[match(result("a", 3))], [match(result("b", 9))]], 100);
  assert.equal(hits.map(({ id, missing }) => [id, missing]), [["a", []]]);
});

order("nothing found is nothing, whatever the question", async () => {
  assert.equal(await rank(asked(), [], 100), []);
  assert.equal(await rank(asked(unit("x")), [[match()]], 100), []);
});

order("a title that is the question goes first", async () => {
  const hits = await rank(asked(unit("x")), [[match(result("other", 3, [9]), result("title", 2.5, [0]))]], 100);
  assert.equal(rankByPage(hits, asked(unit("x")), [{ url: "/other/", title: [0, 1] }, { url: "/title/", title: [0] }]).map(({ id }) => id), ["title", "other"]);
});

order("a page that is about what the question names goes before one that mentions it more", async () => {
  const named: Unit = { ...unit("x"), pages: ["/about/"] };
  const hits = await rank(asked(named), [[match(result("mentions", 4, [9]), result("about", 3, [9]))]], 100);
  const pages = [{ url: "/mentions/", title: [] }, { url: "/about/", title: [] }];
  assert.equal(rankByPage(hits, asked(named), pages).map(({ id }) => id), ["about", "mentions"]);
  assert.equal(rankByPage(hits, asked(unit("x")), pages).map(({ id }) => id), ["mentions", "about"]);
});

order("the rarer, the higher; never below zero", () => {
  assert.ok(rarityOf(1, 100) > rarityOf(50, 100) && rarityOf(100, 100) > 0 && rarityOf(200, 100) > 0);
});

const never = (): boolean => false;

order("a page is shown with its matching sections, the strongest as the place to go to, and no markers", () => {
  const shown = showPage(page, [[10], [14, 15]], never);
  assert.is(shown.title, "Brakes on bicycletracks");
  assert.equal(shown.sections.map(({ title, url }) => [title, url]), [["Rimbrakes", "/brakes/#rim"], ["Disc brakes", "/brakes/#disc"]]);
  assert.is(shown.best.title, "Disc brakes");
});

order("an excerpt marks the words at their places, without the punctuation around them, and keeps what an author wrote", () => {
  const { excerpt, words } = showPage(page, [[0, 2]], never);
  assert.equal(excerpt.filter(({ marked }) => marked).map(({ text }) => text), ["Brakes", "bicyclebrakes"]);
  assert.ok(excerpt.map(({ text }) => text).join("").includes("Why a ~5 brake"));
  assert.equal(words, ["Brakes", "bicyclebrakes"]);
});

order("markup in a text stays text", () => {
  assert.ok(showPage(page, [[18]], never).excerpt.map(({ text }) => text).join("").includes("<b>safe</b>"));
});

order("a word that Pagefind takes for another by mistake is not marked", () => {
  assert.equal(showPage(page, [[0, 1]], (word) => word === "how").words, ["Brakes"]);
});

order.run();
