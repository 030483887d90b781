// Builds a site: read, check, compile, index, publish.
import { counted } from "../model/counted.ts";
import { cacheFolder } from "../cache/build-record.ts";
import { generatorFingerprint } from "../cache/fingerprint.ts";
import { openSiteCache, type SiteCache } from "../cache/site-cache.ts";
import { copyDay } from "../export/copy-day.ts";
import { makeHandbook } from "../handbook/make-handbook.ts";
import { assertSite } from "../load/assert-site.ts";
import { pictureBytes } from "../publish/picture.ts";
import { openOutput, type OutputFolder } from "../publish/output-folder.ts";
import { checkSize } from "../publish/size-limit.ts";
import { createVerifier } from "../publish/verify.ts";
import { sha256 } from "../model/checksums.ts";
import { ContentError } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { besideWords, bundleAssets, bundleServiceWorker } from "../render/assets.ts";
import { chartPictures } from "../render/chart-pictures.ts";
import { dossierScripts } from "../render/dossier/dossier-scripts.ts";
import { outputs } from "../render/outputs/index.ts";
import { siteScripts } from "../render/site-scripts.ts";
import { startIndexing } from "../search/index-pages.ts";
import { queryScripts } from "../search/query-scripts.ts";
import { gatherQueryData, planIndexes, readTexts } from "../search/prepare-search.ts";
import { searchablePages } from "../search/search-texts.ts";
import { finishPages } from "./finish-pages.ts";
import { interruptible } from "./interrupt.ts";
import { REPOSITORY, type Options } from "./options.ts";
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
  /** How many pages were drawn, as nothing that was kept could stand for them. */
  drawn: number;
}

/**
 * Builds and publishes.
 * @param accept looks at the site before anything is written, and may throw
 * @param cache what may be taken instead of being made; what the last build of the site kept, unless told otherwise
 * @throws ContentError, UsageError or EnvironmentError, and then has changed nothing
 */
export async function build(options: Options, accept: (site: Site) => void = () => {}, cache: SiteCache = openSiteCache(cacheFolder(options.site), options.preview)): Promise<Built> {
  const progress = createProgress(process.stderr, options.quiet, options.phases);
  assertSite(options.site);
  let output: OutputFolder | undefined;
  const work = (): Promise<Built> => {
    output = openOutput(options.output, (text) => progress.warn(text));
    return buildInto(output, cache, options, progress, accept);
  };
  const close = (): void => {
    output?.close();
    cache.close();
  };
  return interruptible(work, close, `Interrupted; what stood in ${options.output} is unchanged.`);
}

async function buildInto(output: OutputFolder, cache: SiteCache, options: Options, progress: Progress, accept: (site: Site) => void): Promise<Built> {
  const started = performance.now();
  const generator = generatorFingerprint(REPOSITORY);
  progress.step("Reading and checking");
  const read = readSite(options);
  const { drafts } = read;
  accept(read.site);
  if (options.handbook) progress.step("Making the handbook");
  const handbook = options.handbook ? await makeHandbook(read.site, read.rendered, copyDay(options.site, process.env)) : [];
  const { site, rendered } = withHandbook(read, handbook.map(({ file }) => file));
  progress.step(`Compiling ${counted(site.pages.length, "page")}`);
  const hasWorker = site.config.offline.serviceWorker && !options.preview;
  const search = startIndexing({ kept: cache.indexes, take: output.write });
  const plans = await planIndexes(site, rendered.documents, { most: options.pagesPerIndex, generator: generatorFingerprint(REPOSITORY, "search") });
  const texts = readTexts(plans, { known: search.known, take: search.add, end: search.end });
  await texts.begun;
  const dossier = dossierScripts(site, rendered.documents);
  const bundle = await bundleAssets({ serviceWorker: hasWorker, preview: options.preview }, besideWords(site.strings));
  const serviceWorker = await bundleServiceWorker(hasWorker ? "worker" : "farewell");
  const verifier = createVerifier(new URL(site.config.url).pathname);
  const drawn = await finishPages({
    site,
    rendered,
    assets: bundle.assets,
    generator,
    kept: cache.drawn,
    take(page) {
      verifier.add(page, page.markup);
      output.write(page);
    },
  });
  for (const make of outputs) for (const file of make(site, rendered.documents)) output.write(file);
  for (const file of [...(await chartPictures(site, cache.drawn, generator)), ...bundle.files, ...dossier.files]) output.write(file);
  for (const { file, content } of handbook) output.write({ path: file.path, content });
  for (const picture of site.pictures.values()) output.write({ path: picture.output, content: pictureBytes(picture) });
  progress.step("Indexing");
  output.check();
  await texts.done;
  const scripts = await queryScripts(await gatherQueryData(site, rendered.documents, plans));
  for (const { words, vocabulary } of scripts) for (const file of [words, vocabulary]) output.write(file);
  output.write(siteScripts({ words: Object.fromEntries(scripts.map(({ language, words }) => [language, words.path])), dossiers: dossier.indexes }));
  await search.finish(searchablePages(site));
  progress.step("Verifying");
  const broken = verifier.problems(output.sizes);
  if (broken.length > 0) throw new ContentError(broken);
  const { path, content } = serviceWorker(sha256(""));
  const warnings = checkSize(site, [...output.sizes, [path, Buffer.byteLength(content)]]);
  warn(warnings, options.format, progress);
  progress.step("Publishing");
  output.publish((checksums) => serviceWorker(sha256(checksums)));
  // What this process drew with may be older than what the generator is now.
  if (generatorFingerprint(REPOSITORY) === generator) cache.keep();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const summary = `${counted(site.pages.length, "page")} in ${counted(site.languages.length, "language")}${drafts > 0 ? `, ${counted(drafts, "draft")} skipped` : ""}`;
  progress.done(`${summary}, built in ${seconds} s: ${options.output}`);
  return { site, summary, warnings: warnings.length, drawn };
}
