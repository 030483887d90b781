// Whole sites that must build: the smallest legal one, one in three languages, and what a build promises of any.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { command, filesIn, fixtures, inTemporaryFolder, repository } from "./command.ts";

const sites = suite("building sites");

sites("the smallest legal site builds, outside the repository too", () => {
  inTemporaryFolder((folder) => {
    cpSync(join(fixtures, "minimal"), join(folder, "mine"), { recursive: true });
    const { code, stderr } = command("build", "--site", join(folder, "mine"), "--quiet");
    assert.is(stderr, "");
    assert.is(code, 0);
    const files = filesIn(join(folder, "mine/_site"));
    for (const path of ["index.html", "index.md", "sitemap.xml", "feed.xml", "robots.txt", "llms.txt", "pagefind/pagefind.js"]) assert.ok(files.includes(path), path);
  });
});

sites("a site in three languages has the first at the root and each page linked to its twins", () => {
  inTemporaryFolder((folder) => {
    const output = join(folder, "out");
    assert.is(command("build", "--site", join(fixtures, "three-languages"), "--output", output, "--quiet").code, 0);
    const page = readFileSync(join(output, "en/brakes/index.html"), "utf8");
    assert.match(page, '<html lang="en">');
    assert.match(page, 'hreflang="fr" href="https://example.org/freins/"');
    assert.match(page, 'hreflang="nl" href="https://example.org/nl/remmen/"');
    assert.match(page, "{{ 7 * 7 }}");
    assert.match(readFileSync(join(output, "en/index.html"), "utf8"), 'href="brakes/#the-cable"');
  });
});

sites("a failed build leaves the earlier site byte for byte", () => {
  inTemporaryFolder((folder) => {
    const site = join(folder, "mine");
    cpSync(join(fixtures, "minimal"), site, { recursive: true });
    assert.is(command("build", "--site", site, "--quiet").code, 0);
    const read = (): string[] => filesIn(join(site, "_site")).map((path) => readFileSync(join(site, "_site", path), "base64"));
    const before = read();
    writeFileSync(join(site, "content/nl/index.md"), "---\ntitle: A\ndescription: A\n---\n\n[x](nergens.md)\n");
    assert.is(command("build", "--site", site, "--quiet").code, 1);
    assert.equal(read(), before);
  });
});

sites("a page that was deleted leaves no trace, and the same input gives the same bytes", () => {
  inTemporaryFolder((folder) => {
    const site = join(folder, "mine");
    cpSync(join(fixtures, "minimal"), site, { recursive: true });
    const read = (): Record<string, string> => Object.fromEntries(filesIn(join(site, "_site")).map((path) => [path, readFileSync(join(site, "_site", path), "base64")]));
    command("build", "--site", site, "--quiet");
    const before = read();
    writeFileSync(join(site, "content/nl/extra.md"), "---\ntitle: Extra\ndescription: Extra.\n---\n\nTekst.\n");
    command("build", "--site", site, "--quiet");
    assert.ok(existsSync(join(site, "_site/extra/index.html")));
    writeFileSync(join(site, "content/nl/extra.md"), "---\ntitle: Extra\ndescription: Extra.\ndraft: true\n---\n\nTekst.\n");
    command("build", "--site", site, "--quiet");
    assert.equal(read(), before);
  });
});

sites("a folder that holds something else is never overwritten", () => {
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out/thesis.txt"), "ten years of work");
    const { code, stderr } = command("build", "--site", join(fixtures, "minimal"), "--output", join(folder, "out"), "--quiet");
    assert.is(code, 2);
    assert.match(stderr, "is not empty and was not built by this generator");
    assert.equal(filesIn(join(folder, "out")), ["thesis.txt"]);
  });
});

sites("a build works from any folder, and counts paths from there", () => {
  inTemporaryFolder((folder) => {
    cpSync(join(fixtures, "minimal"), join(folder, "mine"), { recursive: true });
    const { INIT_CWD: _unset, ...environment } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), join(repository, "scripts/build.ts"), "--site", "mine", "--quiet"], { cwd: folder, env: environment, encoding: "utf8" });
    assert.is(status, 0, stderr);
    assert.ok(existsSync(join(folder, "mine/_site/index.html")));
  });
});

sites("wrong options are told with the nearest right one", () => {
  const { code, stderr } = command("check", "--sit", "x");
  assert.is(code, 2);
  assert.match(stderr, 'There is no option --sit. Did you mean "site"?');
  const nowhere = command("check", "--site", "/nowhere");
  assert.is(nowhere.code, 2);
  assert.match(nowhere.stderr, "has no _data/site.json");
});

sites("problems can be had as JSON and as annotations", () => {
  const site = join(fixtures, "failing/broken-link");
  const json = command("check", "--site", site, "--format", "json");
  assert.is(json.code, 1);
  assert.is(JSON.parse(json.stdout)[0].rule, "broken-link");
  assert.match(command("check", "--site", site, "--format", "github").stderr, "::error file=content/nl/rollen/inkoper.md,line=6,");
});

sites("footnotes, alerts, containers and tables come out, and a page without sources says so", () => {
  inTemporaryFolder((folder) => {
    assert.is(command("build", "--site", join(fixtures, "markdown"), "--output", join(folder, "out"), "--quiet").code, 0);
    const page = readFileSync(join(folder, "out/index.html"), "utf8");
    for (const markup of ['<a href="#fn_1" id="fnref_1">[1]</a>', '<h2 id="_footnotes">Voetnoten</h2>', '<p class="markdown-alert-title">Voorzichtig</p>', "<summary>Hoe dan?</summary>", '<div class="table-scroll" tabindex="0">', '<p class="no-references">']) assert.match(page, markup);
  });
});

sites("a footnote that is referred to twice has one number, and a way back to each place in words", () => {
  inTemporaryFolder((folder) => {
    assert.is(command("build", "--site", join(fixtures, "markdown"), "--output", join(folder, "out"), "--quiet").code, 0);
    const page = readFileSync(join(folder, "out/index.html"), "utf8");
    assert.match(page, '<a href="#fn_1" id="fnref_1:1">[1]</a>');
    assert.match(page, '<a class="footnote-backref" href="#fnref_1">Terug naar de tekst</a> <a class="footnote-backref" href="#fnref_1:1">Terug naar de tekst (2)</a>');
  });
});

sites("an aligned column is aligned by a class: no page holds a style", () => {
  inTemporaryFolder((folder) => {
    assert.is(command("build", "--site", join(fixtures, "markdown"), "--output", join(folder, "out"), "--quiet").code, 0);
    const page = readFileSync(join(folder, "out/index.html"), "utf8");
    for (const [cell, side] of [["Links", "start"], ["Midden", "center"], ["Rechts", "end"]]) assert.match(page, `<th class="align-${side}">${cell}</th>`);
    assert.match(page, '<td class="align-end">c</td>');
    assert.match(page, "<td>1</td>");
  });
});

sites.run();
