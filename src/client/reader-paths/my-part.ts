// <my-part>: the whole selection, made shorter by role and phase; the choice stands in the address and is kept when the reader asks for it.
import { element } from "../element.ts";
import { formatCount } from "../search/words.ts";
import { sentence } from "../sentence.ts";
import { addressOf, readAddress, writeAddress } from "./address.ts";
import { countFitting, EVERYTHING, fits, type Choice, type Marked } from "./choice.ts";
import { radioGroup, type RadioGroup } from "./radio-group.ts";
import { rememberBox } from "./remember.ts";

interface Entry extends Marked {
  shown: HTMLElement;
}

/** <my-part data-page data-pages …>, around the list that it filters. */
export class MyPart extends HTMLElement {
  #choice: Choice = EVERYTHING;

  connectedCallback(): void {
    const { dataset } = this;
    const word = (name: string): string => dataset[name] ?? "";
    const pages = entries(this, ".page-list > li[data-roles]");
    const actions = entries(this, ".page-list li li[data-roles]");
    const sections = [...this.querySelectorAll("section")];
    const ways = [...this.querySelectorAll<HTMLElement>(".selection-ways")];
    const groups = ways.map(groupOf);
    const status = this.querySelector<HTMLElement>(".selection-count") ?? element("p", {});
    status.setAttribute("role", "status");
    const link = element("a", { href: addressOf({ ...EVERYTHING }) }, word("link"));
    const all = element("button", { type: "button", hidden: "" }, word("all"));
    const remember = rememberBox(word, () => this.#choice);
    const count = (number: number, one: string, many: string): string => (number === 1 ? word(one) : sentence(word(many), { count: formatCount(number) }));

    const show = (choice: Choice): void => {
      this.#choice = choice;
      for (const { shown, ...marked } of [...pages, ...actions]) shown.hidden = !fits(marked, choice);
      for (const list of this.querySelectorAll<HTMLElement>(".page-list ul")) list.hidden = list.querySelector("li:not([hidden])") === null;
      for (const section of sections) section.hidden = section.querySelector("li:not([hidden])") === null;
      for (const group of groups) {
        group.choose(group.name === "role" ? choice.role : choice.phase);
        group.count((value) => `(${formatCount(countFitting(pages, { ...choice, [group.name]: value }))})`);
      }
      const found = countFitting(pages, choice);
      const done = actions.filter((action) => action.shown.closest("[hidden]") === null).length;
      const counted = count(found, "page", "pages");
      status.textContent = found === 0 ? word("none") : `${done === 0 ? counted : sentence(word("both"), { pages: counted, actions: count(done, "action", "actions") })}.`;
      all.hidden = found > 0;
      link.href = addressOf({ ...choice });
    };
    const choose = (choice: Choice): void => {
      show(choice);
      writeAddress({ ...choice }, "step");
      remember.chosen();
    };

    const form = element("form", { class: "path-form", "aria-label": word("choice") }, element("div", { class: "path-groups" }, ...groups.map(({ host }) => host)), remember.host);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "radio") choose({ ...this.#choice, [target.name]: target.value });
    });
    all.addEventListener("click", () => {
      choose(EVERYTHING);
      form.querySelector<HTMLElement>("input:checked")?.focus();
    });
    addEventListener("popstate", () => show(asked()));
    status.after(element("p", { class: "path-ways-out" }, all, " ", link));
    // With the form, the pages for one role or phase are a second way: they stand below.
    this.querySelector(".selection")?.append(...ways);
    this.prepend(form);
    const kept = remember.kept();
    const start = asked();
    const isKept = kept !== undefined && start.role === "" && start.phase === "";
    show(isKept ? kept : start);
    if (isKept) writeAddress({ ...kept }, "replace");
  }
}

function asked(): Choice {
  const { role = "", phase = "" } = readAddress(["role", "phase"]);
  return { role, phase };
}

function entries(host: HTMLElement, selector: string): Entry[] {
  return [...host.querySelectorAll<HTMLElement>(selector)].map((shown) => ({ shown, roles: words(shown.dataset["roles"]), phases: words(shown.dataset["phases"]) }));
}

function words(text = ""): string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** The options of a group from the links that stand on the page without a script. */
function groupOf(ways: HTMLElement): RadioGroup {
  const { choice = "", legend = "", any = "" } = ways.dataset;
  const options = [...ways.querySelectorAll<HTMLElement>("li[data-id]")].map(({ dataset }) => ({ value: dataset["id"] ?? "", text: dataset["title"] ?? "" }));
  return radioGroup(choice, legend, [{ value: "", text: any }, ...options]);
}
