// The parts of PNG, JPEG and WebP files: which kind a file is, and the file without what tells of camera, place or maker.

export type Raster = "png" | "jpeg" | "webp";

export interface Cleaned {
  /** The file with only the parts that draw the picture. */
  bytes: Uint8Array;
  /** How the camera was held, 1 to 8 as in Exif 2.3 §4.6.4 A; 1 is upright, also when the file does not say. */
  orientation: number;
}

/** PNG (Third Edition) and APNG chunks that draw: all others are text, time or camera. */
const PNG_CHUNKS = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"]);
/** WebP container chunks that draw (RFC 9649). */
const WEBP_CHUNKS = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
/** Flags in VP8X that announce Exif and XMP chunks. */
const WEBP_METADATA = 0x08 | 0x04;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The kind a file is by its first bytes, whatever its name says. */
export function rasterKind(bytes: Uint8Array): Raster | undefined {
  if (SIGNATURE.every((byte, index) => bytes[index] === byte)) return "png";
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  return word(bytes, 0) === "RIFF" && word(bytes, 8) === "WEBP" ? "webp" : undefined;
}

/**
 * Takes metadata out, and whatever follows the picture's end; pixels and colour profile stay byte for byte.
 * @throws RangeError when the file ends before its picture does
 */
export function withoutMetadata(kind: Raster, bytes: Uint8Array): Cleaned {
  return { png: cleanPng, jpeg: cleanJpeg, webp: cleanWebp }[kind](bytes);
}

function cleanPng(bytes: Uint8Array): Cleaned {
  const kept = [bytes.subarray(0, 8)];
  let orientation = 1;
  for (let at = 8, name = ""; name !== "IEND"; ) {
    const end = at + 12 + view(bytes).getUint32(at);
    if (end > bytes.length) throw new RangeError("The file is cut off");
    name = word(bytes, at + 4);
    if (PNG_CHUNKS.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "eXIf") orientation = exifOrientation(bytes.subarray(at + 8, end - 4));
    at = end;
  }
  return { bytes: Buffer.concat(kept), orientation };
}

function cleanJpeg(bytes: Uint8Array): Cleaned {
  const kept = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw new RangeError("The file is cut off or holds something between its parts");
    if (marker === 0xd9) return { bytes: Buffer.concat([...kept, bytes.subarray(at, at + 2)]), orientation };
    let end = at + 2 + view(bytes).getUint16(at + 2);
    if (end > bytes.length) throw new RangeError("The file is cut off");
    const segment = bytes.subarray(at + 4, end);
    if (marker === 0xe1 && word(segment, 0) === "Exif") orientation = exifOrientation(segment.subarray(6));
    if (marker === 0xda) end = endOfScan(bytes, end);
    if (drawsInJpeg(marker, segment)) kept.push(bytes.subarray(at, end));
    at = end;
  }
}

/** All parts but application data and comments; of the application data JFIF, ICC profiles and Adobe's colour transform. */
function drawsInJpeg(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  return (marker === 0xe0 && word(segment, 0) === "JFIF") || (marker === 0xe2 && Buffer.from(segment.subarray(0, 11)).toString("latin1") === "ICC_PROFILE") || marker === 0xee;
}

/** Where the next marker stands after compressed data, in which 0xFF is followed by 0 or a restart marker (ITU T.81 §B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new RangeError("The file is cut off");
}

function cleanWebp(bytes: Uint8Array): Cleaned {
  const kept = [bytes.slice(0, 12)];
  let orientation = 1;
  const last = Math.min(bytes.length, 8 + view(bytes).getUint32(4, true));
  for (let at = 12; at + 8 <= last; ) {
    const size = view(bytes).getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) throw new RangeError("The file is cut off");
    const name = word(bytes, at);
    const chunk = bytes.slice(at, end);
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~WEBP_METADATA;
    if (WEBP_CHUNKS.has(name)) kept.push(chunk);
    if (name === "EXIF") orientation = exifOrientation(word(chunk, 8) === "Exif" ? chunk.subarray(14) : chunk.subarray(8));
    at = end;
  }
  const cleaned = new Uint8Array(Buffer.concat(kept));
  view(cleaned).setUint32(4, cleaned.length - 8, true);
  return { bytes: cleaned, orientation };
}

/** Tag 0x0112 of the first directory of a TIFF structure; 1 when there is none or it makes no sense. */
function exifOrientation(tiff: Uint8Array): number {
  const order = word(tiff, 0).slice(0, 2);
  if (tiff.length < 8 || (order !== "II" && order !== "MM")) return 1;
  const data = view(tiff);
  const little = order === "II";
  const start = data.getUint32(4, little);
  if (start + 2 > tiff.length) return 1;
  for (let index = 0, count = data.getUint16(start, little); index < count; index++) {
    const at = start + 2 + index * 12;
    if (at + 12 > tiff.length) return 1;
    if (data.getUint16(at, little) === 0x0112) return data.getUint16(at + 8, little);
  }
  return 1;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function word(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
