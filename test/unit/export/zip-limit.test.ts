// When a zip comes near what programs without Zip64 can open.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { zipWarnings } from "../../../src/export/zip-limit.ts";
import { english, page, site } from "../example-site.ts";

const limits = suite("the size of a zip");
const example = site([page("en/index.md")]);
const SMALL = { files: 10, bytes: 1_000_000_000 };

limits("says nothing below 80% of both limits", () => {
  assert.equal(zipWarnings(example, { files: 7, bytes: 799_999_999 }, SMALL), []);
  assert.equal(zipWarnings(example, { files: 52_427, bytes: 3_435_000_000 }), []);
});

limits("warns from 80% of either on", () => {
  for (const size of [{ files: 8, bytes: 0 }, { files: 0, bytes: 800_000_000 }]) assert.is(zipWarnings(example, size, SMALL)[0]?.rule, "zip-size");
  assert.is(zipWarnings(example, { files: 52_428, bytes: 1_234_567_890 })[0]?.message, "The zip holds 52,428 files and is 1.23 GB; from 65,535 files or 4.29 GB on, old unzippers cannot open it.");
});

limits("from either limit on it says that old unzippers cannot open it, and which programs can", () => {
  const [warning] = zipWarnings(example, { files: 65_535, bytes: 1_000_000_000 });
  assert.is(warning?.message, "The zip holds 65,535 files and is 1 GB. From 65,535 files or 4.29 GB on, as here, old unzippers cannot open it.");
  assert.is(warning?.hint, "Windows Explorer, 7-Zip and UnZip 6.0 open such a zip, older programs may not. --language makes a smaller zip of one language.");
});

limits("a site in one language is not told to hand out one language", () => {
  assert.not.match(zipWarnings({ ...example, languages: [english] }, { files: 11, bytes: 0 }, SMALL)[0]?.hint ?? "--language", "--language");
});

limits.run();
