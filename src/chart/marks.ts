// The signs that charts are made of. Each series has a shape or a pattern of its own, and each standing of a value too: colour is never all there is.
import { html, type Html } from "../model/html.ts";
import type { Standing } from "../model/schema/figures.ts";

/** Half the size of a marker, in pixels. */
export const RADIUS = 5;

export interface MarkOptions {
  /** Which series it belongs to, from 0. */
  series: number;
  standing: Standing;
}

/** A marker on a value: a circle, square or triangle by series; hollow when replaced or doubted, a diamond when made by another method. */
export function marker(x: string, y: number, { series, standing }: MarkOptions): Html {
  return html`<svg x="${x}" y="${y}" class="mark series-${series + 1} ${standing}" overflow="visible">${shape(series, standing)}</svg>`;
}

function shape(series: number, standing: Standing): Html {
  if (standing === "other-method") return html`<path d="M0-7 7 0 0 7-7 0z"/>`;
  if (series % 3 === 1) return html`<path d="M-4.5-4.5h9v9h-9z"/>`;
  if (series % 3 === 2) return html`<path d="M0-6 6 5H-6z"/>`;
  return html`<circle r="${RADIUS}"/>`;
}

/** The pattern of bars of the second series, and of those that are doubted. @param id one that no other chart on the page has */
export function patterns(id: string): Html {
  return html`<defs><pattern id="${hatchId(id)}" class="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h6v6H0z"/><path d="M0 3h6"/></pattern></defs>`;
}

/** The class and fill of a bar: the first series full, the second hatched, the third empty, and empty too what does not stand as it is. @param id as given to patterns() */
export function barLook(id: string, { series, standing }: MarkOptions): Html {
  const name = `bar series-${series + 1} ${standing}`;
  if (standing !== "current" || series % 3 === 2) return html`class="${name}" fill="none"`;
  return series % 3 === 1 ? html`class="${name}" fill="url(#${hatchId(id)})"` : html`class="${name} solid"`;
}

function hatchId(id: string): string {
  return `_hatch-${id}`;
}
