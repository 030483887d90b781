// Real disks that are full or may not be written: the build says so, and what was published stays as it is.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesIn, repository } from "../build/command.ts";
import { buildInto, page, tinySite, treeHash } from "./site.ts";

const disk = suite("disk");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-disk-"));
const [site, large, mount, output] = [join(folder, "site"), join(folder, "large"), join(folder, "mount"), join(folder, "mount/site")];
const canMount = mounts();

disk.before(() => {
  mkdirSync(mount, { recursive: true });
  tinySite(site);
  tinySite(large, Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`content/nl/pagina-${index}.md`, page("Een zin die ruimte kost. ".repeat(1000))])));
});
disk.after(() => {
  spawnSync("umount", [mount]);
  rmSync(folder, { recursive: true, force: true });
});

/** Whether this process may mount; many containers do not let it. */
function mounts(): boolean {
  const probe = mkdtempSync(join(tmpdir(), "wegwijzer-mount-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "tmpfs", probe]);
  if (status === 0) execFileSync("umount", [probe]);
  rmSync(probe, { recursive: true });
  return status === 0;
}

/** Mounts a small disk for one test. */
function withDisk(options: string, use: () => void): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", mount]);
  try {
    use();
  } finally {
    execFileSync("umount", [mount]);
  }
}

const onDisk = canMount ? disk : disk.skip;
if (!canMount) console.log("skipped: this process may not mount a small disk");

onDisk("T60: a disk without room is told, with what is needed and what is free", () => {
  withDisk("size=2m", () => {
    assert.is(buildInto(site, output).code, 0);
    const before = treeHash(output);
    const { code, stderr } = buildInto(large, output);
    assert.is(code, 3);
    assert.match(stderr, /^There is not enough room in .*\/mount: the site needs \d+\.\d MB and \d\.\d MB is free\. Make room and build again; what stood there is unchanged\.\n$/);
    assert.is(treeHash(output), before);
    assert.equal(readdirSync(mount), ["site"]);
  });
});

onDisk("T60: a disk that fills up while the site is written is told too", () => {
  withDisk("size=64m,nr_inodes=120", () => {
    assert.is(buildInto(site, output).code, 0);
    const before = treeHash(output);
    const { code, stderr } = buildInto(large, output);
    assert.is(code, 3);
    assert.match(stderr, /the disk can hold no more files or your share of it is used up\. Make room/);
    assert.not.match(stderr, /^\s+at /m);
    assert.is(treeHash(output), before);
    assert.equal(readdirSync(mount), ["site"]);
  });
});

onDisk("T61: a disk that may not be written is told before anything is rendered", () => {
  withDisk("size=16m", () => {
    assert.is(buildInto(site, output).code, 0);
    const before = treeHash(output);
    execFileSync("mount", ["-o", "remount,ro", mount]);
    const { code, stderr } = buildInto(large, output);
    assert.is(code, 3);
    assert.match(stderr, /^The site could not be written to .*: EROFS: read-only file system/);
    assert.is(treeHash(output), before);
  });
});

/** As a user without rights, who must be able to read this repository. */
const NOBODY = ["--reuid=65534", "--clear-groups", process.execPath];
const canBeNobody = spawnSync("setpriv", [...NOBODY, "-e", "require('fs').readFileSync('node_modules/tsx/package.json')"], { cwd: repository }).status === 0;
const asNobody = canBeNobody ? disk : disk.skip;
if (!canBeNobody) console.log("skipped: this process may not run a program as another user who can read this repository");

asNobody("T61: a folder without permission is told, also when only the site itself may not be replaced", () => {
  const place = mkdtempSync(join(tmpdir(), "wegwijzer-nobody-"));
  try {
    chmodSync(place, 0o755);
    cpSync(site, join(place, "content-site"), { recursive: true });
    const run = (): { status: number | null; stderr: string } =>
      spawnSync("setpriv", [...NOBODY, "--import", "tsx", join(repository, "scripts/build.ts"), "--site", join(place, "content-site"), "--output", join(place, "out"), "--quiet"], { cwd: repository, encoding: "utf8", env: { ...process.env, TMPDIR: "/tmp", HOME: "/tmp" } });
    const outside = run();
    assert.is(outside.status, 3, outside.stderr);
    assert.match(outside.stderr, /^The site could not be written to .*\/out: EACCES: permission denied/m);
    assert.not(existsSync(join(place, "out")));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

disk("T61: an output that is a file is left as it is", () => {
  const file = join(folder, "file");
  writeFileSync(file, "a file");
  const { code, stderr } = buildInto(site, file);
  assert.is(code, 2);
  assert.match(stderr, /file is a file, not a folder; it is left as it is/);
  assert.is(readFileSync(file, "utf8"), "a file");
});

disk("T66: a page that is deleted leaves no trace in pages, search, sitemap, feed, copies or checksums", () => {
  const [with_, target] = [join(folder, "with"), join(folder, "deleted/site")];
  tinySite(with_, { "content/nl/kwetsbaar.md": page("Zeldzaamwoord staat alleen hier.") });
  assert.is(buildInto(with_, target).code, 0);
  const holding = (): string[] => filesIn(target).filter((path) => path.includes("kwetsbaar") || readFileSync(join(target, path), "latin1").includes("kwetsbaar"));
  assert.ok(holding().length >= 4, holding().join());
  rmSync(join(with_, "content/nl/kwetsbaar.md"));
  assert.is(buildInto(with_, target).code, 0);
  assert.equal(holding(), []);
  const fresh = join(folder, "fresh/site");
  assert.is(buildInto(with_, fresh).code, 0);
  assert.is(treeHash(target), treeHash(fresh));
});

disk.run();
