// Looks into a picture before it is published: that it is what its name says, of a size that readers can load, upright, and without anything active.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { rasterKind, withoutMetadata } from "../model/picture-bytes.ts";
import type { Problem } from "../model/problem.ts";
import type { Picture } from "../model/site.ts";
import { checkSvg } from "./svg.ts";

const LARGEST_MB = 5;
const MOST_MEGAPIXELS = 40;
const KINDS = new Map([["png", "png"], ["jpg", "jpeg"], ["jpeg", "jpeg"], ["webp", "webp"]]);

/** The picture with its size in pixels, its address still open; or what is wrong with it. */
export function loadPicture(directory: string, file: string): { picture: Picture } | { problems: Problem[] } {
  const fail = (rule: string, message: string, hint: string): { problems: Problem[] } => ({ problems: [{ file, line: 1, column: 1, rule, message, hint }] });
  const path = join(directory, file);
  const picture: Picture = { file, path, url: "", output: "", raster: undefined, width: undefined, height: undefined };
  const extension = file.slice(file.lastIndexOf(".") + 1);
  if (extension === "svg") {
    const checked = checkSvg(directory, file);
    return "problems" in checked ? checked : { picture: { ...picture, ...pixels(Buffer.from(checked.text)) } };
  }
  let bytes: Buffer;
  try {
    const { size } = lstatSync(path);
    if (size > LARGEST_MB * 1024 * 1024) return fail("picture-size", `The picture is ${(size / 1024 / 1024).toFixed(1)} MB; at most ${LARGEST_MB} MB is published.`, "Save it smaller: 1600 pixels wide is enough for a page.");
    bytes = readFileSync(path);
  } catch (error) {
    return fail("unreadable", `The picture cannot be read: ${error instanceof Error ? error.message.replace(path, file) : String(error)}.`, "Check that you may read it.");
  }
  const raster = rasterKind(bytes);
  if (raster === undefined || raster !== KINDS.get(extension)) return fail("picture-kind", `This is ${raster === undefined ? "no PNG, JPEG or WebP picture" : `a ${raster.toUpperCase()} picture`}, whatever its name says.`, "Open it in a picture editor and save it again as the kind you want.");
  const size = pixels(bytes);
  if (size.width === undefined || size.height === undefined) return fail("picture-kind", "The size of this picture cannot be read: the file is damaged.", "Save it again.");
  if (size.width * size.height > MOST_MEGAPIXELS * 1_000_000) return fail("picture-size", `The picture is ${size.width} × ${size.height} pixels; at most ${MOST_MEGAPIXELS} million are published.`, "Save it smaller: 1600 pixels wide is enough for a page.");
  try {
    const { orientation } = withoutMetadata(raster, bytes);
    if (orientation !== 1) return fail("picture-turned", "The camera was held sideways and the file only notes so; that note is not published.", "Turn it in a picture editor and save it again.");
  } catch (error) {
    return fail("picture-kind", `The picture is damaged: ${error instanceof Error ? error.message : String(error)}.`, "Save it again.");
  }
  return { picture: { ...picture, raster, ...size } };
}

/** Width and height in pixels; nothing when the file does not tell. */
function pixels(bytes: Uint8Array): { width: number; height: number } | { width: undefined; height: undefined } {
  try {
    const { width, height } = imageSize(bytes);
    if (width > 0 && height > 0) return { width: Math.round(width), height: Math.round(height) };
  } catch {
    // The caller decides whether a picture may be without a size.
  }
  return { width: undefined, height: undefined };
}
