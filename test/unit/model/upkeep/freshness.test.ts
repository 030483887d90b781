// The report of how current everything is, as a golden file.
import { readFileSync, writeFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { freshness, freshnessTable } from "../../../../src/model/upkeep/freshness.ts";
import { textHash } from "../../../../src/model/upkeep/translation.ts";
import { sold as example } from "../../example-figure.ts";
import { page, site } from "../../example-site.ts";

const report = suite("freshness");
const golden = new URL("../../../fixtures/reports/freshness.txt", import.meta.url);
const brakes = page("en/brakes.md", { reviewed: "2025-01-31", owner: "Ans" });
const whole = site(
  [
    brakes,
    page("en/bell.md", { reviewed: "2026-02-28", reviewEvery: 1 }),
    page("en/saddle.md"),
    page("en/404.md", { layout: "error" }),
    page("nl/brakes.md", { reviewed: "2026-03-28", translatedFrom: textHash(brakes) }),
    page("nl/bell.md", { reviewed: "2026-03-28", translatedFrom: "sha256-000000000000" }),
    page("nl/saddle.md", { reviewed: "2026-03-28" }),
  ],
  { figures: new Map([["sold", { ...example, id: "sold", checked: "2025-03-27" }]]) },
);

/** For how many days the bell's page is overdue. */
const overdue = (today: string): number | undefined => freshness(whole, today).find(({ subject }) => subject === "content/en/bell.md")?.overdue;

report("is a table of pages and figures, what is most overdue first, with totals", () => {
  const table = freshnessTable(whole, "2026-03-29");
  if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(golden, table);
  assert.is(table, readFileSync(golden, "utf8"));
});

report("something is overdue the day after it was due, not on that day", () => {
  assert.is(overdue("2026-03-28"), 0);
  assert.is(overdue("2026-03-29"), 1);
});

report.run();
