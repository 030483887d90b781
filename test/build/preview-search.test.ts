// What the preview tells of edited pages: their own index, which pages of the whole site they replace, and nothing once a build has them.
import { gunzipSync } from "node:zlib";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOptions, REPOSITORY } from "../../src/commands/options.ts";
import { previewSearch, type PreviewSearch } from "../../src/commands/preview-search.ts";
import { readForQuickPages, type QuickPages } from "../../src/commands/quick-pages.ts";
import { EDITED_PAGES, type EditedPages } from "../../src/model/edited-pages.ts";
import { publishedIds } from "../../src/search/edited-index.ts";
import { buildInto, page, tinySite } from "../torture/site.ts";

const preview = suite("search of the preview");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-edited-"));
const [site, output] = [join(folder, "site"), join(folder, "out")];
const [BIKE, BELL] = ["content/nl/fiets.md", "content/nl/bel.md"];
preview.after(() => rmSync(folder, { recursive: true, force: true }));

let pages: QuickPages;
const never = (text: string): never => assert.unreachable(text) as never;

preview.before(() => {
  process.chdir(REPOSITORY);
  tinySite(site, { [BIKE]: page("Een bromfietshelm."), [BELL]: page("Een bel.") });
  assert.is(buildInto(site, output, "--preview").code, 0);
  const read = readForQuickPages(readOptions(["--site", site, "--output", output], {}));
  assert.ok(read);
  pages = read;
});

async function edit(search: PreviewSearch, file: string, text: string): Promise<void> {
  writeFileSync(join(site, file), page(text));
  assert.is(await pages.show(file), true);
  const edited = pages.edited(file);
  assert.ok(edited);
  search.edit(edited);
}

async function told(search: PreviewSearch): Promise<EditedPages> {
  const all: Record<string, EditedPages> = JSON.parse(String(await search.read(EDITED_PAGES)));
  const own = all["nl"];
  assert.ok(own);
  return own;
}

/** The search's script in a built site. */
function script(built: string): string {
  const assets = join(built, "assets");
  return readFileSync(join(assets, readdirSync(assets).find((name) => /^search-.*\.js$/.test(name)) ?? ""), "utf8");
}

preview("the id of every page is that of the file that holds it", async () => {
  const ids = await publishedIds(output);
  for (const [url, id] of ids) assert.is(JSON.parse(gunzipSync(readFileSync(join(output, `pagefind/fragment/${id}.pf_fragment`))).toString().replace(/^pagefind_dcd/, "")).url, url);
  assert.is(ids.size, readdirSync(join(output, "pagefind/fragment")).length);
  assert.ok(ids.has("/fiets/"));
});

preview("before an edit there is nothing to tell", async () => {
  assert.is(await previewSearch(output, never).read(EDITED_PAGES), "{}");
});

preview("an edited page is told with its words, those that have left, and the page that it replaces; its index can be read, and nothing is written beside the site", async () => {
  const search = previewSearch(output, never);
  const ids = await publishedIds(output);
  await edit(search, BIKE, "Een toeter.");
  await edit(search, BIKE, "Een claxon.");
  const first = await told(search);
  assert.equal([first.shard.tag, first.shard.pages, first.superseded], ["nl-x-0", 1, [ids.get("/fiets/")]]);
  assert.ok(first.words.includes("claxon"));
  // The word of the first text with the parts of the compound, and that of the one between.
  assert.equal(first.left.toSorted(), ["brom", "bromfietshelm", "fiets", "helm", "toeter"]);
  assert.match(String(await search.read(`${first.folder}pagefind-entry.json`)), /"nl-x-0":/);
  await edit(search, BELL, "Een claxon.");
  const second = await told(search);
  assert.is.not(second.folder, first.folder);
  assert.equal(second.superseded.toSorted(), [ids.get("/bel/"), ids.get("/fiets/")].toSorted());
  assert.is(await search.read(`${first.folder}pagefind-entry.json`), undefined);
  assert.ok(!existsSync(join(output, ".preview")));
});

preview("after a build only the pages edited meanwhile are told, and after the next one none", async () => {
  const search = previewSearch(output, never);
  await edit(search, BIKE, "Een stuur.");
  await edit(search, BELL, "Een rem.");
  search.published(new Set([BELL]));
  const { superseded, words } = await told(search);
  assert.equal(superseded, [(await publishedIds(output)).get("/bel/")]);
  assert.ok(words.includes("rem") && !words.includes("stuur"));
  search.published(new Set());
  assert.is(await search.read(EDITED_PAGES), "{}");
});

preview("when the index cannot be made it is said, what was told stays, and the next edit tries again", async () => {
  const said: string[] = [];
  const search = previewSearch(join(folder, "nowhere"), (text) => void said.push(text));
  await edit(search, BIKE, "Een zadel.");
  assert.is(await search.read(EDITED_PAGES), "{}");
  assert.match(said.join(), /does not know your last edit until the whole site is built: ENOENT/);
  assert.is(buildInto(site, join(folder, "nowhere"), "--preview").code, 0);
  await edit(search, BIKE, "Een spaak.");
  assert.ok((await told(search)).words.includes("spaak"));
  assert.is(said.length, 1);
});

preview("a site that is published has nothing of it, in no script", () => {
  assert.is(buildInto(site, join(folder, "published")).code, 0);
  assert.match(script(output), /edited-pages\.json/);
  assert.not.match(script(join(folder, "published")), /edited-pages|withEditedPages|superseded/);
});

preview.run();
