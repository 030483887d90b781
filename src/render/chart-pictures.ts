// Every chart as a drawing (SVG) and as a picture (PNG), in each language.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { chartFile, CHART_FONT } from "../chart/chart-file.ts";
import { figureFiles } from "../model/figure-files.ts";
import type { Site } from "../model/site.ts";
import type { OutputFile } from "./outputs/output-file.ts";

/** Pixels of the picture for each of the drawing: sharp enough for paper, and half the time of twice the size. */
const SCALE = 1.5;
const FONTS = ["400Regular/SourceSans3_400Regular", "600SemiBold/SourceSans3_600SemiBold", "700Bold/SourceSans3_700Bold"];

/** Pictures by their drawing: while somebody writes, the charts that stay the same are not made again. */
const made = new Map<string, Uint8Array>();
let started: Promise<readonly Uint8Array[]> | undefined;

/** The files; the same figures give the same bytes on every computer, since letters and program come with us. */
export async function chartPictures(site: Site): Promise<OutputFile[]> {
  const drawn = [...site.figures.values()].flatMap((figure) => (figure.chart ? [{ figure, chart: figure.chart }] : []));
  if (drawn.length === 0) return [];
  const fonts = await (started ??= start());
  return drawn.flatMap(({ figure, chart }) =>
    site.languages.flatMap((language): OutputFile[] => {
      const strings = site.strings.get(language.code);
      if (!strings) return [];
      const drawing = chartFile(figure, chart, { site, language, strings });
      const { svg, png } = figureFiles(figure.id, language.code);
      return [{ path: svg, content: drawing }, { path: png, content: picture(drawing, fonts) }];
    }),
  );
}

function picture(drawing: string, fonts: readonly Uint8Array[]): Uint8Array {
  const known = made.get(drawing);
  if (known) return known;
  const image = new Resvg(drawing, { fitTo: { mode: "zoom", value: SCALE }, font: { fontBuffers: [...fonts], defaultFontFamily: CHART_FONT, sansSerifFamily: CHART_FONT } });
  try {
    const bytes = image.render().asPng();
    made.set(drawing, bytes);
    return bytes;
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
