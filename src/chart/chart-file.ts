// A chart as an SVG file of its own: with its finding, its source, its licence and its address, in fixed colours on white.
import { apaShort } from "../model/citation/apa.ts";
import { yearLetter } from "../model/citation/year-letters.ts";
import { html, type Html } from "../model/html.ts";
import type { Chart, Figure } from "../model/schema/figures.ts";
import { pageAt, say } from "../model/site.ts";
import { publicAddress } from "../model/public-address.ts";
import { drawChart } from "./draw-chart.ts";
import { LINE } from "./drawing.ts";
import { fixedFrame } from "./frame.ts";
import type { ChartContext } from "./points.ts";
import { wrapText } from "./text-width.ts";
import { chartWords } from "./words.ts";

const WIDTH = 720;
const PAD = 24;
const TITLE = 20;
const SMALL = 12;

/** The typeface that pictures are made with; where a file is opened without it another takes its place. */
export const CHART_FONT = "Source Sans 3";

/** Plain selectors only, which every program understands. It says again what src/styles/chart.css says for pages. */
const STYLE = `text{font-family:"${CHART_FONT}","Segoe UI",Arial,sans-serif;font-size:14px;fill:#16211f}.title{font-size:${TITLE}px;font-weight:700}.small{font-size:${SMALL}px;fill:#4c5a56}.name,.value{font-weight:600}.axis,.unknown{fill:#4c5a56}.large{font-size:42px;font-weight:700;fill:#0e514d}.large-32{font-size:32px}.large-24{font-size:24px}.on-rule{stroke:#fff;stroke-width:4px;paint-order:stroke}text.superseded{font-weight:400;fill:#4c5a56}.rule{stroke:#d6ddd7}.zero{stroke:#75827d}.bar,.mark{stroke-width:2px}.series-1{stroke:#0e514d}.series-2{stroke:#a2450f}.series-3{stroke:#5b3a8c}.mark.series-1,.solid{fill:#0e514d}.mark.series-2{fill:#a2450f}.mark.series-3{fill:#5b3a8c}.mark.superseded,.mark.doubtful,.mark.other-method{fill:#fff}.bar.doubtful,.mark.doubtful{stroke-dasharray:3 2}.hatch path{fill:#fff}.hatch path+path{stroke:#a2450f;stroke-width:3px}.track{fill:none;stroke:#75827d}.join{stroke-width:2.5px}.join.series-2{stroke-dasharray:6 4}text.inside{font-weight:600;fill:#fff;stroke:none}text.inside.series-2,text.inside.series-3{fill:#16211f;stroke:#fff;stroke-width:7px;stroke-linejoin:round;paint-order:stroke}`;

/** The file, in a language's words. */
export function chartFile(figure: Figure, chart: Chart, context: ChartContext): string {
  const { site, language, strings } = context;
  const inner = WIDTH - 2 * PAD;
  const title = wrapText(say(figure.title, language.code), TITLE, inner);
  const titleHeight = title.length * (TITLE + 6) + 12;
  const { body, height, margin } = drawChart(figure, chart, fixedFrame(inner), context);
  const page = pageAt(site, language.code, figure.page);
  const sources = [...new Set(figure.rows.flatMap(({ source }) => source))].flatMap((id) => site.sources.get(id) ?? []);
  const from = `${strings.source}: ${sources.map((source) => apaShort(source, { language, strings, letter: yearLetter(site.sources, source.id) })).join("; ")}.`;
  const about = `${say(site.config.title, language.code)} (${say(site.config.license.name, language.code)})`;
  const address = page ? [`${publicAddress(site, page.url)}#figure_${figure.id}`] : [];
  const small = [...wrapText(from, SMALL, inner), ...wrapText(about, SMALL, inner), ...address];
  const top = PAD + titleHeight;
  const whole = top + height + 20 + small.length * LINE + PAD - 8;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${whole}" viewBox="0 0 ${WIDTH} ${whole}" lang="${language.code}" role="img" aria-labelledby="title words">
<title id="title">${say(figure.title, language.code)}</title>
<desc id="words">${chartWords(figure, chart, context)}</desc>
<style>${STYLE}</style>
<rect width="${WIDTH}" height="${whole}" fill="#fff"/>
${lines(title, PAD + TITLE - 2, TITLE + 6, "title")}
<g transform="translate(${PAD + (margin?.left ?? 0)} ${top})">${body}</g>
${lines(small, top + height + 20 + SMALL, LINE - 2, "small")}
</svg>
`.markup;
}

/** The drawing alone, for a place that tells the rest in text. */
export function chartDrawing(figure: Figure, chart: Chart, context: ChartContext): string {
  const { body, height, margin } = drawChart(figure, chart, fixedFrame(WIDTH - 2 * PAD), context);
  const whole = height + PAD;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${whole}" viewBox="0 0 ${WIDTH} ${whole}" lang="${context.language.code}" role="img" aria-labelledby="words">
<title id="words">${chartWords(figure, chart, context)}</title>
<style>${STYLE}</style>
<rect width="${WIDTH}" height="${whole}" fill="#fff"/>
<g transform="translate(${PAD + (margin?.left ?? 0)} ${PAD / 2})">${body}</g>
</svg>
`.markup;
}

function lines(words: readonly string[], y: number, step: number, className: string): Html {
  return html`${words.map((line, index) => html`<text x="${PAD}" y="${y + index * step}" class="${className}">${line}</text>`)}`;
}
