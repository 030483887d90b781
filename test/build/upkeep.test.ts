// What keeps a site current: warnings on translations, how one confirms them, the report, and what readers are told.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { command, filesIn, fixtures, inTemporaryFolder } from "./command.ts";

const upkeep = suite("upkeep");
const FIXTURE = join(fixtures, "stale-translation");

/** Calls back with a copy of the site whose translations are older than their source, or record nothing. */
function inCopy(use: (site: string, folder: string) => void): void {
  inTemporaryFolder((folder) => {
    cpSync(FIXTURE, join(folder, "site"), { recursive: true });
    use(join(folder, "site"), folder);
  });
}

const textsOf = (site: string): Record<string, string> => Object.fromEntries(filesIn(join(site, "content")).map((file) => [file, readFileSync(join(site, "content", file), "utf8")]));

upkeep("a translation that is older than its source is a warning with the new value and what to do, and stops nothing", () => {
  const { code, stderr } = command("check", "--site", FIXTURE);
  assert.is(code, 0);
  assert.match(stderr, /^content\/en\/bel\.md:5:1 {2}older-translation {2}content\/nl\/bel\.md was changed/m);
  assert.match(stderr, /--confirm-translation en\/bel", which writes translatedFrom: sha256-[0-9a-f]{12}\./);
  assert.match(stderr, "content/en/zadel.md:2:1  unrecorded-translation");
  assert.match(stderr, "3 warnings. The site can be published all the same.");
  assert.not.match(stderr, "content/en/rem.md");
});

upkeep("warnings are annotations on GitHub, and a list for programs", () => {
  assert.match(command("check", "--site", FIXTURE, "--format", "github").stderr, "::warning file=content/en/bel.md,line=5,col=1,title=older-translation::");
  const list: unknown = JSON.parse(command("check", "--site", FIXTURE, "--format", "json").stdout);
  assert.ok(Array.isArray(list));
  assert.is(list.length, 3);
});

upkeep("a translation is confirmed by one line in its file, and nothing else changes", () => {
  inCopy((site) => {
    const before = textsOf(site);
    assert.is(command("check", "--site", site, "--confirm-translation", "en/bel").code, 0);
    const after = textsOf(site);
    const old = before["en/bel.md"]?.split("\n") ?? [];
    assert.equal(after["en/bel.md"]?.split("\n").filter((line, index) => line !== old[index]).map((line) => line.replace(/[0-9a-f]{12}/, "…")), ["translatedFrom: sha256-…"]);
    assert.equal({ ...after, "en/bel.md": "" }, { ...before, "en/bel.md": "" });
    assert.not.match(command("check", "--site", site).stderr, "older-translation");
  });
});

upkeep("all translations are confirmed at once, after which there is nothing to warn of until a source changes", () => {
  inCopy((site) => {
    assert.match(command("check", "--site", site, "--confirm-translation", "all").stderr, "3 confirmed.");
    assert.is(command("check", "--site", site).stderr, "No problems in 8 pages.\n");
    assert.match(command("check", "--site", site, "--confirm-translation", "all").stderr, "Every translation");
    const source = join(site, "content/nl/rem.md");
    writeFileSync(source, readFileSync(source, "utf8").replaceAll("\n\n", "\n\n\n"));
    assert.is(command("check", "--site", site).stderr, "No problems in 8 pages.\n", "white space");
    writeFileSync(source, readFileSync(source, "utf8").replace("Trek aan", "Duw op"));
    assert.match(command("check", "--site", site).stderr, "content/nl/rem.md was changed");
  });
});

upkeep("a page or report that there is not is a wrong option, with the nearest right one", () => {
  for (const [option, value, told] of [["--confirm-translation", "en/remm", "Did you mean \"en/rem\"?"], ["--confirm-translation", "nl/rem", "is no translation"], ["--report", "fresness", "Did you mean \"freshness\"?"]] as const) {
    const { code, stderr } = command("check", "--site", FIXTURE, option, value);
    assert.is(code, 2);
    assert.match(stderr, told);
  }
});

upkeep("the report of what is overdue is no failure, and can be read by programs", () => {
  const { code, stdout } = command("check", "--site", FIXTURE, "--report", "freshness");
  assert.is(code, 0);
  assert.match(stdout, /content\/en\/rem\.md +Example +2020-01-31 +2020-02-29 +\d+ days +current/);
  assert.match(stdout, /4 translations: 1 current, 1 older than their source, 2 not recorded\./);
  const rows: unknown = JSON.parse(command("check", "--site", FIXTURE, "--report", "freshness", "--format", "json").stdout);
  assert.ok(Array.isArray(rows));
  assert.is(rows.length, 8);
});

upkeep("readers of an older translation are told so and led to its source; others are told nothing", () => {
  inTemporaryFolder((folder) => {
    assert.is(command("build", "--site", FIXTURE, "--output", folder, "--quiet").code, 0);
    const read = (path: string): string => readFileSync(join(folder, path), "utf8");
    assert.match(read("en/bells/index.html"), /<p class="translation-note">The text in <span lang="nl">Nederlands<\/span> was changed .*<a href="\.\.\/\.\.\/bel\/" hreflang="nl">/);
    for (const path of ["en/brakes/index.html", "en/saddles/index.html", "bel/index.html"]) assert.not.match(read(path), "translation-note");
  });
});

upkeep("a page tells when its file changed only where the site asks for it and Git knows; the same commit gives the same bytes", () => {
  inCopy((site, folder) => {
    const configuration = join(site, "_data/site.json");
    const git = (...words: string[]): void => void execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: site, env: { ...process.env, GIT_COMMITTER_DATE: "2026-01-02T12:00:00Z" }, stdio: "ignore" });
    const built = (from: string, name: string): string => {
      assert.is(command("build", "--site", from, "--output", join(folder, name), "--quiet").code, 0);
      return readFileSync(join(folder, name, "rem/index.html"), "utf8") + readFileSync(join(folder, name, "SHA256SUMS"), "utf8");
    };
    git("init");
    git("add", ".");
    git("commit", "-m", "all");
    assert.not.match(built(site, "unasked"), "Bestand gewijzigd");
    writeFileSync(configuration, readFileSync(configuration, "utf8").replace('"upkeep": {', '"upkeep": { "datesFromGit": true,'));
    git("commit", "-am", "ask");
    const told = built(site, "told");
    assert.match(told, 'Bestand gewijzigd: <time datetime="2026-01-02">');
    execFileSync("git", ["clone", `file://${site}`, join(folder, "clone")], { stdio: "ignore" });
    assert.is(built(join(folder, "clone"), "cloned"), told);
    execFileSync("git", ["clone", "--depth", "1", `file://${site}`, join(folder, "shallow")], { stdio: "ignore" });
    assert.not.match(built(join(folder, "shallow"), "shallow-built"), "Bestand gewijzigd");
  });
});

upkeep.run();
