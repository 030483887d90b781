// The interface words of ::selection and ::guide, a part of strings/<language>.json.
import { word } from "./text.ts";

export const readerPathWords = {
  /** ::selection: headings of the links to the pages for each role and each phase. */
  partRole: word,
  partPhase: word,
  partChoice: word,
  partYourRole: word,
  partYourPhase: word,
  partAnyRole: word,
  partAnyPhase: word,
  /** How much is shown; {count} is a number, {pages} and {actions} are the words for each. */
  partPage: word,
  partPages: word,
  partAction: word,
  partActions: word,
  partBoth: word,
  partNone: word,
  partAll: word,
  /** On a page for one role or phase: the link to the page where both can be chosen. */
  partFurther: word,
  partLink: word,
  partRemember: word,
  partRemembered: word,
  partForgotten: word,
  partInFolder: word,
  partNowhere: word,
  /** ::guide. */
  guideStart: word,
  guideNoAnswer: word,
  guideResult: word,
  /** {count}: how many pages are advised. */
  guideOne: word,
  guideMany: word,
  guideReset: word,
  guideLink: word,
  /** {choice}: titles of the role and phase that the answers name. */
  guideAll: word,
  guideTable: word,
  guideAnswer: word,
  guideRead: word,
  guideWhy: word,
  guideDo: word,
  /** Before the answer to a further question that a row asks for. */
  guideAnd: word,
};
