// A text in parts: what stands before its first heading of the second level, and from each such heading to the next.

/** The parts in order; the first, which has no heading, may be empty. */
export function partsOf<Piece extends { localName: string }>(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.localName === "h2") parts.push([]);
    parts.at(-1)?.push(piece);
  }
  return parts;
}
