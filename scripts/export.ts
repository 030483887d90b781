// npm run export
import { exportCopy } from "../src/commands/export.ts";
import { run } from "../src/commands/run.ts";

await run(exportCopy, ["out", "language", "version"]);
