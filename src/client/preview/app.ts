// The search of a preview: that of the site, which knows the pages edited since.
import "../search/app.ts";
import { withEditedPages } from "./edited-pages.ts";

globalThis.withEditedPages = withEditedPages;
