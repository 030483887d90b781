// A generated file beside the pages, and the functions that make such files.
import type { Document } from "../../model/document.ts";
import type { Site } from "../../model/site.ts";

export interface OutputFile {
  /** Path in the output folder. */
  path: string;
  content: string | Uint8Array;
}

/** The files, which may be made one by one as they are taken. */
export type Output = (site: Site, documents: ReadonlyMap<string, Document>) => Iterable<OutputFile>;
