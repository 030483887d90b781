// A file of the offline copy, read when it is needed.

export interface CopyFile {
  /** Path in the copy. */
  path: string;
  /** The content; each call gives the same bytes. */
  read(): Uint8Array;
}
