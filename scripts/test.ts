// npm test [-- FILTER]: everything that tells whether the work is right, or only the jobs whose name holds FILTER.
import { runTests } from "../test/run.ts";

process.exitCode = (await runTests(process.argv[2])) ? 0 : 1;
