// A part of a site that is built by itself: which one of how many.

export interface PartNumber {
  /** From 1. */
  number: number;
  of: number;
}
