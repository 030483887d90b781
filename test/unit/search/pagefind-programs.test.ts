// What of Pagefind's own programs is changed.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { honest } from "../../../src/search/pagefind-programs.ts";

const programs = suite("Pagefind's programs");

const KNOWN = 'a(()=>b(u,"load_index_chunk")).catch(()=>{});c(()=>b(u,"load_filter_chunk")).catch(()=>{});other.catch(()=>{})';
const written = (path: string, text: string): string => Buffer.from(honest(path, Buffer.from(text))).toString("utf8");

programs("a part of the index that cannot be loaded is an error, and nothing else changes", () => {
  for (const path of ["pagefind.js", "pagefind-worker.js"]) assert.is(written(path, KNOWN), 'a(()=>b(u,"load_index_chunk"));c(()=>b(u,"load_filter_chunk"));other.catch(()=>{})');
  assert.is(written("index/nl_1a.pf_index", KNOWN), KNOWN);
});

programs("a program that is not as we know it is refused", () => {
  assert.throws(() => written("pagefind.js", KNOWN.replace("load_filter_chunk", "load")), /another pagefind\.js/);
});

programs.run();
