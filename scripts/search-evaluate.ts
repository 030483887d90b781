// npm run search:evaluate
import { runWith } from "../src/commands/run.ts";
import { evaluate, readEvaluateOptions } from "../test/search/evaluate.ts";

await runWith(() => readEvaluateOptions(process.argv.slice(2), process.env), evaluate);
