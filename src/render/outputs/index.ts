// Every generated file beside the pages, in order.
import { citations } from "./citations.ts";
import { dataCatalogFile } from "./data/data-catalog.ts";
import { dataPackageFile } from "./data/data-package.ts";
import { figureData } from "./data/figure-data.ts";
import { feed } from "./feed.ts";
import { llms } from "./llms.ts";
import { markdownCopy } from "./markdown-copy.ts";
import type { Output } from "./output-file.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

export const outputs: readonly Output[] = [sitemap, feed, robots, llms, markdownCopy, citations, figureData, dataPackageFile, dataCatalogFile];
