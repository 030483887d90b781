// A small site with a dossier, for tests: a page with all that a text can hold, a figure with a chart, and actions.
import { directives } from "../../_includes/components/directives.ts";
import { citationMark } from "../../_includes/components/reference.ts";
import type { DossierIndex } from "../../src/model/dossier.ts";
import type { Texts } from "../../src/client/dossier/find-part.ts";
import type { Figure } from "../../src/model/schema/figures.ts";
import type { Site } from "../../src/model/site.ts";
import { renderDocuments } from "../../src/render/documents.ts";
import { dossierData } from "../../src/render/dossier/dossier-scripts.ts";
import { dataSite, sold } from "./example-figure.ts";
import { dutch, english, page, site } from "./example-site.ts";

const TEXT = `Bells *ring* **loud**, \`ding\`, and [brakes](https://brakes.example/?a=1&b=2) stop [@shop, p. 3]. See [home](index.md) and <b>this</b> | that.[^1]

[^1]: A note at the foot.

## Parts of a bell

1. Lid
2. Spring
   - of steel
   - of brass

| Part | Price |
| --- | --: |
| Lid \\| top | € 2 |

> [!TIP]
> Ring twice.

:::details{summary="More"}
Hidden at first.
:::

    # code <b>

# is no heading

::figure{id=sold}

::step{id=buy}
`;

const drawn: Figure = { ...sold, chart: { kind: "bars", columns: ["all"], rows: ["2012", "b"], stacked: false } };

/** The site, in English and Dutch. */
export function dossierSite(): Site {
  const pages = ["en", "nl"].flatMap((code) => [page(`${code}/index.md`, { title: "Home" }), page(`${code}/sold.md`, { title: "Bells & <brakes>", reviewed: "2026-11-24" }, TEXT), page(`${code}/dossier.md`, {}, "::dossier\n")]);
  const { figures: _, ...data } = dataSite();
  const made = site(pages);
  return {
    ...data,
    pages: made.pages,
    byKey: made.byKey,
    byParent: made.byParent,
    figures: new Map([[drawn.id, drawn]]),
    steps: [{ id: "buy", number: 1, page: "sold", tracks: ["all"], phase: "first", title: { en: "Buy", nl: "Koop" }, summary: { en: "Buy one.", nl: "Koop er een." }, roles: [], actions: [{ id: "try", text: { en: "Try the bell.", nl: "Probeer de bel." }, detail: { en: "Ring it.", nl: "Bel ermee." }, roles: [], sources: ["club"] }], instruments: [], sources: [] }],
  };
}

/** What the browser gets to know of it in a language. */
export function dossierOf(made: Site, code: string): { index: DossierIndex; texts: Texts } {
  const language = code === english.code ? english : dutch;
  const strings = made.strings.get(code);
  if (!strings) throw new Error(`no interface words for ${code}`);
  const { documents } = renderDocuments(made, { directives, citationMark });
  const { index, texts } = dossierData(made, documents, language, strings);
  return { index, texts: Object.assign({}, ...texts.map(({ content }) => JSON.parse(content.slice(content.indexOf("=") + 1, -2)))) };
}
