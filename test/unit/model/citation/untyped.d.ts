// The small part of Citation.js that the tests use; it brings no types.
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    readonly data: unknown;
    format(kind: "bibliography" | "citation", options: { format: "text"; template: string; lang: string }): string;
  }
}
declare module "@citation-js/plugin-csl" {}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
