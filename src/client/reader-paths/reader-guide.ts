// <reader-guide>: the questions become a form, and what fits the answers stands above the table with all rules; the answers stand in the address.
import { element } from "../element.ts";
import { formatCount } from "../search/words.ts";
import { sentence } from "../sentence.ts";
import { addressOf, readAddress, writeAddress } from "./address.ts";
import { adviceFor, readConditions, type Advice, type Rule } from "./advice.ts";
import { radioGroup } from "./radio-group.ts";

/** <reader-guide data-start data-result …>, around the questions and the table of rules. */
export class ReaderGuide extends HTMLElement {
  connectedCallback(): void {
    const { dataset } = this;
    const word = (name: string): string => dataset[name] ?? "";
    const questions = [...this.querySelectorAll<HTMLElement>("[data-question]")];
    const names = questions.map((question) => question.dataset["question"] ?? "");
    const rules = [...this.querySelectorAll<HTMLElement>("tr[data-when]")].map(ruleOf);
    const groups = questions.map((question, index) => {
      const answers = [...question.querySelectorAll<HTMLElement>("[data-answer]")].map((answer) => ({ value: answer.dataset["answer"] ?? "", text: answer.textContent }));
      return radioGroup(names[index] ?? "", `${index + 1}. ${question.querySelector("p")?.textContent ?? ""}`, [...answers, { value: "", text: word("open") }]);
    });
    const status = element("p", { class: "selection-count", role: "status" });
    const list = element("ol", { class: "guide-list" });
    const link = element("a", { href: addressOf({}) }, word("link"));
    const all = this.querySelector<HTMLAnchorElement>("a.guide-all");
    const whole = element("a", { href: all?.href ?? "" });
    const reset = element("button", { type: "button" }, word("reset"));
    const result = element("section", { class: "guide-result", hidden: "" }, element("h3", {}, word("result")), list, element("p", { class: "path-ways-out" }, reset, " ", link, " ", whole));

    const show = (answers: Readonly<Record<string, string>>): void => {
      for (const group of groups) group.choose(answers[group.name] ?? "");
      const advice = adviceFor(rules, answers);
      list.replaceChildren(...advice.map((item) => listed(item, word("do"))));
      const given = names.filter((name) => answers[name] !== "");
      result.hidden = given.length === 0;
      status.textContent = given.length === 0 ? "" : advice.length === 1 ? word("one") : sentence(word("many"), { count: formatCount(advice.length) });
      link.href = addressOf(answers);
      const wanted = given.flatMap((name) => [...this.querySelectorAll<HTMLElement>(`.guide-answers [data-question="${CSS.escape(name)}"] [data-answer="${CSS.escape(answers[name] ?? "")}"][data-title]`)]);
      whole.hidden = all === null || wanted.length === 0;
      if (all && wanted.length > 0) pointTo(whole, all.href, wanted, word("all"));
    };
    const answer = (answers: Record<string, string>): void => {
      show(answers);
      writeAddress(answers, "step");
    };

    const form = element("form", { class: "path-form path-questions" }, ...groups.map(({ host }) => host));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => {
      const data = new FormData(form);
      answer(Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "")])));
    });
    reset.addEventListener("click", () => {
      answer(Object.fromEntries(names.map((name) => [name, ""])));
      form.querySelector<HTMLElement>("input:checked")?.focus();
    });
    addEventListener("popstate", () => show(readAddress(names)));
    // The list of questions stays, unseen, since the answers in it know their role and phase.
    const told = this.querySelector<HTMLElement>(".guide-questions");
    told?.classList.add("guide-answers");
    told?.setAttribute("hidden", "");
    told?.after(element("p", {}, word("start")), form, status, result);
    show(readAddress(names));
  }
}

/** A rule from its row in the table. */
function ruleOf(row: HTMLElement): Rule<HTMLAnchorElement> {
  const advise = [...row.querySelectorAll<HTMLAnchorElement>("td a")].map((page) => ({ page, address: page.href, actions: [...(page.parentElement?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent) }));
  return { when: readConditions(row.dataset["when"] ?? ""), why: row.querySelector("td:last-child")?.textContent ?? "", advise };
}

function listed({ page, reasons, actions }: Advice<HTMLAnchorElement>, first: string): HTMLElement {
  const link = element("a", { href: page.href }, page.textContent);
  const why = reasons.map((reason) => element("p", {}, reason));
  return element("li", {}, link, ...why, ...actions.map((action) => element("p", { class: "guide-do" }, element("b", {}, `${first}:`), ` ${action}`)));
}

/** Lets a link lead to the whole selection, made shorter by what the answers say of role and phase. */
function pointTo(link: HTMLAnchorElement, address: string, wanted: readonly HTMLElement[], text: string): void {
  const url = new URL(address);
  for (const { dataset } of wanted) {
    for (const name of ["role", "phase"]) {
      const id = dataset[name];
      if (id !== undefined) url.searchParams.set(name, id);
    }
  }
  link.href = url.href;
  link.textContent = sentence(text, { choice: wanted.map(({ dataset }) => dataset["title"]).join(", ") });
}
