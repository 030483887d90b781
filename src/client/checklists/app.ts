// The checklists' own script, loaded on pages that have actions: it runs once and makes each list on the page one to tick off.
import type { ChecklistData } from "../../model/schema/checklist-words.ts";
import { element } from "../element.ts";
import type { Entries } from "./entries.ts";
import { openKeeper, type Keeper } from "./keeper.ts";
import { checklist, show } from "./list.ts";
import { knownActions, overview } from "./overview.ts";
import { checklistTools } from "./tools.ts";

const keeper = openKeeper();
const draws = [...document.querySelectorAll<HTMLElement>("[data-checklists]")].flatMap((place) => start(place, keeper));
const drawAll = (): void => {
  const entries = keeper.read();
  for (const draw of draws) draw(entries);
};
drawAll();
keeper.onChange(drawAll);
// A page that the browser had put aside was told of nothing.
addEventListener("pageshow", ({ persisted }) => (persisted ? drawAll() : undefined));

/** Starts the lists of one place. @returns what draws them */
function start(place: HTMLElement, keeper: Keeper): ((entries: Entries) => void)[] {
  const words: ChecklistData = JSON.parse(place.dataset["checklists"] ?? "{}");
  const isOverview = place.matches(".checklists");
  const lists = [...place.querySelectorAll(".action-list")].map((list) => checklist(list, keeper, words));
  const about = element("p", { class: "checklist-about" });
  const tools = element("div", {}, about, checklistTools(keeper, words, isOverview ? knownActions(place) : undefined));
  const remarks = { site: words.keptSite, folder: words.keptFolder, nowhere: words.keptNowhere };
  const remark = (): void => {
    // Where the browser keeps things well, the page with all lists is the place for files.
    tools.hidden = !isOverview && keeper.keeping === "site" && !keeper.refused();
    show(about, keeper.refused() && keeper.keeping === "site" ? words.notKept : remarks[keeper.keeping]);
  };
  if (isOverview) return [...lists, overview(place, tools, words), remark];
  place.append(tools);
  return [...lists, remark];
}
