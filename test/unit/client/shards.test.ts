// What several indexes find, made what one index would find.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { PagefindResult } from "../../../src/client/pagefind.ts";
import { rarityOf } from "../../../src/client/query/rank.ts";
import { askWord, rankingIn, together, type AskAll } from "../../../src/client/query/shards.ts";
import type { Shard } from "../../../src/model/search-shards.ts";

const shards = suite("shards");

const TWO: Shard[] = [{ tag: "nl", pages: 60, length: 1 }, { tag: "nl-x-2", pages: 40, length: 1 }];
const never = (): Promise<never> => Promise.reject(new Error("No page is read."));
const result = (id: string, score: number, words: number[] = [1]): PagefindResult => ({ id, score, words, data: never });
/** Answers as they are listed; to all else nothing. */
const answering = (answers: Record<string, readonly PagefindResult[]>): AskAll => async (query) => answers[query] ?? [];
const scores = (results: readonly PagefindResult[]): [id: string, score: number][] => results.map(({ id, score }) => [id, Number(score.toFixed(4))]);
/** A page's part of a score, times the rarity of its word where it stands. */
const CARS = { nl: rarityOf(1, 60), second: rarityOf(3, 40), all: rarityOf(4, 100) };
const cars = [result("nl_a", 2 * CARS.nl), result("nl-x-2_b", 2 * CARS.second), result("nl-x-2_c", CARS.second), result("nl-x-2_d", CARS.second)];

shards("a word scores as it would in one index, however rare it is in its own", async () => {
  const { results } = await askWord("car", TWO, answering({ car: cars, '"car"': cars }));
  assert.equal(scores(results), scores([result("nl_a", 2 * CARS.all), result("nl-x-2_b", 2 * CARS.all), result("nl-x-2_c", CARS.all), result("nl-x-2_d", CARS.all)]));
});

shards("without the correction it would not", () => {
  const [first, second] = cars;
  assert.ok(Math.abs((first?.score ?? 0) - (second?.score ?? 0)) > 1);
});

shards("of several words each has its own part in a score, and a page must have them all", async () => {
  const bus = [result("nl_a", rarityOf(1, 60)), result("nl-x-2_b", rarityOf(1, 40))];
  const words = [await askWord("car", TWO, answering({ car: cars, '"car"': cars })), await askWord("bus", TWO, answering({ bus, '"bus"': bus }))];
  const both = [result("nl_a", 2 * CARS.nl + rarityOf(1, 60)), result("nl-x-2_b", 2 * CARS.second + rarityOf(1, 40)), result("nl-x-2_c", 9)];
  const one = 2 * CARS.all + rarityOf(2, 100);
  assert.equal(scores(together(both, words)), scores([result("nl_a", one), result("nl-x-2_b", one)]));
});

shards("a shard without the word, which answers with a shorter one, is not heard", async () => {
  const shorter = result("nl-x-2_b", 5, [7, 8]);
  const found = await askWord("carpet", TWO, answering({ carpet: [result("nl_a", 3), shorter], '"carpet"': [result("nl_a", 1)], carpet00q0: [result("nl_z", 3), shorter] }));
  assert.equal(found.results.map(({ id }) => id), ["nl_a"]);
});

shards("nor when the shorter word differs by its ending, which only the bonus for accents shows", async () => {
  const answers = { carpets: [result("nl_a", 3), result("nl-x-2_b", 5)], '"carpets"': [result("nl_a", 1)], "carpet\u0301s": [result("nl-x-2_b", 5)], "\u0301carpets": [result("nl-x-2_b", 4)] };
  assert.equal((await askWord("carpets", TWO, answering(answers))).results.map(({ id }) => id), ["nl_a"]);
});

shards("a shard that only has longer words is heard", async () => {
  const longer = result("nl-x-2_b", 5, [7]);
  const answers = { carp: [result("nl_a", 3), longer], '"carp"': [result("nl_a", 1)], carp00q0: [result("nl-x-2_c", 5)], "car\u0301p": [longer], "\u0301carp": [longer] };
  assert.equal((await askWord("carp", TWO, answering(answers))).results.map(({ id }) => id), ["nl_a", "nl-x-2_b"]);
});

shards("when no shard has the word all are heard, as one index would answer too", async () => {
  const shorter = [result("nl_a", 3), result("nl-x-2_b", 5)];
  assert.is((await askWord("carpet", TWO, answering({ carpet: shorter, carpet00q0: shorter }))).results.length, 2);
});

shards("an answer of an index that this page does not know, or of one twice, is an error", async () => {
  for (const wrong of [[result("nl-x-3_a", 1)], [result("nl_a", 1), result("nl_a", 1)]]) {
    try {
      await askWord("car", TWO, answering({ car: wrong }));
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), /The index is not that of this page/);
    }
  }
});

/** BM25 as Pagefind reckons it. */
function bm25(count: number, length: number, average: number, { termSaturation: k = 1.4, pageLength: b = 0.75 }: { termSaturation?: number; pageLength?: number } = {}): number {
  return ((k + 1) * count) / (k * (1 - b + (b * length) / average) + count);
}

shards("a shard of longer pages weighs their length by the average of all", () => {
  for (const length of [0.5, 0.9, 1, 1.2, 1.5]) {
    const ranking = rankingIn({ tag: "nl", pages: 50, length }, { metaWeights: { title: 5 } });
    for (const [count, own] of [[1, 40], [3, 400], [9, 900]] as const) {
      const scale = (ranking.metaWeights["title"] ?? 0) / 5;
      assert.ok(Math.abs(bm25(count, own, 200 * length, ranking) / scale - bm25(count, own, 200)) < 1e-9, `${length}: ${count} in ${own}`);
    }
    assert.ok((ranking.termSaturation ?? 0) <= 2 && (ranking.pageLength ?? 0) <= 1 && (ranking.pageLength ?? 0) >= 0);
  }
});

shards.run();
