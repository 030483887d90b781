// The headings of this page, as links.
import { html, nothing, type Html } from "../../src/model/html.ts";
import type { Heading } from "../../src/model/document.ts";
import type { PageView } from "../../src/model/view.ts";

interface Entry {
  heading: Heading;
  children: Heading[];
}

/** The table of contents; nothing on a page with fewer than two headings. */
export function tableOfContents({ document, strings }: PageView): Html {
  const headings = document.headings.filter(({ level }) => level === 2 || level === 3);
  if (headings.length < 2) return nothing;
  return html`<nav class="toc" aria-labelledby="_toc">
<p class="toc-title" id="_toc">${strings.onThisPage}</p>
<ol>
${group(headings).map(item)}</ol>
</nav>`;
}

/** Puts each third-level heading under the second-level heading before it. */
function group(headings: readonly Heading[]): Entry[] {
  const entries: Entry[] = [];
  for (const heading of headings) {
    const last = entries.at(-1);
    if (heading.level === 3 && last) last.children.push(heading);
    else entries.push({ heading, children: [] });
  }
  return entries;
}

function item({ heading, children }: Entry): Html {
  const inner = children.length > 0 && html`<ol>${children.map((child) => html`<li>${link(child)}</li>`)}</ol>`;
  return html`<li>${link(heading)}${inner}</li>
`;
}

function link({ id, text }: Heading): Html {
  return html`<a href="#${encodeURIComponent(id)}">${text}</a>`;
}
