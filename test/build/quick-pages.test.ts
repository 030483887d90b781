// A page that is shown before the whole site is built again: the very bytes that the build will give.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOptions, REPOSITORY } from "../../src/commands/options.ts";
import { readForQuickPages } from "../../src/commands/quick-pages.ts";
import { buildInto, page, tinySite } from "../torture/site.ts";

const quick = suite("quick pages");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-quick-"));
const [site, output] = [join(folder, "site"), join(folder, "out/site")];
const FILE = "content/nl/fiets.md";
quick.after(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(output, path), "utf8");
/** The script's name carries a hash of all words of the site: until the build is done, the script of before is the one that exists. */
const withoutScript = (html: string): string => html.replace(/assets\/main-[0-9a-f]+\.js/, "");
const write = (text: string): void => writeFileSync(join(site, FILE), text);

quick.before(() => {
  process.chdir(REPOSITORY);
  tinySite(site, { [FILE]: page("Eerste tekst."), "content/nl/bel.md": page("Over [de fiets](fiets.md).") });
  assert.is(buildInto(site, output).code, 0);
});

quick("a new text is shown as the build will give it, byte for byte", async () => {
  const pages = readForQuickPages(readOptions(["--site", site, "--output", output], {}));
  for (const text of ["## Een kop\n\nTweede tekst, zie [de bel](bel.md) en [de kop](#een-kop).", "Derde tekst.\n\n- a\n- b\n\n| a | b |\n| - | - |\n| 1 | 2 |"]) {
    write(page(text));
    assert.is(await pages?.show(FILE), true);
    const shown = read("fiets/index.html");
    assert.ok(existsSync(join(output, "fiets", /src="([^"]*main-[^"]+)"/.exec(shown)?.[1] ?? "none")));
    assert.is(buildInto(site, output).code, 0);
    assert.is(withoutScript(shown), withoutScript(read("fiets/index.html")));
  }
});

quick("what only the whole build can tell is left to it, and the page stays as it is", async () => {
  const before = read("fiets/index.html");
  for (const text of [page("Een [dode link](nergens.md)."), page("Tekst.").replace("title:", 'navTitle: "Anders"\ntitle:'), "geen kop", page("<b>HTML</b>")]) {
    const pages = readForQuickPages(readOptions(["--site", site, "--output", output], {}));
    write(text);
    if (pages) assert.is(await pages.show(FILE), false, text);
    assert.is(read("fiets/index.html"), before);
    write(page("Derde tekst."));
  }
});

quick("a file that is no page of the site is not shown", async () => {
  const pages = readForQuickPages(readOptions(["--site", site, "--output", output], {}));
  assert.is(await pages?.show("content/nl/nieuw.md"), false);
});

quick.run();
