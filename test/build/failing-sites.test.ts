// Each folder of test/fixtures/sites/failing is a site with a fault; expected.txt is what an editor must read.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { command, fixtures, inTemporaryFolder } from "./command.ts";

const failing = suite("failing sites");
const folder = join(fixtures, "failing");

for (const name of readdirSync(folder).toSorted()) {
  failing(`${name} is told with its place and a hint, and nothing is written`, () => {
    inTemporaryFolder((temporary) => {
      const output = join(temporary, "site");
      const { code, stderr } = command("build", "--site", join(folder, name), "--output", output, "--quiet");
      const expected = join(folder, name, "expected.txt");
      if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(expected, stderr);
      assert.is(stderr, readFileSync(expected, "utf8"));
      assert.is(code, 1);
      assert.not(existsSync(output));
    });
  });
}

failing.run();
