// A small site in memory for tests: English at the root, Dutch under /nl/, about bicycles.
import { loadStrings } from "../../src/load/data.ts";
import { keyOfPath, type Page } from "../../src/model/page.ts";
import type { Language } from "../../src/model/schema/config.ts";
import type { FrontMatter } from "../../src/model/schema/front-matter.ts";
import type { Strings } from "../../src/model/schema/strings.ts";
import { orderPages, searchPagesOf, type Site } from "../../src/model/site.ts";

export const english: Language = { code: "en", name: "English", locale: "en-GB" };
export const dutch: Language = { code: "nl", name: "Nederlands", locale: "nl-NL" };

/** A page by its path in the content folder, such as "en/brakes/index.md". */
export function page(path: string, front: Partial<FrontMatter> = {}, body = "Text.\n"): Page {
  const [language = "", ...parts] = path.split("/");
  const key = keyOfPath(parts.join("/"));
  const url = `/${language === english.code ? "" : `${language}/`}${key === "" ? "" : `${key}/`}`;
  return {
    key,
    language,
    file: `content/${path}`,
    isIndex: path.endsWith("index.md"),
    front: { title: `Title of ${path}`, description: `About ${path}.`, ...front },
    positions: new Map(),
    body,
    bodyLine: 5,
    url,
    output: `${url.slice(1)}index.html`,
  };
}

/** A site of these pages and, if given, this data. */
export function site(pages: readonly Page[], data: Partial<Site> = {}): Site {
  const languages = [english, dutch];
  const own = (code: string): Page[] => pages.filter(({ language }) => language === code);
  return {
    directory: "/nowhere",
    config: {
      title: { en: "Bicycles & you", nl: "Fietsen & u" },
      description: { en: "How to ride.", nl: "Hoe u rijdt." },
      url: "https://example.org/guide/",
      openData: { themes: [], spatial: [], keywords: {} },
      offline: { warnAfterDays: 180, serviceWorker: true },
      hosting: { maxSizeMegabytes: 1000 },
      upkeep: { reviewEvery: 12, datesFromGit: false },
      languages,
      publisher: { name: "Bicycle Office" },
      license: { name: { en: "CC0", nl: "CC0" }, url: "https://creativecommons.org/publicdomain/zero/1.0/" },
    },
    navigation: { header: [], footer: [] },
    taxonomy: { kinds: [], roles: [], phases: [], tracks: [], selection: [] },
    languages,
    strings: new Map(languages.map(({ code }) => [code, words(code)])),
    units: new Map(),
    sources: new Map(),
    figures: new Map(),
    recommendations: [],
    steps: [],
    initiatives: [],
    glossary: [],
    guide: { questions: [], rules: [] },
    thesaurus: [],
    compounds: {},
    pages,
    pictures: new Map(),
    byKey: new Map(languages.map(({ code }) => [code, new Map(own(code).map((each) => [each.key, each]))])),
    byParent: new Map(languages.map(({ code }) => [code, orderPages(own(code))])),
    searchPages: searchPagesOf(pages),
    dataFiles: new Map(),
    fileDays: new Map(),
    ...data,
  };
}

/** The interface words that come with the generator. */
export function words(code: string): Strings {
  const loaded = loadStrings("/nowhere", code);
  if ("problems" in loaded) throw new Error(`no interface words for ${code}`);
  return loaded.strings;
}
