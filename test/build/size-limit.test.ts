// Whole sites near and above what their host takes: the first are built with a warning, the others are refused.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { command, filesIn, fixtures, repository, type Outcome } from "./command.ts";

const sizes = suite("the size of whole sites");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-size-"));
const [site, output] = [join(folder, "site"), join(folder, "out/site")];
sizes.after(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the site where it may weigh so many bytes. */
function buildWithin(bytes: number | null, ...options: string[]): Outcome {
  const file = join(site, "_data/site.json");
  const config: object = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...config, hosting: { maxSizeMegabytes: bytes === null ? null : bytes / 1_000_000 } }));
  return command("build", "--site", site, "--output", output, "--quiet", ...options);
}

/** What the published files weigh. */
const weight = (): number => filesIn(output).reduce((sum, path) => sum + statSync(join(output, path)).size, 0);
const list = (): string => readFileSync(join(output, "SHA256SUMS"), "utf8");

sizes.before(() => {
  cpSync(join(fixtures, "three-languages"), site, { recursive: true });
  const bytes = readFileSync(join(repository, "docs/images/offline.png"));
  const note = Buffer.alloc(12 + 100_000);
  note.writeUInt32BE(100_000);
  note.write("tEXt", 4);
  // After the signature and the first chunk: a note that is not published.
  writeFileSync(join(site, "content/en/picture.png"), Buffer.concat([bytes.subarray(0, 33), note, bytes.subarray(33)]));
  const page = join(site, "content/en/index.md");
  writeFileSync(page, `${readFileSync(page, "utf8")}\n![A window](picture.png)\n`);
});

sizes("a site as large as its host takes is built with a warning, and with a byte less it is refused and stays as it was", () => {
  const free = buildWithin(null);
  assert.is(free.code, 0, free.stderr);
  assert.is(free.stderr, "");
  const [bytes, before] = [weight(), list()];
  assert.ok(statSync(join(output, "en/picture.png")).size <= statSync(join(site, "content/en/picture.png")).size - 100_012, "the note in the picture is not published");
  const full = buildWithin(bytes);
  assert.is(full.code, 0, full.stderr);
  assert.match(full.stderr, /^_data\/site\.json:1:\d+ {2}site-size {2}The site weighs /);
  assert.match(full.stderr, /Heaviest: .*pictures .*\n {2}.*hosting\.maxSizeMegabytes in _data\/site\.json.*\n1 warning\. The site can be published all the same\.\n$/);
  assert.is(list(), before, "a warning changes no byte");
  const over = buildWithin(bytes - 1);
  assert.is(over.code, 1);
  assert.match(over.stderr, /site-size {2}The site weighs .*, and its host takes at most (.|\n)*1 problem in 1 file\. Nothing was written\.\n$/);
  assert.is(list(), before);
  assert.equal(filesIn(join(folder, "out")).filter((path) => !path.startsWith("site/")), []);
});

sizes("a warning can be had as JSON and as an annotation, and there is none at 79%", () => {
  const bytes = weight();
  assert.is(JSON.parse(buildWithin(bytes / 0.905, "--format", "json").stdout)[0].rule, "site-size");
  assert.match(buildWithin(bytes / 0.905, "--format", "github").stderr, /^::warning file=_data\/site\.json,line=1,col=\d+,title=site-size::The site weighs .* 90%25 of the /);
  const { code, stdout, stderr } = buildWithin(bytes / 0.79);
  assert.equal({ code, stdout, stderr }, { code: 0, stdout: "", stderr: "" });
});

sizes("a site that is too large from the start writes nothing, and an export of it makes no zip", () => {
  for (const name of ["build", "export"]) {
    const [out, dist] = [join(folder, `none-${name}`), join(folder, `dist-${name}`)];
    const { code, stderr } = command(name, "--site", join(fixtures, "too-large"), "--output", out, "--quiet", ...(name === "export" ? ["--out", dist] : []));
    assert.is(code, 1, stderr);
    assert.match(stderr, /^_data\/site\.json:26:25 {2}site-size {2}The site weighs [\d.]+ MB, and its host takes at most 0\.1 MB\. Heaviest: /);
    assert.not(existsSync(out));
    assert.not(existsSync(dist));
  }
});

sizes.run();
