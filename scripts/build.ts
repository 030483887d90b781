// npm run build
import { build } from "../src/commands/build.ts";
import { run } from "../src/commands/run.ts";

await run((options) => build(options), ["handbook", "phases"]);
