// README.txt of an offline copy: what it is, its day, how to open and to verify it, in each of its languages.
import { formatDay } from "../model/numbers.ts";
import type { Language } from "../model/schema/config.ts";
import { pageAt, say, type Site } from "../model/site.ts";

/** Plain text with line ends that every editor on Windows knows too. */
export function readme(site: Site, languages: readonly Language[], day: string): string {
  return languages.map((language) => `${section(site, language, day)}\n`).join(`\n${"-".repeat(72)}\n\n`).replaceAll("\n", "\r\n");
}

function section(site: Site, language: Language, day: string): string {
  const strings = site.strings.get(language.code);
  if (!strings) return "";
  const { title, url, license, publisher } = site.config;
  const file = pageAt(site, language.code, "")?.output ?? "index.html";
  return [
    say(title, language.code),
    strings.copyAbout.replace("{date}", formatDay(day, language)),
    strings.copyOpen.replace("{file}", file),
    strings.copyNewer.replace("{url}", url),
    strings.copyVerify,
    `${strings.publisher}: ${publisher.name}\n${strings.license}: ${say(license.name, language.code)}, ${license.url}`,
  ].join("\n\n");
}
