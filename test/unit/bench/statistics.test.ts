// Medians, spreads and powers.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { exponent, median, spread, spreadOf } from "../../../src/bench/statistics.ts";

const statistics = suite("statistics");

statistics("the median is the middle value, or the mean of the middle two, in whatever order they come", () => {
  assert.is(median([9, 1, 5]), 5);
  assert.is(median([9, 1, 5, 6]), 5.5);
  assert.is(median([7]), 7);
  assert.throws(() => median([]), /no median of nothing/);
});

statistics("a spread has both ends", () => {
  assert.equal(spread([3, 1, 2]), { median: 2, min: 1, max: 3 });
});

statistics("what was not measured once has no spread", () => {
  assert.equal(spreadOf([2, 2]), { median: 2, min: 2, max: 2 });
  assert.is(spreadOf([2, null]), null);
});

statistics("the exponent tells in step from square", () => {
  assert.is(exponent({ size: 10, value: 3 }, { size: 40, value: 12 }), 1);
  assert.is(exponent({ size: 10, value: 3 }, { size: 40, value: 48 }), 2);
  assert.is(exponent({ size: 10, value: 3 }, { size: 40, value: 3 }), 0);
});

statistics.run();
