// How long a path may be that everybody can unpack.

/** Characters of a path in the output: what Windows Explorer still unpacks when the site's own folder has a name of 79 characters (MAX_PATH, 260). */
export const LONGEST_PATH = 180;
