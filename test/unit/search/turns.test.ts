// Works that wait for their turn.
import { setImmediate } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { turns } from "../../../src/search/turns.ts";

const test = suite("turns");

test("no more works than allowed run at once, all are done, and one that fails gives its place to the next", async () => {
  const turn = turns(2);
  let [running, most] = [0, 0];
  const work = (name: number) => async (): Promise<number> => {
    most = Math.max(most, ++running);
    await setImmediate();
    running--;
    if (name === 1) throw new Error("one");
    return name;
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map((name) => turn(work(name))));
  assert.is(most, 2);
  assert.equal(results.map((result) => (result.status === "fulfilled" ? result.value : "failed")), [0, "failed", 2, 3, 4]);
});

test.run();
