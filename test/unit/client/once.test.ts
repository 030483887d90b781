// What is loaded once, and what is tried again.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { once } from "../../../src/client/once.ts";

const test = suite("loading once");

test("loads nothing before it is asked, and once for all who ask", async () => {
  let times = 0;
  const loaded = once(async () => ++times);
  assert.is(times, 0);
  assert.equal(await Promise.all([loaded.get(), loaded.get()]), [1, 1]);
  assert.is(await loaded.get(), 1);
});

test("what failed is told to all who waited, and is tried again", async () => {
  let times = 0;
  const loaded = once(async () => {
    if (++times === 1) throw new Error("gone");
    return times;
  });
  const both = await Promise.allSettled([loaded.get(), loaded.get()]);
  assert.equal(both.map(({ status }) => status), ["rejected", "rejected"]);
  assert.is(await loaded.get(), 2);
});

test("what is forgotten is loaded anew; what then fails late leaves the new one alone", async () => {
  const fails: (() => void)[] = [];
  let times = 0;
  const loaded = once(() => (++times === 1 ? new Promise<number>((_, reject) => fails.push(() => reject(new Error("late")))) : Promise.resolve(times)));
  const first = loaded.get();
  loaded.forget();
  assert.is(await loaded.get(), 2);
  for (const fail of fails) fail();
  assert.is(await first.catch(() => "failed"), "failed");
  assert.is(await loaded.get(), 2);
});

test.run();
