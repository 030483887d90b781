// How the address of a page that was found names the words to light up.

/** Name of the parameter; it stands there once for each word. */
export const MARK = "mark";
