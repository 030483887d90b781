// The html`` tag: text is escaped unless it is Html already; raw() is the one way around it.

/** Markup that is known to be safe to write to a page as it stands. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** What may stand in a `${}` of html``: text is escaped, Html is kept, lists are joined, nothing gives nothing. */
export type Content = string | number | Html | null | undefined | false | readonly Content[];

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes text for an element's content or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function toMarkup(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Html) return content.markup;
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  return content.map(toMarkup).join("");
}

/** Builds markup; attributes must be quoted, because the tag does not know where a value stands. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Html {
  let markup = parts[0] ?? "";
  for (const [index, value] of values.entries()) markup += toMarkup(value) + (parts[index + 1] ?? "");
  return new Html(markup);
}

/** Declares markup from a renderer that escapes by itself (markdown-it with raw HTML off) to be safe. */
export function raw(markup: string): Html {
  return new Html(markup);
}

/** JSON for a `<script type="application/ld+json">`: `<` is written so that no text can close the element. */
export function jsonScript(value: unknown): Html {
  return new Html(JSON.stringify(value).replace(/</g, "\\u003c"));
}

/** Nothing at all. */
export const nothing: Html = new Html("");
