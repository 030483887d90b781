// The line above each page of an offline copy: how old it is, and where the page stands on the web.
import { html, type Html } from "../../src/model/html.ts";
import { formatDay } from "../../src/model/numbers.ts";
import type { Language } from "../../src/model/schema/config.ts";
import type { Strings } from "../../src/model/schema/strings.ts";

export interface OfflineCopy {
  language: Language;
  strings: Strings;
  /** The copy's day, YYYY-MM-DD. */
  day: string;
  /** Days after which the script shows that the copy is old. */
  warnAfterDays: number;
  /** Public address of the page. */
  address: string;
}

/** <offline-copy>: its presence also tells the script that it runs in a copy. */
export function offlineCopy({ language, strings, day, warnAfterDays, address }: OfflineCopy): Html {
  return html`
<link rel="stylesheet" href="/assets/offline.css"><script src="/assets/offline.js"></script>
<offline-copy data-day="${day}" data-warn-after-days="${warnAfterDays}"><p><strong hidden>${strings.copyOld.replace("{days}", String(warnAfterDays))}</strong> ${strings.copyDate.replace("{date}", formatDay(day, language))} <a href="${address}">${strings.copyCurrent}</a></p></offline-copy>`;
}
