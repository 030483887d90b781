// A picture as it is published.
import { readFileSync } from "node:fs";
import { withoutMetadata } from "../model/picture-bytes.ts";
import type { Picture } from "../model/site.ts";

/** The picture's bytes without metadata. @throws RangeError when the file was damaged after it was checked */
export function pictureBytes({ path, raster }: Picture): Uint8Array {
  const bytes = readFileSync(path);
  return raster === undefined ? bytes : withoutMetadata(raster, bytes).bytes;
}
