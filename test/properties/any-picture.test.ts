// Whatever bytes a picture or an SVG holds: it is taken, or refused with its place; it never crashes or holds up a build.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadPicture } from "../../src/load/picture.ts";
import { rasterKind, withoutMetadata } from "../../src/model/picture-bytes.ts";
import { SEED } from "./inputs.ts";

const anyPicture = suite("any picture");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-any-picture-"));
anyPicture.after(() => rmSync(folder, { recursive: true, force: true }));

const GOOD: Readonly<Record<string, Buffer>> = {
  png: Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjo2QAAAABJRU5ErkJggg==", "base64"),
  jpg: Buffer.from("ffd8ffe000104a46494600010100000100010000ffe1001045786966000049492a0008000000ffc00009080002000301011100ffda0008010100003f0012ff00ffd9", "hex"),
  webp: Buffer.from("524946462400000057454250565038580a0000002c0000000200000100005650384c070000002f02400000090900", "hex"),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><style>.a{fill:red}</style><g><path class="a" d="M0 0"/></g></svg>'),
};

/** A file with bytes changed, put in and taken out. */
function damaged(good: Buffer): fc.Arbitrary<Buffer> {
  const damage = fc.record({ at: fc.nat({ max: good.length }), length: fc.nat({ max: 8 }), bytes: fc.uint8Array({ maxLength: 8 }) });
  return fc.array(damage, { maxLength: 6 }).map((damages) => damages.reduce((file, { at, length, bytes }) => Buffer.concat([file.subarray(0, at), bytes, file.subarray(at + length)]), good));
}

for (const [extension, good] of Object.entries(GOOD)) {
  anyPicture(`a damaged ${extension} is taken or refused`, () => {
    let taken = 0;
    fc.assert(
      fc.property(damaged(good), (bytes) => {
        const name = `x.${extension}`;
        writeFileSync(join(folder, name), bytes);
        const result = loadPicture(folder, name);
        if ("picture" in result) taken++;
        else assert.ok(result.problems.length > 0 && result.problems.every(({ file, line, column, rule, message }) => file === name && line >= 1 && column >= 1 && rule !== "" && message.length > 10), JSON.stringify(result.problems));
      }),
      { seed: SEED, numRuns: 1500 },
    );
    assert.ok(taken > 0, "a file without damage is taken");
  });
}

anyPicture("a picture that was cleaned is not changed when it is cleaned again", () => {
  for (const [extension, good] of Object.entries(GOOD).filter(([name]) => name !== "svg")) {
    fc.assert(
      fc.property(damaged(good), (bytes) => {
        const kind = rasterKind(bytes);
        if (!kind) return;
        let once: Uint8Array;
        try {
          once = withoutMetadata(kind, bytes).bytes;
        } catch (error) {
          assert.instance(error, RangeError);
          return;
        }
        assert.ok(Buffer.from(withoutMetadata(kind, once).bytes).equals(once), extension);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  }
});

anyPicture.run();
