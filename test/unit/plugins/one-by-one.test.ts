// Pages that are all begun at once and drawn one after another.
import { setTimeout } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { oneByOne } from "../../../src/plugins/one-by-one.ts";

const turns = suite("one by one");

turns("pages that ask at once, and later ones, are drawn in the order in which they ask, never two at the same time", async () => {
  const { begin, end } = oneByOne();
  const order: string[] = [];
  let drawing = 0;
  const draw = async (name: string, ms: number): Promise<void> => {
    await begin();
    assert.is(++drawing, 1, name);
    await setTimeout(ms);
    order.push(name);
    drawing--;
    await end();
  };
  await Promise.all(["a", "b", "c", "d", "e", "f"].map((name, index) => draw(name, 6 - index)));
  await draw("g", 1);
  await Promise.all([draw("h", 3), draw("i", 0)]);
  assert.is(order.join(""), "abcdefghi");
});

turns("between pages other work gets its turn", async () => {
  const { begin, end } = oneByOne();
  let others = 0;
  const timer = setInterval(() => others++, 1);
  const draw = async (): Promise<void> => {
    await begin();
    // Work that does not wait.
    for (const until = performance.now() + 2; performance.now() < until; );
    await end();
  };
  await Promise.all(Array.from({ length: 40 }, draw));
  clearInterval(timer);
  assert.ok(others >= 3, String(others));
});

turns.run();
