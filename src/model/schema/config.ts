// site.json, navigation.json, taxonomy.json and units.json: who publishes, in which languages, and the words a site sorts by.
import { z } from "zod";
import { DATA_THEMES } from "../data/eu-vocabulary.ts";
import { id, localized, months, webAddress } from "./text.ts";

export const language = z.strictObject({
  /** BCP 47 code, also the folder under content/. */
  code: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, "must be a language tag, such as nl or pt-BR"),
  /** The language's name in the language itself, for the language switch. */
  name: z.string().min(1),
  /** BCP 47 locale for numbers and dates. */
  locale: z.string().refine(isLanguageTag, "must be a locale, such as nl-NL"),
});
export type Language = z.infer<typeof language>;

/** What GitHub Pages takes: "Published GitHub Pages sites may be no larger than 1 GB" (https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits). A gigabyte is taken as 1,000 megabytes of a million bytes, the smaller of its two meanings. */
export const GITHUB_PAGES_MEGABYTES = 1000;

export const siteConfig = z.strictObject({
  /** Name of the site, in the header and after every page title. */
  title: localized,
  /** Short name for narrow screens. @defaultValue the title */
  shortTitle: localized.optional(),
  description: localized,
  /** Public address with a trailing slash; canonical links, feed and sitemap carry it, pages themselves work anywhere. */
  url: webAddress.refine((text) => text.endsWith("/"), "must end with a slash"),
  /** The first is the default: its pages stand at the root, those of the others under /code/. */
  languages: z.array(language).min(1),
  publisher: z.strictObject({
    name: z.string().min(1),
    url: webAddress.optional(),
    /** The address that identifies the organisation in a public register, such as TOOI or ROR; told in the catalogue of data. */
    uri: webAddress.optional(),
  }),
  /** Where questions about the data go; told in the catalogue of data, which DCAT-AP-NL wants it in. */
  contact: z
    .strictObject({
      /** @defaultValue the publisher's name */
      name: z.string().min(1).optional(),
      /** A mailbox of the organisation rather than of a person. */
      email: z.email("must be an e-mail address").optional(),
      /** A contact page or form. */
      url: webAddress.optional(),
    })
    .refine(({ email, url }) => email !== undefined || url !== undefined, "needs an email or a url")
    .optional(),
  /** What the catalogue tells of all figures; what is absent is not claimed. */
  openData: z
    .strictObject({
      /** What the figures are about, as codes of the EU's list of data themes. */
      themes: z.array(z.enum(DATA_THEMES)).default([]),
      /** The areas the figures are about, as addresses from the EU's list of countries or places, or GeoNames. */
      spatial: z.array(webAddress).default([]),
      /** Words to find the data by, by language code. */
      keywords: z.record(z.string(), z.array(z.string().min(1))).default({}),
    })
    .default({ themes: [], spatial: [], keywords: {} }),
  /** Licence of the content. */
  license: z.strictObject({ name: localized, url: webAddress }),
  /** Where the sources live, for "edit this page" and "report a problem". */
  repository: z.strictObject({ url: webAddress, branch: z.string().default("main"), directory: z.string().default("") }).optional(),
  /** What readers can use without a connection: the copy that `npm run export` makes, and pages they visited. */
  offline: z
    .strictObject({
      /** Beginning of the copy's file name. @defaultValue the short title in the first language */
      name: id.optional(),
      /** After this many days the copy tells its reader to look for a newer one. */
      warnAfterDays: z.int().min(1).default(180),
      /** Whether browsers keep visited pages and the search (a service worker). */
      serviceWorker: z.boolean().default(true),
    })
    .default({ warnAfterDays: 180, serviceWorker: true }),
  /** What the web server can bear that the site goes to. */
  hosting: z
    .strictObject({
      /** The most that all files of the published site may weigh, in megabytes of 1,000,000 bytes; null for no limit. A build warns from 80% on, and refuses above it. @defaultValue that of GitHub Pages */
      maxSizeMegabytes: z.number().positive("must be more than 0, or null for no limit").nullable().default(GITHUB_PAGES_MEGABYTES),
    })
    .default({ maxSizeMegabytes: GITHUB_PAGES_MEGABYTES }),
  /** How pages and figures are kept current. */
  upkeep: z
    .strictObject({
      /** Who looks after pages and figures that name nobody. @defaultValue the publisher */
      owner: localized.optional(),
      /** Months after which a page or figure is to be reviewed again, when it does not say so itself. */
      reviewEvery: months.default(12),
      /** Whether pages tell on which day their file last changed, where Git knows. */
      datesFromGit: z.boolean().default(false),
      /** Language that pages in other languages are translated from. @defaultValue the first */
      sourceLanguage: z.string().optional(),
    })
    .default({ reviewEvery: 12, datesFromGit: false }),
});
export type SiteConfig = z.infer<typeof siteConfig>;

export const navigation = z.strictObject({
  /** Page paths (without .md) in the header's menu. */
  header: z.array(z.string()),
  /** Page paths in the footer. */
  footer: z.array(z.string()),
});
export type Navigation = z.infer<typeof navigation>;

const label = z.strictObject({ id, title: localized });
export type Label = z.infer<typeof label>;

export const taxonomy = z.strictObject({
  /** Kinds of page. */
  kinds: z.array(label).default([]),
  /** Roles of readers. */
  roles: z.array(label).default([]),
  /** Phases of the work. */
  phases: z.array(label).default([]),
  /** Tracks of steps: for whom a series of steps is. */
  tracks: z.array(label).default([]),
  /** The kinds of page that ::selection lists, in this order, each under its own heading. @defaultValue all kinds, under their titles */
  selection: z.array(z.strictObject({ kind: z.string(), title: localized })).default([]),
});
export type Taxonomy = z.infer<typeof taxonomy>;

export const units = z.array(
  z.strictObject({
    id,
    /** The unit's name, as in a table's heading. */
    label: localized,
    /** How a number stands in a sentence; {n} is the number. */
    pattern: localized,
    /** What follows a number of this unit in a text, by language: ["kilotonnes", "kt"]. Signs such as % need not be told. */
    words: z.record(z.string(), z.array(z.string().min(1))).optional(),
    /** What the unit measures: amounts of one quantity are compared. The code of a currency (EUR) brings its sign and names. @defaultValue the id */
    quantity: z.string().min(1).optional(),
    /** How much of the quantity one unit is, such as 1000000000 for billions. @defaultValue 1 */
    factor: z.number().positive().optional(),
  }),
);
export type Unit = z.infer<typeof units>[number];

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
