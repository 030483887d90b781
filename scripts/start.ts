// npm start
import { run } from "../src/commands/run.ts";
import { start } from "../src/commands/start.ts";

await run(start);
