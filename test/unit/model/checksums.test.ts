// Checksums and the list of them.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readChecksums, sha256, writeChecksums } from "../../../src/model/checksums.ts";

const test = suite("checksums");
// FIPS 180-2, appendix B.1.
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

test("is SHA-256 of text and of bytes", () => {
  assert.is(sha256("abc"), ABC);
  assert.is(sha256(Buffer.from("abc")), ABC);
});

test("the list is sorted, has two spaces between sum and path, and is read back as it was", () => {
  const sums = new Map([["b  c.html", ABC], ["a/é.html", sha256("")]]);
  const list = writeChecksums(sums);
  assert.is(list, `${sha256("")}  a/é.html\n${ABC}  b  c.html\n`);
  assert.equal([...readChecksums(list)].toSorted(), [...sums].toSorted());
});

test.run();
