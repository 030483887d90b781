// What the workflows may do: a proposal is tested without rights or secrets, and what is published is attested by a job that runs no code of ours.
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { z } from "zod";

const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
const job = z.looseObject({ permissions: z.record(z.string(), z.string()).optional(), needs: z.union([z.string(), z.array(z.string())]).optional(), steps: z.array(step) });
const workflow = z.looseObject({ on: z.record(z.string(), z.unknown()), permissions: z.record(z.string(), z.string()), jobs: z.record(z.string(), job) });

const workflows = suite("workflows");
const text = (name: string): string => readFileSync(new URL(`../../.github/workflows/${name}.yml`, import.meta.url), "utf8");
const read = (name: string): z.infer<typeof workflow> => workflow.parse(parse(text(name)));

workflows("a proposal is tested with a token that may only read, and without secrets", () => {
  const { on, permissions, jobs } = read("check");
  assert.equal(Object.keys(on), ["pull_request"]);
  assert.equal(permissions, { contents: "read" });
  for (const { permissions: own, steps } of Object.values(jobs)) {
    assert.is(own, undefined);
    for (const { uses, with: options } of steps) if (uses?.startsWith("actions/checkout@")) assert.is(options?.["persist-credentials"], false);
  }
  assert.not.match(text("check"), /secrets\.|pull_request_target|workflow_run/);
});

workflows("no workflow runs with more rights than its jobs name, nor puts into a script what a proposal says", () => {
  for (const name of ["check", "publish"]) {
    assert.equal(read(name).permissions, { contents: "read" });
    for (const { steps } of Object.values(read(name).jobs)) for (const { run } of steps) assert.not.match(run ?? "", /\$\{\{/);
  }
});

workflows("packages are installed from the lock file without running their scripts, and known holes stop the run", () => {
  for (const name of ["check", "publish"]) {
    const commands = Object.values(read(name).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : [run])));
    for (const command of commands.filter((line) => /npm (ci|install)/.test(line))) assert.match(command, "--ignore-scripts");
    assert.ok(commands.includes("npm audit --audit-level=high"), name);
  }
});

workflows("the checksums of the published site are attested by a job that runs nothing of ours, and nothing is published before", () => {
  const { jobs } = read("publish");
  const { attest, deploy } = jobs;
  assert.equal(attest?.permissions, { "id-token": "write", attestations: "write" });
  assert.equal(attest?.steps.map(({ uses, run }) => uses?.split("@")[0] ?? run), ["actions/download-artifact", "actions/attest-build-provenance"]);
  assert.equal(attest?.steps[1]?.with, { "subject-checksums": "attested.txt" });
  assert.equal(deploy?.needs, ["build", "attest"]);
  for (const [name, { permissions }] of Object.entries(jobs)) if (name === "build") assert.not(Object.values(permissions ?? {}).includes("write"));
});

workflows("what is published is built with the whole history, or no page could tell when its file last changed", () => {
  const checkout = read("publish").jobs["build"]?.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
  assert.is(checkout?.with?.["fetch-depth"], 0);
});

workflows("publishing takes nothing for built that came with the commit", () => {
  const runs = Object.values(read("publish").jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : [run])));
  const [clearing, building] = [runs.indexOf("rm -rf .cache parts _site dist"), runs.findIndex((run) => run.includes("npm run export"))];
  assert.ok(clearing >= 0 && clearing < building, `${clearing} ${building}`);
});

workflows("the example that builds in parts asks for as many as there are jobs, and joins them with the same address and Node.js", () => {
  const written = readFileSync(new URL("../../docs/examples/build-in-parts.yml", import.meta.url), "utf8");
  const { permissions, jobs } = workflow.parse(parse(written));
  assert.equal(permissions, { contents: "read" });
  const { part, join } = jobs;
  if (!part || !join) throw new Error("The example has no jobs part and join.");
  const { strategy } = z.looseObject({ strategy: z.object({ matrix: z.object({ part: z.array(z.int()) }) }) }).parse(part);
  const runs = [...part.steps, ...join.steps].flatMap(({ run }) => (run === undefined ? [] : [run]));
  const count = strategy.matrix.part.length;
  assert.equal(strategy.matrix.part, Array.from({ length: count }, (_, index) => index + 1));
  assert.equal(runs.filter((run) => run.startsWith("npm run")), [`npm run build -- --shard "$PART/${count}" --url "$SITE_URL"`, 'npm run merge -- --url "$SITE_URL"']);
  for (const run of runs) assert.not.match(run, /\$\{\{/);
  const versions = [...part.steps, ...join.steps].flatMap(({ with: options }) => (options?.["node-version"] === undefined ? [] : [options["node-version"]]));
  assert.is(versions.length, 2);
  assert.match(String(versions[0]), /^\d+\.\d+\.\d+$/);
  assert.is(versions[0], versions[1]);
});

workflows.run();
