// The search engine as Pagefind wrote it into the site; the export says where it stands.
declare module "published-pagefind" {
  import type { Pagefind } from "../pagefind.ts";
  export const options: Pagefind["options"];
  export const mergeIndex: Pagefind["mergeIndex"];
  export const destroy: Pagefind["destroy"];
  export const filters: Pagefind["filters"];
  export const search: Pagefind["search"];
}
