// npm run search:evaluate
import { evaluate } from "../test/search/evaluate.ts";

await evaluate(process.argv.slice(2));
