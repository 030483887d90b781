// Every chart as a drawing (SVG) and as a picture (PNG), in each language.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { chartFile, CHART_FONT } from "../chart/chart-file.ts";
import { sha256 } from "../model/checksums.ts";
import { figureFiles } from "../model/figure-files.ts";
import type { Site } from "../model/site.ts";
import type { OutputFile } from "./outputs/output-file.ts";

/** Pixels of the picture for each of the drawing: sharp enough for paper, and half the time of twice the size. */
const SCALE = 1.5;
const FONTS = ["400Regular/SourceSans3_400Regular", "600SemiBold/SourceSans3_600SemiBold", "700Bold/SourceSans3_700Bold"];

/** Pictures that were made before. */
export interface KeptPictures {
  get(key: string): Uint8Array | undefined;
  put(key: string, bytes: Uint8Array): void;
}

let started: Promise<readonly Uint8Array[]> | undefined;

/**
 * The files; the same figures give the same bytes on every computer, since letters and program come with us.
 * @param kept pictures by the hash of their drawing and of the generator: the charts that stay the same are not made again
 * @param isOurs whether a picture, by its path in the output folder, is to be made here
 */
export async function chartPictures(site: Site, kept: KeptPictures, generator: string, isOurs: (path: string) => boolean = () => true): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const figure of site.figures.values()) {
    for (const language of site.languages) {
      const strings = site.strings.get(language.code);
      if (!figure.chart || !strings) continue;
      const { svg, png } = figureFiles(figure.id, language.code);
      if (!isOurs(png)) continue;
      const drawing = chartFile(figure, figure.chart, { site, language, strings });
      const key = sha256(`picture ${generator} ${drawing}`);
      const known = kept.get(key);
      const content = known ?? picture(drawing, await (started ??= start()));
      if (!known) kept.put(key, content);
      files.push({ path: svg, content: drawing }, { path: png, content });
    }
  }
  return files;
}

function picture(drawing: string, fonts: readonly Uint8Array[]): Uint8Array {
  const image = new Resvg(drawing, { fitTo: { mode: "zoom", value: SCALE }, font: { fontBuffers: [...fonts], defaultFontFamily: CHART_FONT, sansSerifFamily: CHART_FONT } });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}

/** Starts the program that draws, once, and reads its letters. */
async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(readFileSync(file("@resvg/resvg-wasm/index_bg.wasm")));
  return FONTS.map((name) => readFileSync(file(`@expo-google-fonts/source-sans-3/${name}.ttf`)));
}

function file(name: string): string {
  return fileURLToPath(import.meta.resolve(name));
}
