// Builds a site: read, check, compile, index, publish.
import Eleventy from "@11ty/eleventy";
import { copyDay } from "../export/copy-day.ts";
import { makeHandbook } from "../handbook/make-handbook.ts";
import { writePrintPages } from "../handbook/print-pages.ts";
import { assertSite } from "../load/site.ts";
import { pictureBytes } from "../publish/picture.ts";
import { openOutput, type OutputFolder } from "../publish/output-folder.ts";
import { checkSize } from "../publish/size-limit.ts";
import type { SiteFile } from "../publish/staging.ts";
import { verifyOutput } from "../publish/verify.ts";
import { sha256 } from "../model/checksums.ts";
import { ContentError } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { besideWords, bundleAssets, bundleServiceWorker } from "../render/assets.ts";
import { chartPictures } from "../render/chart-pictures.ts";
import { dossierScripts } from "../render/dossier/dossier-scripts.ts";
import { outputs } from "../render/outputs/index.ts";
import { indexTexts, prepareSearch } from "../search/index-site.ts";
import { queryScripts } from "../search/query-scripts.ts";
import type { SiteBuild } from "../plugins/site-build.ts";
import { interruptible } from "./interrupt.ts";
import type { Options } from "./options.ts";
import { createProgress, type Progress } from "./progress.ts";
import { readSite, withHandbook } from "./read-site.ts";
import { warn } from "./warn.ts";

/**
 * Builds and publishes.
 * @param accept looks at the site before anything is written, and may throw
 * @returns the site that is published now
 * @throws ContentError, UsageError or EnvironmentError, and then has changed nothing
 */
export async function build(options: Options, accept: (site: Site) => void = () => {}): Promise<Site> {
  const progress = createProgress(process.stderr, options.quiet);
  assertSite(options.site);
  let output: OutputFolder | undefined;
  const work = (): Promise<Site> => {
    output = openOutput(options.output, (text) => progress.warn(text));
    return buildInto(output, options, progress, accept);
  };
  return interruptible(work, () => output?.close(), `Interrupted; what stood in ${options.output} is unchanged.`);
}

async function buildInto(output: OutputFolder, options: Options, progress: Progress, accept: (site: Site) => void): Promise<Site> {
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
  const { texts, queryData } = await prepareSearch(site, rendered.documents);
  const scripts = await queryScripts(queryData);
  const dossier = dossierScripts(site, rendered.documents);
  const bundle = await bundleAssets(hasWorker, { words: Object.fromEntries(scripts.map(({ language, words }) => [language, words.path])), dossiers: dossier.indexes }, besideWords(site.strings));
  const serviceWorker = await bundleServiceWorker(hasWorker ? "worker" : "farewell");
  const [pages, search] = await Promise.all([compile({ site, rendered, assets: bundle.assets }), indexTexts(texts)]);
  const printed = writePrintPages(site, rendered, bundle.assets);
  const generated = [...outputs.flatMap((make) => make(site, rendered.documents)), ...(await chartPictures(site))];
  const pictures = [...site.pictures.values()].map((picture) => ({ path: picture.output, content: () => pictureBytes(picture) }));
  const files: SiteFile[] = [...pages, ...printed, ...generated, ...bundle.files, ...dossier.files, ...scripts.flatMap(({ words, vocabulary }) => [words, vocabulary]), ...search, ...pictures, ...handbook.map(({ file, content }) => ({ path: file.path, content }))];
  progress.step("Verifying");
  const broken = verifyOutput([...pages, ...printed], new Set(files.map(({ path }) => path)), new URL(site.config.url).pathname);
  if (broken.length > 0) throw new ContentError(broken);
  warn(checkSize(site, [...files, serviceWorker(sha256(""))]), options.format, progress);
  progress.step("Publishing");
  output.publish(files, (checksums) => serviceWorker(sha256(checksums)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  progress.done(`${site.pages.length} pages in ${site.languages.length} ${site.languages.length === 1 ? "language" : "languages"}${drafts > 0 ? `, ${drafts} ${drafts === 1 ? "draft" : "drafts"} skipped` : ""}, built in ${seconds} s: ${options.output}`);
  return site;
}

/** Runs Eleventy over the pages in memory. */
async function compile(site: SiteBuild): Promise<{ path: string; content: string; source: string }[]> {
  const eleventy = new Eleventy(".", "_site", {
    quietMode: true,
    configPath: "eleventy.config.ts",
    config(config) {
      config.wegwijzer = site;
    },
  });
  eleventy.disableLogger();
  const compiled = await eleventy.toJSON();
  return compiled.map(({ inputPath, outputPath, content }) => ({ path: outputPath.replace(/^\.?\/?_site\//, ""), content, source: inputPath.replace(/^\.\//, "") })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
