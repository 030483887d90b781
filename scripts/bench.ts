// npm run bench
import { bench } from "../src/commands/bench.ts";
import { readBenchOptions } from "../src/commands/bench-options.ts";
import { runWith } from "../src/commands/run.ts";

await runWith(() => readBenchOptions(process.argv.slice(2), process.env), bench);
