// ::guide: the questions of guide.json with their answers, and a table of what to read after each answer and why; the script makes a form of the questions.
import { html, nothing, type Html } from "../../src/model/html.ts";
import { actionsAt, conditionText, rulesByQuestion } from "../../src/model/guide.ts";
import { shortTitle } from "../../src/model/page.ts";
import type { GuideQuestion, GuideRule } from "../../src/model/schema/guide.ts";
import { pageAt, say } from "../../src/model/site.ts";
import type { Directive, DirectiveContext } from "../../src/model/view.ts";

export const guide: Directive = {
  attributes: [],
  render(_attributes, context) {
    const { site, language, strings } = context;
    if (site.guide.questions.length === 0) return nothing;
    const words = { start: strings.guideStart, open: strings.guideNoAnswer, result: strings.guideResult, one: strings.guideOne, many: strings.guideMany, reset: strings.guideReset, link: strings.guideLink, all: strings.guideAll, why: strings.guideWhy, do: strings.guideDo };
    const attributes = Object.entries(words).map(([name, word]) => html` data-${name}="${word}"`);
    const questions = site.guide.questions.map(({ id, text, answers }) => html`<li data-question="${id}"><p>${say(text, language.code)}</p><ul>${answers.map((answer) => html`<li data-answer="${answer.id}"${wantedBy(answer, context)}>${say(answer.text, language.code)}</li>`)}</ul></li>`);
    const whole = context.pageWith("selection", {});
    return html`<reader-guide${attributes}><div class="guide"><ol class="guide-questions">${questions}</ol><h3 id="_guide-table">${strings.guideTable}</h3>${table(context)}${whole && html`<p><a class="guide-all" href="${whole.url}">${shortTitle(whole)}</a></p>`}</div></reader-guide>`;
  },
};

/** What of the whole selection fits an answer: an id, and its title for the link there. */
function wantedBy({ role, phase }: GuideQuestion["answers"][number], { site, language }: DirectiveContext): Html {
  const { roles, phases } = site.taxonomy;
  const wanted = [["role", role, roles], ["phase", phase, phases]] as const;
  return html`${wanted.map(([name, id, labels]) => id !== undefined && html` data-${name}="${id}" data-title="${labels.filter((label) => label.id === id).map(({ title }) => say(title, language.code))}"`)}`;
}

/** A part for each question, a row for each rule. */
function table(context: DirectiveContext): Html {
  const { site, language, strings } = context;
  const parts = rulesByQuestion(site.guide).map(({ question, rules }, index) => {
    const heading = html`<tr class="guide-question"><th scope="rowgroup" colspan="3">${index + 1}. ${say(question.text, language.code)}</th></tr>`;
    return rules.length === 0 ? nothing : html`<tbody>${heading}${rules.map((rule) => row(rule, question, context))}</tbody>`;
  });
  return html`<div class="table-scroll" tabindex="0"><table class="guide-table" aria-labelledby="_guide-table"><thead><tr><th scope="col">${strings.guideAnswer}</th><th scope="col">${strings.guideRead}</th><th scope="col">${strings.guideWhy}</th></tr></thead>${parts}</table></div>`;
}

function row(rule: GuideRule, question: GuideQuestion, context: DirectiveContext): Html {
  const { site, language, strings } = context;
  const answersTo = ({ id, answers }: GuideQuestion): Html[] => {
    const texts = answers.filter((answer) => rule.when[id]?.includes(answer.id)).map((answer) => say(answer.text, language.code));
    const parts = new Intl.ListFormat(language.locale, { type: "disjunction" }).formatToParts(texts);
    return parts.map(({ type, value }) => (type === "element" && texts.length > 1 ? html`<q>${value}</q>` : html`${value}`));
  };
  const further = site.guide.questions.filter((other) => other !== question && rule.when[other.id] !== undefined);
  const conditions = further.map((other) => html`<br><span class="guide-further">${strings.guideAnd} ${answersTo(other)}</span>`);
  const pages = rule.advise.map(({ page: key, actions }) => {
    const page = pageAt(site, language.code, key);
    const found = actionsAt(site, key).filter(({ id }) => actions.includes(id));
    return page && html`<li><a href="${page.url}">${page.front.title}</a>${found.length > 0 && html`<ul>${found.map(({ text }) => html`<li>${say(text, language.code)}</li>`)}</ul>`}</li>`;
  });
  return html`<tr data-when="${conditionText(rule)}"><th scope="row">${answersTo(question)}${conditions}</th><td><ul>${pages}</ul></td><td>${say(rule.why, language.code)}</td></tr>`;
}
