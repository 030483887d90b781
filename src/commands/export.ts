// Builds the site and hands out the very tree that was published as a zip, to be opened by double-click.
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { offlineCopy } from "../../_includes/components/offline-copy.ts";
import { copyDay } from "../export/copy-day.ts";
import { copyFiles } from "../export/copy-files.ts";
import { offlineAssets } from "../export/offline-assets.ts";
import { offlinePictures } from "../export/offline-pictures.ts";
import { offlineSearch } from "../export/offline-search.ts";
import { openTree, sha256OfFile } from "../export/published-tree.ts";
import { writeZip } from "../export/zip-file.ts";
import { zipWarnings } from "../export/zip-limit.ts";
import { CHECKSUMS, readChecksums, writeChecksums } from "../model/checksums.ts";
import { handOutName } from "../model/handbook.ts";
import { EnvironmentError, UsageError } from "../model/problem.ts";
import type { Page } from "../model/page.ts";
import { publicAddress } from "../model/public-address.ts";
import type { Language } from "../model/schema/config.ts";
import type { Site } from "../model/site.ts";
import { didYouMean } from "../model/suggest.ts";
import { releaseLock, takeLock } from "../publish/lock.ts";
import { megabytes } from "../publish/staging.ts";
import { offlineLinks } from "../transform/offline-links.ts";
import { relativeLinks } from "../transform/relative-links.ts";
import { build } from "./build.ts";
import { interruptible } from "./interrupt.ts";
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { warn } from "./warn.ts";

/** Builds, and writes NAME-DAY.zip and SHA256SUMS; throws ContentError, UsageError or EnvironmentError, and then has left any earlier zip as it was. */
export async function exportCopy(options: Options): Promise<void> {
  const { out, output } = options;
  const [target, built] = [realPath(out), realPath(output)];
  if (target === built || target.startsWith(built + sep)) throw new UsageError(`The zip cannot go to ${out}, which is part of the built site. Give another folder with --out.`);
  const day = copyDay(options.site, process.env);
  const { site } = await build({ ...options, handbook: true }, (loaded) => void chosenLanguages(loaded, options.language));
  const file = join(out, `${copyName(site, options, day)}.zip`);
  const part = `${file}.part`;
  const lock = join(out, "export.lock");
  let held = false;
  const tidyUp = (): void => {
    if (!held) return;
    rmSync(part, { force: true });
    releaseLock(lock);
    held = false;
  };
  const work = async (): Promise<void> => {
    try {
      mkdirSync(out, { recursive: true });
      takeLock(lock);
      held = true;
      await writeCopy(site, options, day, part);
      renameSync(part, file);
      const sum = await listChecksum(out, basename(file));
      createProgress(process.stderr, options.quiet).done(`${file}: ${megabytes(statSync(file).size)}, as of ${day}\nSHA-256 ${sum}`);
    } catch (cause) {
      throw cause instanceof EnvironmentError || cause instanceof UsageError ? cause : new EnvironmentError(`The zip could not be written to ${out}: ${cause instanceof Error ? cause.message : String(cause)}. The site itself was built; an earlier zip is unchanged.`, { cause });
    }
  };
  await interruptible(work, tidyUp, `Interrupted; the site was built, the zip was not, and an earlier zip in ${out} is unchanged.`);
}

async function writeCopy(site: Site, options: Options, day: string, file: string): Promise<void> {
  const progress = createProgress(process.stderr, options.quiet);
  progress.step("Preparing the offline copy");
  const languages = chosenLanguages(site, options.language);
  const tree = openTree(options.output);
  const added = [...(await offlineAssets()), ...(await offlineSearch(options.output, tree, languages.map(({ code }) => code))), ...offlinePictures(site, tree, languages)];
  const parts = { site, tree, languages, day, added, offlinePage: (markup: string, page: Page, paths: ReadonlySet<string>) => offlinePage(markup, { site, page, paths, day }) };
  const files = copyFiles(parts, (done, total) => progress.count("Preparing the offline copy", done, total));
  progress.step(`Zipping ${files.length} files`);
  await writeZip(file, files, (done) => progress.count("Zipping", done, files.length));
  warn(zipWarnings(site, { files: files.length, bytes: statSync(file).size }), options.format, progress);
}

/** Links that name their file, and below the header how old the copy is. */
function offlinePage(markup: string, { site, page, paths, day }: { site: Site; page: Page; paths: ReadonlySet<string>; day: string }): string {
  const language = site.languages.find(({ code }) => code === page.language);
  const strings = site.strings.get(page.language);
  if (!language || !strings) throw new RangeError(`${page.file} has a language that the site does not know.`);
  const note = offlineCopy({ language, strings, day, warnAfterDays: site.config.offline.warnAfterDays, address: publicAddress(site, page.url) });
  return offlineLinks(markup, { from: page.output, paths, url: site.config.url, after: { tag: "header", markup: relativeLinks(note.markup, { from: page.output }) } });
}

/** @throws UsageError when the site has no such language */
function chosenLanguages({ languages }: Site, code: string | undefined): readonly Language[] {
  if (code === undefined) return languages;
  const chosen = languages.filter((language) => language.code === code);
  const codes = languages.map((language) => language.code);
  if (chosen.length === 0) throw new UsageError(`The site has no language "${code}"; it has ${codes.join(", ")}. ${didYouMean(code, codes) ?? ""}`.trim());
  return chosen;
}

/** The beginning that site.json gives, the language when it is the only one of several, and the version or day. */
function copyName(site: Site, { language, version }: Options, day: string): string {
  return [handOutName(site), ...(language === undefined ? [] : [language]), version ?? day].join("-");
}

/** Puts a zip's checksum into SHA256SUMS beside it, with those of other zips that are still there. */
async function listChecksum(folder: string, name: string): Promise<string> {
  const list = join(folder, CHECKSUMS);
  const known = existsSync(list) ? [...readChecksums(readFileSync(list, "utf8"))] : [];
  const others = known.filter(([other, sum]) => /^[0-9a-f]{64}$/.test(sum) && /^[^/\\]+\.zip$/.test(other) && existsSync(join(folder, other)));
  const sum = await sha256OfFile(join(folder, name));
  writeFileSync(`${list}.part`, writeChecksums(new Map([...others, [name, sum]])));
  renameSync(`${list}.part`, list);
  return sum;
}

/** Where a folder really is, whatever links lead there; of one that does not exist yet, by the part that does. */
function realPath(path: string): string {
  return existsSync(path) || dirname(path) === path ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}
