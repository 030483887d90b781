// Puts the drawings of charts and the pictures of a page in their places in the book, each described in words.
import { chartDrawing } from "../chart/chart-file.ts";
import type { ChartContext } from "../chart/points.ts";
import { chartWords } from "../chart/words.ts";
import type { Picture } from "../model/site.ts";
import { element, mapElements, type Node } from "./node.ts";

export interface BookPictures {
  /** Drawings of charts, by file name in the book. */
  charts: Map<string, string>;
  /** Pictures on pages, by file name in the book. */
  pictures: Map<string, Picture>;
}

/** The text with its pictures, which are added to those of the book. */
export function withPictures(nodes: readonly Node[], context: ChartContext, book: BookPictures): readonly Node[] {
  const known = [...context.site.pictures.values()];
  return mapElements(nodes, (node) => {
    if (node.tag === "figure") return [{ ...node, children: withChart(node.attributes["id"] ?? "", node.children, { context, book }) }];
    if (node.tag !== "img") return [node];
    const index = known.findIndex(({ url }) => url === node.attributes["src"]);
    const picture = known[index];
    if (!picture) return [];
    const src = `picture-${index + 1}.${picture.path.split(".").at(-1)?.toLowerCase() ?? ""}`;
    book.pictures.set(src, picture);
    return [element("img", [], { src, alt: node.attributes["alt"] ?? "" })];
  });
}

/** A figure with a drawing where its page has one. */
function withChart(id: string, children: readonly Node[], { context, book }: { context: ChartContext; book: BookPictures }): readonly Node[] {
  const figure = context.site.figures.get(id.replace(/^figure_/, ""));
  const place = children.findIndex((child) => typeof child !== "string" && child.attributes["kind"] === "chart");
  if (!figure?.chart || place < 0) return children;
  const src = `chart-${figure.id}.svg`;
  book.charts.set(src, chartDrawing(figure, figure.chart, context));
  return children.toSpliced(place, 1, element("img", [], { src, alt: chartWords(figure, figure.chart, context), kind: "chart" }));
}
