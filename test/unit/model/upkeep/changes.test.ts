// What changed: from front matter and data, newest first, in one language at a time.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changesOf } from "../../../../src/model/upkeep/changes.ts";
import { sold as example } from "../../example-figure.ts";
import { page, site } from "../../example-site.ts";

const changes = suite("changes");
const figure = { ...example, id: "sold", page: "brakes", changes: [{ date: "2026-02-02", text: { en: "Counted again.", nl: "Opnieuw geteld." } }] };
const whole = site(
  [
    page("en/brakes.md", { title: "Brakes", changes: [{ date: "2026-01-01", text: "New." }, { date: "2026-03-03", text: "Safer." }] }),
    page("en/bell.md", { title: "Bell", changes: [{ date: "2026-03-03", text: "Louder." }] }),
    page("nl/brakes.md", { title: "Remmen", changes: [{ date: "2026-03-04", text: "Veiliger." }] }),
  ],
  { figures: new Map([["sold", figure]]) },
);

changes("come newest first, on one day by title, with figures among them", () => {
  assert.equal(changesOf(whole, "en").map(({ date, text }) => `${date} ${text}`), ["2026-03-03 Louder.", "2026-03-03 Safer.", "2026-02-02 Counted again.", "2026-01-01 New."]);
});

changes("are those of the language, each with its place", () => {
  assert.equal(changesOf(whole, "nl").map(({ text, url, subject }) => [text, url, subject]), [
    ["Veiliger.", "/nl/brakes/", "nl/brakes"],
    ["Opnieuw geteld.", "/nl/brakes/#figure_sold", "nl/#sold"],
  ]);
});

changes("are none where nobody wrote any", () => assert.equal(changesOf(site([page("en/brakes.md")]), "en"), []));

changes.run();
