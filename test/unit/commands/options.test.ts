// The options that commands share.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readOptions } from "../../../src/commands/options.ts";

const options = suite("options");
const read = (...words: string[]): ReturnType<typeof readOptions> => readOptions(["--site", "/site", ...words], {}, ["shard", "parts"]);

options("a part goes to a folder of its own beside the other parts, unless told otherwise", () => {
  assert.equal([read().shard, read().output], [undefined, "/site/_site"]);
  const { shard, output } = read("--shard", "2/4");
  assert.equal([shard, output], [{ number: 2, of: 4 }, "/site/parts/2-of-4"]);
  assert.is(read("--shard", "2/4", "--parts", "/p").output, "/p/2-of-4");
  assert.is(read("--shard", "2/4", "--output", "/o").output, "/o");
});

for (const wrong of ["0/3", "4/3", "2", "a/b", "1/1001", "01/3", "1/3/4", "-1/3"]) {
  options(`--shard=${wrong} is refused with what it should be`, () => {
    assert.throws(() => read(`--shard=${wrong}`), /^--shard must say which part of how many, such as 2\/4 for the second of four/);
  });
}

options("a slash at the end of a folder, and steps back in its path, are left out", () => {
  assert.is(read("--output", "/o/").output, "/o");
  assert.is(read("--output", "/a/../o/").output, "/o");
  assert.is(readOptions(["--output", "o/"], { INIT_CWD: "/here" }).output, "/here/o");
});

options("an empty folder, as from a variable that is not set, is refused", () => {
  assert.throws(() => read("--output="), /is empty/);
});

for (const wrong of ["example.org", "ftp://example.org/", "https://example.org/?a", "https://example.org/#a"]) {
  options(`--url=${wrong} is refused`, () => {
    assert.throws(() => read(`--url=${wrong}`), /^--url must be a full address/);
  });
}

options("an option of another command is refused", () => {
  assert.throws(() => read("--preview"), /There is no option --preview/);
});

options.run();
