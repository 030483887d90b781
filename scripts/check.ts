// npm run check
import { check } from "../src/commands/check.ts";
import { run } from "../src/commands/run.ts";

await run(check, ["report", "confirm-translation"]);
