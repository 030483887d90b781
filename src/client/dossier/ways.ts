// The buttons under a dossier: show it as one page, save it in each form, open a saved one, and clear it.
import type { DossierIndex, DossierWords } from "../../model/dossier.ts";
import { element } from "../element.ts";
import { sentence } from "../sentence.ts";
import { NOTHING, type Dossier } from "./model.ts";
import { toNodes } from "./paper.ts";
import { openDossier, saveDossier, saveHtml, saveMarkdown, wholeDocument } from "./take-along.ts";

export interface Desk {
  index: DossierIndex;
  /** What is shown while the reader works on the dossier, and the place of the whole as one page. */
  desk: HTMLElement;
  paper: HTMLElement;
  status: HTMLElement;
  dossier(): Dossier;
  /** Puts another dossier in the place of this one, which can be undone. */
  replace(next: Dossier, said: string): void;
}

/** The buttons, with a heading. */
export function ways({ index, desk, paper, status, dossier, replace }: Desk): HTMLElement {
  const { words } = index;
  const save = (label: string, make: () => string | Promise<string>): HTMLElement =>
    button(label, () => work(status, words, async () => sentence(words.dossierSaved, { file: await make() })));
  const file = element("input", { type: "file", accept: ".json,application/json" });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) void openFile(chosen);
    file.value = "";
  });
  const openFile = async (chosen: File): Promise<void> => {
    const read = await openDossier(chosen);
    if ("items" in read) replace(read, sentence(words.dossierOpened, { count: String(read.items.length) }));
    else status.textContent = sentence(words[read.wrong], "number" in read ? { number: String(read.number) } : {});
  };
  const show = button(words.dossierShow, () => work(status, words, async () => {
    const back = (): void => {
      paper.hidden = true;
      desk.hidden = false;
      show.focus();
    };
    const article = element("div", { class: "prose" }, ...toNodes(await wholeDocument(dossier(), index)));
    const bar = element("p", { class: "dossier-buttons" }, button(words.dossierPrint, () => printWhole(article)), " ", button(words.dossierBack, back));
    paper.replaceChildren(bar, article);
    desk.hidden = true;
    paper.hidden = false;
    const heading = article.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
    return "";
  }));
  return element(
    "section",
    { "aria-labelledby": "_dossier-take" },
    element("h2", { id: "_dossier-take" }, words.dossierTake),
    element("p", { class: "dossier-buttons" }, show, " ", save(words.dossierWord, () => saveHtml(dossier(), index)), " ", save(words.dossierMarkdown, () => saveMarkdown(dossier(), index)), " ", save(words.dossierSave, () => saveDossier(dossier(), index))),
    element("label", {}, element("span", {}, words.dossierOpen), file),
    clearing(words, () => replace(NOTHING, words.dossierCleared)),
  );
}

/** Clears only after the reader has said so twice. */
function clearing(words: DossierWords, clear: () => void): HTMLElement {
  const no = button(words.dossierClearNo, () => end());
  const sure = element("p", { id: "_dossier-sure" }, words.dossierSure);
  const question = element("div", { role: "group", "aria-labelledby": "_dossier-sure", hidden: "" }, sure, button(words.dossierClearYes, () => {
    end();
    clear();
  }), " ", no);
  const ask = button(words.dossierClear, () => {
    question.hidden = false;
    ask.hidden = true;
    no.focus();
  });
  const end = (): void => {
    question.hidden = true;
    ask.hidden = false;
    ask.focus();
  };
  return element("div", { class: "dossier-clear" }, ask, question);
}

let last: Promise<void> = Promise.resolve();

/** Says that something is being done, and then what came of it; one thing after another, since scripts leave what they bring in one place. */
function work(status: HTMLElement, words: DossierWords, act: () => Promise<string>): void {
  status.textContent = words.dossierBusy;
  last = last.then(act).then(
    (said) => void (status.textContent = said),
    () => void (status.textContent = words.dossierFailed),
  );
}

/** Prints once all pictures are there. */
async function printWhole(article: HTMLElement): Promise<void> {
  await Promise.all([...article.querySelectorAll("img")].map((picture) => picture.decode().catch(() => {})));
  print();
}

function button(label: string, press: () => unknown): HTMLButtonElement {
  const made = element("button", { type: "button", class: "cite-button" }, label);
  made.addEventListener("click", () => void press());
  return made;
}
