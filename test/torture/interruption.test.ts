// Builds that are killed, interrupted or find what a killed one left: the site is the old one or the new one, never half of one.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildInto, page, pause, startBuild, startCommand, tinySite, treeHash, until } from "./site.ts";

const interruption = suite("interruption");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-interruption-"));
const [site, broken, output] = [join(folder, "site"), join(folder, "broken"), join(folder, "out/site")];
const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`content/nl/pagina-${index}.md`, page(`Tekst ${index}. `.repeat(200))]));
let oldHash = "";
let newHash = "";

interruption.before(() => {
  tinySite(site, { "content/nl/index.md": page("De oude site.") });
  assert.is(buildInto(site, output).code, 0);
  oldHash = treeHash(output);
  cpSync(output, join(folder, "kept"), { recursive: true });
  tinySite(site, many);
  assert.is(buildInto(site, join(folder, "new/site")).code, 0);
  newHash = treeHash(join(folder, "new/site"));
  assert.is.not(oldHash, newHash);
  tinySite(broken, { "content/nl/index.md": page("[weg](nergens.md)") });
});
interruption.after(() => rmSync(folder, { recursive: true, force: true }));

/** Puts the old site in place. */
function reset(): void {
  rmSync(join(folder, "out"), { recursive: true, force: true });
  cpSync(join(folder, "kept"), output, { recursive: true });
}

/** Nothing stands beside the site. */
function clean(): void {
  assert.equal(readdirSync(join(folder, "out")), ["site"]);
}

const MOMENTS: readonly { name: string; wait: () => Promise<void> }[] = [
  ...[50, 400, 800, 1200].map((milliseconds) => ({ name: `${milliseconds} ms after its start`, wait: () => pause(milliseconds) })),
  { name: "as soon as it has the lock", wait: () => until("the lock is there", () => existsSync(`${output}.lock`)) },
  { name: "as soon as it writes pages", wait: () => until("a page is there", () => existsSync(`${output}.staging/index.html`)) },
  { name: "in the middle of writing", wait: () => until("the hundredth page is there", () => existsSync(`${output}.staging/pagina-99/index.html`)) },
  { name: "when the checksums are written", wait: () => until("the checksums are there", () => existsSync(`${output}.staging/SHA256SUMS`)) },
  { name: "when the old site is moved aside, or just after", wait: () => until("the swap begins", () => existsSync(`${output}.previous`) || !existsSync(`${output}.staging`) ? treeHash(output) !== oldHash : false) },
];

for (const { name, wait } of MOMENTS) {
  interruption(`T58: a build killed ${name} leaves the old site or the new one, and the next build puts things right`, async () => {
    reset();
    const build = startBuild(site, output);
    await Promise.race([wait(), build.done]);
    build.kill("SIGKILL");
    await build.done;
    const left = treeHash(output);
    if (left === "absent") assert.is(treeHash(`${output}.previous`), oldHash, "the old site stands aside, whole");
    else assert.ok(left === oldHash || left === newHash, "the site is whole");
    const failed = buildInto(broken, output);
    assert.is(failed.code, 1, failed.stderr);
    assert.ok([oldHash, newHash].includes(treeHash(output)), "a build that fails puts back what was moved aside");
    clean();
    assert.is(buildInto(site, output).code, 0);
    assert.is(treeHash(output), newHash);
    clean();
  });
}

for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  interruption(`T59: ${signal} ends a build with ${code}, says that nothing has changed, and leaves nothing behind`, async () => {
    reset();
    const build = startBuild(site, output);
    await until("the lock is there", () => existsSync(`${output}.lock`));
    build.kill(signal);
    const done = await build.done;
    assert.is(done.code, code, done.stderr);
    assert.is(done.stderr, `Interrupted; what stood in ${output} is unchanged.\n`);
    assert.is(treeHash(output), oldHash);
    clean();
  });
}

interruption("a preview that is asked to end ends the build it has begun", async () => {
  reset();
  const preview = startCommand("start", ["--site", site, "--output", output]);
  await until("the lock is there", () => existsSync(`${output}.lock`));
  preview.kill("SIGTERM");
  const { code, stderr } = await preview.done;
  assert.is(code, 143, stderr);
  assert.is(stderr, `Interrupted; what stood in ${output} is unchanged.\n`);
  assert.is(treeHash(output), oldHash);
  clean();
});

interruption("T63: a lock whose owner is gone, with half a site beside it, is taken over and told", () => {
  reset();
  writeFileSync(`${output}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: "" }));
  mkdirSync(`${output}.staging`);
  writeFileSync(`${output}.staging/.wegwijzer`, "");
  writeFileSync(`${output}.staging/half.html`, "<p>ha");
  const { code, stderr } = buildInto(site, output);
  assert.is(code, 0);
  assert.is(stderr, "An earlier build was interrupted; what it left behind was removed.\n");
  assert.is(treeHash(output), newHash);
  clean();
});

interruption("T63: an empty lock file, of a build killed while it took the lock, is taken over", () => {
  reset();
  writeFileSync(`${output}.lock`, "");
  assert.is(buildInto(site, output).code, 0);
  clean();
});

interruption("T63: a swap that was cut between its two steps is put back before anything else, also when the content is broken", () => {
  reset();
  renameSync(output, `${output}.previous`);
  const { code, stderr } = buildInto(broken, output);
  assert.is(code, 1);
  assert.match(stderr, "the site it had moved aside is back in");
  assert.is(treeHash(output), oldHash);
  clean();
});

interruption("T62: a folder beside the output that is somebody else's is never removed", () => {
  reset();
  mkdirSync(`${output}.staging`);
  writeFileSync(`${output}.staging/thesis.txt`, "ten years of work");
  const { code, stderr } = buildInto(site, output);
  assert.is(code, 2);
  assert.match(stderr, "was not built by this generator");
  assert.equal(readdirSync(`${output}.staging`), ["thesis.txt"]);
  assert.is(treeHash(output), oldHash);
});

interruption.run();
