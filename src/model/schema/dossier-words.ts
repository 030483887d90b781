// The interface words of the dossier, a part of strings/<language>.json.
import { z } from "zod";

const word = z.string().min(1, "must not be empty");

/** What a reader collects to take along. */
export const dossierWords = {
  dossier: word,
  dossierAdd: word,
  dossierTakeOut: word,
  dossierNeedsScript: word,
  dossierPrivate: word,
  dossierFolder: word,
  dossierNowhere: word,
  dossierEmpty: word,
  dossierTitle: word,
  dossierParts: word,
  dossierPage: word,
  dossierUp: word,
  dossierDown: word,
  dossierRemove: word,
  dossierHeading: word,
  dossierNote: word,
  /** {title} of a part, its {place} and the {count} of all. */
  dossierMoved: word,
  dossierRemoved: word,
  dossierAdded: word,
  dossierUndo: word,
  dossierUndone: word,
  dossierPick: word,
  dossierFilter: word,
  /** {count} of the parts that match. */
  dossierFound: word,
  dossierTake: word,
  dossierShow: word,
  dossierPrint: word,
  dossierBack: word,
  dossierMarkdown: word,
  dossierWord: word,
  dossierSave: word,
  dossierOpen: word,
  dossierOpened: word,
  dossierClear: word,
  dossierSure: word,
  dossierClearYes: word,
  dossierClearNo: word,
  dossierCleared: word,
  dossierBusy: word,
  /** {file}: its name. */
  dossierSaved: word,
  dossierFailed: word,
  dossierNotKept: word,
  dossierGone: word,
  dossierNotJson: word,
  dossierNotDossier: word,
  dossierNewer: word,
  /** {number} of the part in the file. */
  dossierDamaged: word,
  /** {date} and {site}. */
  dossierMade: word,
  dossierOfPage: word,
};
