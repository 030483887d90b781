// What may stand between the --- lines of a page.
import { z } from "zod";
import { day, id, months } from "./text.ts";

export const frontMatter = z.strictObject({
  /** The page's name: its h1, its title in the browser, in menus and results. */
  title: z.string().min(1, "must not be empty").max(120, "must be at most 120 characters"),
  /** One sentence for cards, search engines and feeds. */
  description: z.string().min(1, "must not be empty").max(300, "must be at most 300 characters"),
  /** A shorter name for menus and breadcrumbs. @defaultValue the title */
  navTitle: z.string().min(1).max(60, "must be at most 60 characters").optional(),
  /** The last part of the address in this language. @defaultValue the file's name */
  slug: id.optional(),
  /** Place among the pages of its folder, low first; pages without one come last, by title. */
  order: z.number().optional(),
  /** Kind of page, an id from taxonomy.json; search can filter on it. */
  kind: z.string().optional(),
  /** Whom the page is for, ids from taxonomy.json. */
  roles: z.array(z.string()).optional(),
  /** In which phases it helps, ids from taxonomy.json. */
  phases: z.array(z.string()).optional(),
  /** Day on which somebody last checked the whole page. */
  reviewed: day.optional(),
  /** Who looks after the page. */
  owner: z.string().optional(),
  /** Months after which the page is to be reviewed again. @defaultValue upkeep.reviewEvery of site.json */
  reviewEvery: months.optional(),
  /** What a reader who knows the page should hear: one change a day, in a sentence. */
  changes: z.array(z.strictObject({ date: day, text: z.string().min(1, "must not be empty").max(300, "must be at most 300 characters") })).optional(),
  /** Which text of the source page this is a translation of; `npm run check -- --confirm-translation` writes it. */
  translatedFrom: z.string().regex(/^sha256-[0-9a-f]{12}$/, 'is not a text that can be compared; take the line out, and let "npm run check -- --confirm-translation" write it').optional(),
  /** Which layout. @defaultValue page */
  layout: z.enum(["page", "home", "search", "error"]).optional(),
  /** A draft is checked but not published. @defaultValue false */
  draft: z.boolean().optional(),
});
export type FrontMatter = z.infer<typeof frontMatter>;
