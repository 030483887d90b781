// pagefind/offline.js of an offline copy: Pagefind as it is, with what a folder does not allow replaced by files.ts.
import * as pagefind from "published-pagefind";
import type { Pagefind } from "../pagefind.ts";

const engine: Pagefind = pagefind;
globalThis.offlinePagefind = engine;
