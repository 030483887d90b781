// By which day something is to be reviewed again, and by whom.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { daysBetween, figureDue, figureOwner, monthsLater, pageDue, pageOwner } from "../../../../src/model/upkeep/review.ts";
import { sold as figure } from "../../example-figure.ts";
import { page, site } from "../../example-site.ts";

const review = suite("review");
const plain = site([]);
const owned = site([], { config: { ...plain.config, upkeep: { ...plain.config.upkeep, owner: { en: "The workshop", nl: "De werkplaats" }, reviewEvery: 6 } } });

for (const [from, months, due] of [
  ["2026-11-23", 12, "2027-11-23"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2026-10-31", 1, "2026-11-30"],
  ["2026-12-31", 1, "2027-01-31"],
  ["2026-12-01", 13, "2028-01-01"],
] as const) {
  review(`${months} months after ${from} is ${due}`, () => assert.is(monthsLater(from, months), due));
}

review("days are counted over months, leap days and the change of clocks", () => {
  assert.is(daysBetween("2024-02-28", "2024-03-01"), 2);
  assert.is(daysBetween("2026-03-01", "2026-04-01"), 31);
  assert.is(daysBetween("2026-04-01", "2026-03-31"), -1);
});

review("a page is due by its own term, else by the site's; one that was never reviewed is not due", () => {
  assert.is(pageDue(plain, page("en/a.md", { reviewed: "2026-01-15" })), "2027-01-15");
  assert.is(pageDue(owned, page("en/a.md", { reviewed: "2026-01-15" })), "2026-07-15");
  assert.is(pageDue(owned, page("en/a.md", { reviewed: "2026-01-15", reviewEvery: 1 })), "2026-02-15");
  assert.is(pageDue(owned, page("en/a.md")), undefined);
});

review("a figure is due by its own term, else by the site's", () => {
  const checked = { ...figure, checked: "2026-01-31" };
  assert.is(figureDue(owned, checked), "2026-07-31");
  assert.is(figureDue(owned, { ...checked, reviewEvery: 1 }), "2026-02-28");
});

review("the owner is its own, else the site's in the language at hand, else the publisher", () => {
  assert.is(pageOwner(owned, page("nl/a.md", { owner: "Ans" })), "Ans");
  assert.is(pageOwner(owned, page("nl/a.md")), "De werkplaats");
  assert.is(pageOwner(plain, page("nl/a.md")), "Bicycle Office");
  assert.is(figureOwner(owned, figure, "en"), "The workshop");
  assert.is(figureOwner(owned, { ...figure, owner: { en: "Counters", nl: "Tellers" } }, "nl"), "Tellers");
});

review.run();
