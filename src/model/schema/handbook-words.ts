// The words of the handbook and of the pages for paper.
import { word } from "./text.ts";

export const handbookWords = {
  handbook: word,
  /** {date} is the day of the content. */
  handbookEdition: word,
  handbookAddress: word,
  handbookContents: word,
  handbookCover: word,
  handbookPdf: word,
  handbookEpub: word,
  /** {count} is a number. */
  handbookPages: word,
  /** Where a build has no handbook. */
  handbookNone: word,
  /** What an e-reader says about how accessible the book is. */
  handbookAccess: word,
  printSection: word,
  /** {title} is the section's. */
  printTitle: word,
  printBack: word,
};
