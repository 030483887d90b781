// npm run build
import { buildIfChanged } from "../src/commands/build-if-changed.ts";
import { run } from "../src/commands/run.ts";

await run(buildIfChanged, ["preview", "handbook", "phases", "shard", "parts"]);
