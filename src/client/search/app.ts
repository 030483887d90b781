// The search as it is loaded when somebody is about to ask: the box in the header, the search page, and lit up words.
import { searchBox } from "./box.ts";
import { highlight } from "./highlight.ts";
import { searchPage } from "./page.ts";

globalThis.searchApp = { box: searchBox, page: searchPage, highlight };
