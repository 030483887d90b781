// What to write in place of a reference to a value that does not exist: the nearest figure, row or column.
import type { Site } from "./site.ts";
import { didYouMean } from "./suggest.ts";

/** The hint under a problem with "figure.row" or "figure.row.column". */
export function valueHint(site: Site, reference: string): string | undefined {
  const [figureId = "", rowKey = ""] = reference.split(".");
  const figure = site.figures.get(figureId);
  if (!figure) return didYouMean(figureId, site.figures.keys());
  const row = figure.rows.find(({ key }) => key === rowKey);
  if (!row) return didYouMean(rowKey, figure.rows.map(({ key }) => key)) ?? `Rows of ${figureId}: ${figure.rows.map(({ key }) => key).join(", ")}.`;
  return `Columns of ${figureId}: ${figure.columns.map(({ id }) => id).join(", ")}; the value may also be null there.`;
}
