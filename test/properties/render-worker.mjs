// Parses and renders one text in a thread that can be stopped.
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { createMarkdown } = await import("../../src/render/markdown.ts");
const markdown = createMarkdown();
const environment = { context: { cite: () => ({ markup: "" }), strings: { note: "Note" }, site: { figures: new Map(), glossary: [] }, language: { code: "en" } }, directives: {}, remarks: { computed: [], hasExample: false } };
const tokens = markdown.parse(workerData, environment);
parentPort?.postMessage(markdown.renderer.render(tokens, markdown.options, environment).length);
