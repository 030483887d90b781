// How citations, references and "cite this" look in markup.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { citeFigure } from "../../../_includes/components/cite-figure.ts";
import { citePage } from "../../../_includes/components/cite-page.ts";
import { citationMark, fullReference, referenceList } from "../../../_includes/components/reference.ts";
import { figureFiles } from "../../../src/model/figure-files.ts";
import type { Figure } from "../../../src/model/schema/figures.ts";
import type { Source } from "../../../src/model/schema/sources.ts";
import type { PageView } from "../../../src/model/view.ts";
import { citations } from "../../../src/render/outputs/citations.ts";
import { dutch, page, site, words } from "../example-site.ts";

const issued = { "date-parts": [[2021]] } satisfies Source["issued"];
const office: Source = { id: "office", type: "report", title: "Bells & <whistles>", author: [{ literal: "Office" }], issued, URL: "https://www.office.example/bells", custom: { confidence: "primary" } };
const paper: Source = { id: "paper", type: "report", title: "Again", author: [{ literal: "Office" }], issued, custom: { confidence: "secondary", note: { nl: "Een kopie.", en: "A copy." } } };
const lost: Source = { id: "lost", type: "report", title: "Lost", author: [{ literal: "Nobody" }], custom: { confidence: "unverified" } };
const bells: Figure = { id: "bells", page: "bell", title: { en: "Bells", nl: "Bellen" }, summary: { en: "In short." }, rowHeader: { en: "Year" }, defaultColumn: "all", columns: [], rows: [], caveats: [], checked: "2026-11-24" };
const example = site([page("nl/bell.md", { title: "Bel", reviewed: "2026-02-03" })], { sources: new Map([office, paper, lost].map((source) => [source.id, source])), figures: new Map([[bells.id, bells]]) });
const [bell] = example.pages;
if (!bell) throw new Error("The example has no page.");
const view: PageView = {
  site: example, page: bell, language: dutch, strings: words("nl"), contents: undefined, dossier: undefined, cited: [], assets: { style: "/s.css", script: "/s.js" },
  document: { headings: [], directives: [] },
};

const test = suite("citing");

test("a citation links to its reference, with the letter and the place in the source", () => {
  assert.is(citationMark(office, "p. 12", view).markup, '<a href="#ref_office">Office, 2021b</a>, p. 12');
});

test("a citation of a source that was not seen itself, or not found, says so in words", () => {
  assert.is(citationMark(paper, "", view).markup, '<a href="#ref_paper">Office, 2021a</a><span class="citation-evidence">, uit tweede hand</span>');
  assert.is(citationMark(lost, "", view).markup, '<a href="#ref_lost">Nobody, z.d.</a><span class="citation-evidence">, niet bevestigd</span>');
});

test("a reference is escaped, has its title in <cite>, and shows the host or the whole address", () => {
  assert.is(fullReference(office, view, "host").markup, 'Office. (2021b). <cite>Bells &amp; &lt;whistles&gt;</cite>. <a href="https://www.office.example/bells" rel="external">office.example</a>');
  assert.match(fullReference(office, view, "whole").markup, '>https://www.office.example/bells</a>');
});

test("the list has the letters of the text, in their order, with evidence and note", () => {
  const { markup } = referenceList(view, ["lost", "office", "paper"]);
  assert.equal([...markup.matchAll(/id="ref_(\w+)"/g)].map(([, id]) => id), ["lost", "paper", "office"]);
  assert.match(markup, '<li id="ref_paper">Office. (2021a). <cite>Again</cite>. <span class="evidence evidence-secondary">via een andere bron</span> <span class="source-note">Een kopie.</span></li>');
});

test("a page can be cited as text, as BibTeX and as RIS", () => {
  const { markup } = citePage(view);
  assert.match(markup, 'Bicycle Office. (2026, 3 februari). <cite>Bel</cite>. Fietsen &amp; u. <span class="whole-address">https://example.org/guide/nl/bell/</span></p>');
  assert.match(markup, '<pre data-save="bell-nl.bib">@online{bell-nl,');
  assert.match(markup, '<pre data-save="bell-nl.ris">TY  - ELEC\nID  - bell-nl\n');
});

test("a figure can be cited as text, and links to files that are made", () => {
  const { markup } = citeFigure(bells, view);
  assert.match(markup, 'Bicycle Office. (2026). <cite>Bellen</cite> [Dataset]. Fietsen &amp; u. <span class="whole-address">https://example.org/guide/nl/bell/#figure_bells</span></p>');
  const made = new Set([...citations(example, new Map())].map(({ path }) => `/${path}`));
  const linked = [...markup.matchAll(/href="([^"]+)" download/g)].map(([, path = ""]) => path);
  assert.equal(linked, ["/data/bells.nl.bib", "/data/bells.nl.ris", "/data/bells.nl.csl.json"]);
  for (const path of linked) assert.ok(made.has(path), path);
});

test("figures have files in each language, sources have theirs once, with notes in the first language", () => {
  const files = new Map([...citations(example, new Map())].map(({ path, content }) => [path, String(content)]));
  assert.is(files.size, 2 * 3 + 3);
  assert.match(files.get(figureFiles("bells", "en").bibtex) ?? "", "title = {Bells},");
  assert.match(files.get("data/sources.ris") ?? "", "N1  - Certainty: through another source. A copy.\r\n");
  assert.is(JSON.parse(files.get("data/sources.csl.json") ?? "").length, 3);
});

test("a site without sources and figures has no such files", () => assert.equal(citations(site([]), new Map()), []));

test.run();
