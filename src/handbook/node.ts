// A text of the handbook as a tree of plain elements, which the PDF and the EPUB are both written from.

export interface Element {
  tag: string;
  /** Only those that a book has a use for: id, href, src, alt, start, scope, kind. */
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
}

export type Node = string | Element;

/** Makes an element. */
export function element(tag: string, children: readonly Node[], attributes: Readonly<Record<string, string>> = {}): Element {
  return { tag, attributes, children };
}

/** The tree with each element replaced by what `change` makes of it, children first. What it leaves as it is, is not copied: that is nearly all of a book. */
export function mapElements(nodes: readonly Node[], change: (element: Element) => readonly Node[]): readonly Node[] {
  const made: Node[] = [];
  let isSame = true;
  for (const node of nodes) {
    if (typeof node === "string") {
      made.push(node);
      continue;
    }
    const children = mapElements(node.children, change);
    const changed = change(children === node.children ? node : { tag: node.tag, attributes: node.attributes, children });
    isSame &&= changed.length === 1 && changed[0] === node;
    made.push(...changed);
  }
  return isSame ? nodes : made;
}

/** Every element of the tree, each before those in it. */
export function elementsIn(nodes: readonly Node[], found: Element[] = []): Element[] {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    found.push(node);
    elementsIn(node.children, found);
  }
  return found;
}

/** The tree's text. */
export function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : textOf(node.children))).join("");
}
