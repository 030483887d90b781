// Builds a site: read, check, compile, index, publish.
import Eleventy from "@11ty/eleventy";
import { openIndexCache } from "../cache/index-cache.ts";
import { copyDay } from "../export/copy-day.ts";
import { makeHandbook } from "../handbook/make-handbook.ts";
import { drawPrintPages } from "../handbook/print-pages.ts";
import { assertSite } from "../load/assert-site.ts";
import { pictureBytes } from "../publish/picture.ts";
import { openOutput, type OutputFolder } from "../publish/output-folder.ts";
import { checkSize } from "../publish/size-limit.ts";
import type { SiteFile } from "../publish/staging.ts";
import { createVerifier, type FinishedPage } from "../publish/verify.ts";
import { sha256 } from "../model/checksums.ts";
import { ContentError } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { besideWords, bundleAssets, bundleServiceWorker } from "../render/assets.ts";
import { chartPictures } from "../render/chart-pictures.ts";
import { dossierScripts } from "../render/dossier/dossier-scripts.ts";
import { outputs } from "../render/outputs/index.ts";
import { startIndexing } from "../search/index-pages.ts";
import { queryScripts } from "../search/query-scripts.ts";
import { prepareSearch, searchablePages } from "../search/search-texts.ts";
import type { SiteBuild } from "../plugins/site-build.ts";
import { interruptible } from "./interrupt.ts";
import type { Options } from "./options.ts";
import { createProgress, type Progress } from "./progress.ts";
import { readSite, withHandbook } from "./read-site.ts";
import { warn } from "./warn.ts";

/** What was built. */
export interface Built {
  site: Site;
  /** How many pages, in how many languages. */
  summary: string;
  /** How many warnings were given. */
  warnings: number;
}

/**
 * Builds and publishes.
 * @param accept looks at the site before anything is written, and may throw
 * @throws ContentError, UsageError or EnvironmentError, and then has changed nothing
 */
export async function build(options: Options, accept: (site: Site) => void = () => {}): Promise<Built> {
  const progress = createProgress(process.stderr, options.quiet, options.phases);
  assertSite(options.site);
  let output: OutputFolder | undefined;
  const work = (): Promise<Built> => {
    output = openOutput(options.output, (text) => progress.warn(text));
    return buildInto(output, options, progress, accept);
  };
  return interruptible(work, () => output?.close(), `Interrupted; what stood in ${options.output} is unchanged.`);
}

async function buildInto(output: OutputFolder, options: Options, progress: Progress, accept: (site: Site) => void): Promise<Built> {
  const started = performance.now();
  progress.step("Reading and checking");
  const read = readSite(options);
  const { drafts } = read;
  accept(read.site);
  if (options.handbook) progress.step("Making the handbook");
  const handbook = options.handbook ? await makeHandbook(read.site, read.rendered, copyDay(options.site, process.env)) : [];
  const { site, rendered } = withHandbook(read, handbook.map(({ file }) => file));
  progress.step(`Compiling ${site.pages.length} pages`);
  const hasWorker = site.config.offline.serviceWorker && !options.preview;
  const kept = openIndexCache(options.site);
  const search = startIndexing(searchablePages(site), { kept, most: options.pagesPerIndex });
  const queryData = await prepareSearch(site, rendered.documents, { take: search.add, most: options.pagesPerIndex });
  search.end();
  const scripts = await queryScripts(queryData);
  const dossier = dossierScripts(site, rendered.documents);
  const bundle = await bundleAssets({ serviceWorker: hasWorker, preview: options.preview }, { words: Object.fromEntries(scripts.map(({ language, words }) => [language, words.path])), dossiers: dossier.indexes }, besideWords(site.strings));
  const serviceWorker = await bundleServiceWorker(hasWorker ? "worker" : "farewell");
  const verifier = createVerifier(new URL(site.config.url).pathname);
  const take = (page: FinishedPage): void => {
    verifier.read(page);
    output.write(page);
  };
  await compile({ site, rendered, assets: bundle.assets, take });
  for (const page of drawPrintPages(site, rendered, bundle.assets)) take(page);
  for (const make of outputs) for (const file of make(site, rendered.documents)) output.write(file);
  const others: SiteFile[] = [...(await chartPictures(site)), ...bundle.files, ...dossier.files, ...scripts.flatMap(({ words, vocabulary }) => [words, vocabulary]), ...handbook.map(({ file, content }) => ({ path: file.path, content }))];
  for (const file of others) output.write(file);
  for (const picture of site.pictures.values()) output.write({ path: picture.output, content: pictureBytes(picture) });
  progress.step("Indexing");
  for (const file of await search.files()) output.write(file);
  kept.trim();
  progress.step("Verifying");
  const broken = verifier.problems(output.sizes);
  if (broken.length > 0) throw new ContentError(broken);
  const { path, content } = serviceWorker(sha256(""));
  const warnings = checkSize(site, [...output.sizes, [path, Buffer.byteLength(content)]]);
  warn(warnings, options.format, progress);
  progress.step("Publishing");
  output.publish((checksums) => serviceWorker(sha256(checksums)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const summary = `${site.pages.length} ${site.pages.length === 1 ? "page" : "pages"} in ${site.languages.length} ${site.languages.length === 1 ? "language" : "languages"}${drafts > 0 ? `, ${drafts} ${drafts === 1 ? "draft" : "drafts"} skipped` : ""}`;
  progress.done(`${summary}, built in ${seconds} s: ${options.output}`);
  return { site, summary, warnings: warnings.length };
}

/** Runs Eleventy over the pages; each is handed over when it is finished. */
async function compile(site: SiteBuild): Promise<void> {
  const eleventy = new Eleventy(".", "_site", {
    quietMode: true,
    configPath: "eleventy.config.ts",
    config(config) {
      config.wegwijzer = site;
    },
  });
  eleventy.disableLogger();
  await eleventy.toJSON();
}
