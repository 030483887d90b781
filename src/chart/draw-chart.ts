// Draws the chart that a figure asks for.
import type { Chart, Figure } from "../model/schema/figures.ts";
import { barChart } from "./bar-chart.ts";
import { dotChart } from "./dot-chart.ts";
import type { Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { lineChart } from "./line-chart.ts";
import { numberChart } from "./number-chart.ts";
import type { ChartContext } from "./points.ts";
import { shareChart } from "./share-chart.ts";

/** The inside of an <svg> for a figure's chart. */
export function drawChart(figure: Figure, chart: Chart, frame: Frame, context: ChartContext): Drawing {
  switch (chart.kind) {
    case "line":
      return lineChart(figure, chart, frame, context);
    case "bars":
      return barChart(figure, chart, frame, context);
    case "share":
      return shareChart(figure, chart, frame, context);
    case "dots":
      return dotChart(figure, chart, frame, context);
    case "number":
      return numberChart(figure, chart, frame, context);
  }
}
