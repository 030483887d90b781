// data/*.bib, .ris and .csl.json: the references to each figure, and all sources, for reference managers.
import { bibtex } from "../../model/citation/bibtex.ts";
import { SOURCE_FILES, type CitationFiles } from "../../model/citation/citation-files.ts";
import type { CslItem } from "../../model/citation/csl-item.ts";
import { cslJson } from "../../model/citation/csl-json.ts";
import { figureItem } from "../../model/citation/figure-item.ts";
import { ris } from "../../model/citation/ris.ts";
import { sourceItem } from "../../model/citation/source-item.ts";
import { figureFiles } from "../../model/figure-files.ts";
import type { Output, OutputFile } from "./output-file.ts";

/** Figures in each language; sources once, with notes in the first language. */
export const citations: Output = (site) => {
  const figures = [...site.figures.values()].flatMap((figure) => site.languages.flatMap(({ code }) => inAllForms([figureItem(site, figure, code)], figureFiles(figure.id, code))));
  const [first] = site.languages;
  const strings = site.strings.get(first?.code ?? "");
  if (!first || !strings || site.sources.size === 0) return figures;
  return [...figures, ...inAllForms([...site.sources.values()].map((source) => sourceItem(source, strings, first.code)), SOURCE_FILES)];
};

function inAllForms(items: readonly CslItem[], files: CitationFiles): OutputFile[] {
  return [
    { path: files.bibtex, content: bibtex(items) },
    { path: files.ris, content: ris(items) },
    { path: files.csl, content: cslJson(items) },
  ];
}
