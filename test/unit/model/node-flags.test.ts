// How Node.js is started, by npm and by ourselves.
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { NODE_FLAGS } from "../../../src/model/node-flags.ts";

const flags = suite("flags of Node.js");

flags("npm starts what makes a whole site just as we do ourselves", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  for (const name of ["build", "merge", "export"]) assert.is(scripts[name], `node ${NODE_FLAGS.join(" ")} scripts/${name}.ts`);
});

flags.run();
