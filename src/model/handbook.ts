// The files of the handbook: where they stand in the output, and what a page says about them.
import { say, type Site } from "./site.ts";
import { slugify } from "./slugify.ts";

/** The folder that the generator fills with them. */
export const HANDBOOK_FOLDER = "handbook";

export interface HandbookFile {
  /** Path from the site's root, without a leading slash. */
  path: string;
  language: string;
  format: "pdf" | "epub";
  bytes: number;
  /** How many pages it has; an EPUB has none until it is shown. */
  pages: number | undefined;
}

/** What files to hand out begin with: as site.json says, else the site's short title. */
export function handOutName({ config, languages }: Site): string {
  return config.offline.name ?? slugify(say(config.shortTitle ?? config.title, languages[0]?.code ?? ""));
}

/** Path of a language's handbook. */
export function handbookPath(site: Site, language: string, format: HandbookFile["format"]): string {
  return `${HANDBOOK_FOLDER}/${handOutName(site)}-${language}.${format}`;
}
