// What the build hands to the browser for dossiers: every part, its title in its language, and where its text is.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { directives } from "../../../../_includes/components/directives.ts";
import { citationMark } from "../../../../_includes/components/reference.ts";
import { textOf } from "../../../../src/client/dossier/find-part.ts";
import { renderDocuments } from "../../../../src/render/documents.ts";
import { dossierScripts } from "../../../../src/render/dossier/dossier-scripts.ts";
import { piecesOf } from "../../../../src/render/dossier/pieces.ts";
import { dossierOf, dossierSite } from "../../dossier-site.ts";
import { page, site } from "../../example-site.ts";

const test = suite("dossier scripts");
const scriptsOf = (made: ReturnType<typeof dossierSite>): ReturnType<typeof dossierScripts> => dossierScripts(made, renderDocuments(made, { directives, citationMark }).documents);

test("all pages but the dossier's own, and all figures, actions and sources, can be collected, each with its title in the language", () => {
  const { index } = dossierOf(dossierSite(), "nl");
  assert.equal(
    index.parts.map(({ kind, key, title }) => `${kind} ${key}: ${title}`),
    ["page : Home", "page sold: Bells & <brakes>", "figure sold: Er zijn er minder verkocht", "action buy/try: Probeer de bel.", "source club: Club, z.d.: Club", "source shop: Shop report, z.d.: Shop report"],
  );
  assert.is(index.parts[2]?.address, "https://example.org/guide/nl/sold/#figure_sold");
});

test("every part has a text", () => {
  for (const code of ["en", "nl"]) {
    const { index, texts } = dossierOf(dossierSite(), code);
    for (const part of index.parts) assert.ok(textOf(part, index, texts).length > 0, `${code} ${part.kind} ${part.key}`);
  }
});

test("what is hidden until a script shows it is in no text", () => {
  const made = dossierSite();
  const [first] = made.pages;
  assert.ok(first);
  assert.equal(piecesOf(made, first, '<p>Checked. <em data-due="2027-01-01" hidden>Overdue.</em></p>', () => false), [["p", {}, ["Checked. "]]]);
});

test("the same site gives the same files, and their names tell when they change", () => {
  assert.equal(scriptsOf(dossierSite()), scriptsOf(dossierSite()));
  const changed = { ...dossierSite(), steps: [] };
  assert.is.not(scriptsOf(changed).indexes["en"], scriptsOf(dossierSite()).indexes["en"]);
});

test("a site without the page has no scripts for it", () => {
  assert.equal(scriptsOf(site([page("en/index.md")])), { files: [], indexes: {} });
});

test.run();
