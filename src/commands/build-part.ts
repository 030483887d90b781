// Builds one part of a site, so that several machines can share the work: a share of the pages, of the charts and of the indexes.
import { counted } from "../model/counted.ts";
import { generatorFingerprint } from "../cache/fingerprint.ts";
import { openSiteCache } from "../cache/site-cache.ts";
import { assertSite } from "../load/assert-site.ts";
import type { PartNumber } from "../model/part-number.ts";
import { EnvironmentError } from "../model/problem.ts";
import { shardOf } from "../model/search-shards.ts";
import { closePart, openPart } from "../publish/part-folder.ts";
import { besideWords, bundleAssets } from "../render/assets.ts";
import { chartPictures } from "../render/chart-pictures.ts";
import { startIndexing } from "../search/index-pages.ts";
import { planIndexes, readTexts } from "../search/prepare-search.ts";
import { finishPages } from "./finish-pages.ts";
import { interruptible } from "./interrupt.ts";
import { REPOSITORY, type Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { readSite } from "./read-site.ts";
import { siteInputs } from "./site-inputs.ts";

/**
 * Builds a part into a folder of its own. Every part reads and checks the whole site; links between finished pages are followed when all parts are joined.
 * @throws ContentError, UsageError or EnvironmentError
 */
export async function buildPart(options: Options, part: PartNumber): Promise<void> {
  const progress = createProgress(process.stderr, options.quiet, options.phases);
  assertSite(options.site);
  const started = performance.now();
  const inputs = siteInputs(options);
  const generator = generatorFingerprint(REPOSITORY);
  openPart(options.output);
  const cache = openSiteCache(options.output);
  const isOurs = (name: string): boolean => shardOf(name, part.of) === part.number;
  const work = async (): Promise<void> => {
    progress.step("Reading and checking");
    const { site, rendered } = readSite(options);
    progress.step(`Compiling part ${part.number} of ${part.of}`);
    const search = startIndexing({ kept: cache.indexes, take: () => {} });
    const all = await planIndexes(site, rendered.documents, { most: options.pagesPerIndex, generator: generatorFingerprint(REPOSITORY, "search") });
    const plans = all.filter((_, index) => index % part.of === part.number - 1);
    const texts = readTexts(plans, { take: search.add, end: search.end });
    await texts.begun;
    const { assets } = await bundleAssets({ serviceWorker: site.config.offline.serviceWorker, preview: false }, besideWords(site.strings));
    const drawn = await finishPages({ site, rendered, assets, generator, kept: cache.drawn, isOurs, take: () => {} });
    await chartPictures(site, cache.drawn, generator, isOurs);
    progress.step("Indexing");
    await texts.done;
    if (plans.length > 0) await search.finish(plans.flatMap(({ sources }) => sources.map(({ page }) => page)));
    if (!cache.keep()) throw new EnvironmentError(`The part could not be written to ${options.output}. See whether the disk is full, and build it again.`);
    if (siteInputs(options) !== inputs) throw new EnvironmentError("Content, data or the generator changed while the part was being built. Build it again.");
    closePart(options.output, part, inputs);
    progress.done(`Part ${part.number} of ${part.of}: ${counted(drawn, "page")} and ${plans.length} ${plans.length === 1 ? "index" : "indexes"} of the search, built in ${((performance.now() - started) / 1000).toFixed(1)} s: ${options.output}`);
  };
  await interruptible(work, () => cache.close(), `Interrupted; the part in ${options.output} is not whole.`);
}
