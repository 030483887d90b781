// The filters of the search page: a list to choose from for each, with how many pages each choice would leave.
import { element } from "../element.ts";
import type { Answer } from "../query/engine.ts";
import type { LanguageData } from "../query/language-data.ts";
import { formatCount } from "./words.ts";

/** Shows the filters of an answer; the lists themselves stay, so that the focus stays too. */
export function showFilters(host: HTMLElement, { filters, total }: Answer, chosen: Readonly<Record<string, string>>, { words }: LanguageData): void {
  const titles: Readonly<Record<string, string>> = { kind: words.searchFilterKind, role: words.searchFilterRole, phase: words.searchFilterPhase };
  host.hidden = total === 0;
  for (const [name, title] of Object.entries(titles)) {
    const counts = filters.find((filter) => filter.name === name)?.values ?? [];
    const shown = counts.filter(([value, count]) => count > 0 || value === chosen[name]).toSorted(([a], [b]) => a.localeCompare(b, document.documentElement.lang || undefined));
    const select = host.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? addSelect(host, name, title);
    const label = select.closest("label");
    if (label) label.hidden = shown.length === 0;
    select.replaceChildren(element("option", { value: "" }, words.searchFilterAll), ...shown.map(([value, count]) => element("option", { value }, `${value} (${formatCount(count)})`)));
    select.value = chosen[name] ?? "";
  }
}

function addSelect(host: HTMLElement, name: string, title: string): HTMLSelectElement {
  const select = element("select", { name });
  host.append(element("label", {}, element("span", {}, title), select));
  return select;
}
