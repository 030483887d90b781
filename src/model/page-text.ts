// A page's title and text as plain data, with which another page can build it anew.

/** Text, or an element with its attributes and what is in it. */
export type Piece = string | [tag: string, attributes: Record<string, string>, pieces: Piece[]];

export interface PageText {
  title: string;
  pieces: Piece[];
}
