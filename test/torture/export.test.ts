// Exports that are killed, interrupted or have no room: an earlier zip stays as it is, and the next export works.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sha256 } from "../../src/model/checksums.ts";
import { command, type Outcome } from "../build/command.ts";
import { page, startCommand, tinySite, until } from "./site.ts";

const test = suite("export");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-zip-"));
const [site, output, out] = [join(folder, "site"), join(folder, "built/site"), join(folder, "dist")];
const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`content/nl/pagina-${index}.md`, page(`Tekst ${index}. `.repeat(400))]));
const options = ["--site", site, "--output", output, "--out", out, "--version", "1"];
const zip = join(out, "documentatie-1.zip");
let before = "";

test.before(() => {
  tinySite(site);
  assert.is(exportNow().code, 0);
  before = sha256(readFileSync(zip));
  tinySite(site, many);
});
test.after(() => {
  spawnSync("umount", [join(folder, "mount")]);
  rmSync(folder, { recursive: true, force: true });
});

function exportNow(): Outcome {
  return command("export", ...options, "--quiet");
}

test("T58: a kill in the middle of the zip leaves the earlier one, and the next export clears up", async () => {
  const running = startCommand("export", options);
  await until("the zip is being written", () => existsSync(`${zip}.part`));
  running.kill("SIGKILL");
  assert.is((await running.done).signal, "SIGKILL");
  assert.is(sha256(readFileSync(zip)), before);
  const { code, stderr } = exportNow();
  assert.is(code, 0, stderr);
  assert.equal(readdirSync(out).toSorted(), ["SHA256SUMS", "documentatie-1.zip"]);
  assert.is.not(sha256(readFileSync(zip)), before);
  before = sha256(readFileSync(zip));
});

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  test(`T59: ${signal} leaves the earlier zip, tidies up, and says how things stand`, async () => {
    const running = startCommand("export", options);
    await until("the zip is being written", () => existsSync(`${zip}.part`));
    running.kill(signal);
    const ended = await running.done;
    assert.is(ended.code, code);
    assert.match(ended.stderr, /^Interrupted; the site was built, the zip was not, and an earlier zip in .* is unchanged\.\n$/);
    assert.equal(readdirSync(out).toSorted(), ["SHA256SUMS", "documentatie-1.zip"]);
    assert.is(sha256(readFileSync(zip)), before);
  });
}

test("T64: of two exports at once one says that the other is at work", async () => {
  const running = startCommand("export", options);
  await until("the zip is being written", () => existsSync(`${zip}.part`));
  const { code, stderr } = command("export", ...options.map((word) => (word === output ? join(folder, "other/site") : word)), "--quiet");
  const ended = await running.done;
  assert.is(ended.code, 0, ended.stderr);
  // The first may be done before the second gets to its zip.
  if (code !== 0) {
    assert.is(code, 3);
    assert.match(stderr, /Another build \(process \d+\) is writing/);
  }
  assert.is(sha256(readFileSync(zip)), before);
});

test("a folder for the zip that is a file is told, and left", () => {
  const file = join(folder, "file");
  writeFileSync(file, "x");
  const { code, stderr } = command("export", "--site", site, "--output", output, "--out", file, "--quiet");
  assert.is(code, 3);
  assert.match(stderr, /^The zip could not be written to .*file.*The site itself was built; an earlier zip is unchanged\.\n/);
  assert.is(readFileSync(file, "utf8"), "x");
});

test("a published file that changes under the export is noticed", async () => {
  const running = startCommand("export", options);
  await until("the zip is being written", () => existsSync(`${zip}.part`));
  const last = join(output, "sitemap.xml");
  writeFileSync(last, "changed");
  const { code, stderr } = await running.done;
  assert.is(code, 3);
  assert.match(stderr, /sitemap\.xml is no longer what was published/);
  assert.is(sha256(readFileSync(zip)), before);
});

const mount = join(folder, "mount");
mkdirSync(mount);
const canMount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", mount]).status === 0;
if (canMount) execFileSync("umount", [mount]);
else console.log("skipped: this process may not mount a small disk");

(canMount ? test : test.skip)("T60: a disk that fills up is told, and holds no half a zip", () => {
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", mount]);
  try {
    const { code, stderr } = command("export", "--site", site, "--output", output, "--out", join(mount, "dist"), "--quiet");
    assert.is(code, 3);
    assert.match(stderr, /^The zip could not be written to .*ENOSPC/);
    assert.not.match(stderr, /^\s+at /m);
    assert.equal(readdirSync(join(mount, "dist")), []);
  } finally {
    execFileSync("umount", [mount]);
  }
});

test.run();
