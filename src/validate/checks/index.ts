// All checks, in the order they run.
import type { Check } from "../check.ts";
import { actionIds } from "./action-ids.ts";
import { addresses } from "./addresses.ts";
import { charts } from "./charts.ts";
import { dataIds } from "./data-ids.ts";
import { dataNumbers } from "./data-numbers.ts";
import { dataTexts } from "./data-texts.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import { frontMatterIds } from "./front-matter-ids.ts";
import { guide } from "./guide.ts";
import { headings } from "./headings.ts";
import { links } from "./links.ts";
import { numbers } from "./numbers.ts";
import { references } from "./references.ts";
import { searchWords } from "./search-words.ts";
import { selectionKinds } from "./selection-kinds.ts";
import { sourceLists } from "./source-lists.ts";
import { translations } from "./translations.ts";
import { twins } from "./twins.ts";
import { upkeep } from "./upkeep.ts";
import { unusedSources } from "./unused-sources.ts";

export const checks: readonly Check[] = [addresses, twins, frontMatterIds, headings, links, references, numbers, duplicateIds, actionIds, dataIds, selectionKinds, guide, charts, dataNumbers, dataTexts, searchWords, translations, sourceLists, unusedSources, upkeep];
