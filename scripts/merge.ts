// npm run merge
import { merge } from "../src/commands/merge.ts";
import { run } from "../src/commands/run.ts";

await run(merge, ["parts", "handbook", "phases"]);
