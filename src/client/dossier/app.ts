// The dossier as it is loaded on its own page, where it shows what was collected, and elsewhere when a part is put in.
import type { DossierIndex, ListedPart } from "../../model/dossier.ts";
import { element } from "../element.ts";
import { replaceAddress } from "../replace-address.ts";
import { sentence } from "../sentence.ts";
import { indexOf } from "./library.ts";
import { dossierList } from "./list.ts";
import { has, moved, NOTHING, withoutPart, withPart, withWords, type Dossier } from "./model.ts";
import { partPicker } from "./picker.ts";
import { dossierStore } from "./store.ts";
import { ways } from "./ways.ts";

const host = document.querySelector<HTMLElement>("dossier-app");
if (host) void open(host);

globalThis.toggleInDossier = (part) => {
  const store = dossierStore();
  const kept = store.read() ?? NOTHING;
  return store.write(has(kept, part) ? withoutPart(kept, part) : withPart(kept, part));
};

async function open(place: HTMLElement): Promise<void> {
  const index = await indexOf(document.documentElement.lang);
  if (index) await show(place, index);
}

async function show(place: HTMLElement, index: DossierIndex): Promise<void> {
  const { words, language } = index;
  const store = dossierStore();
  let dossier = store.read() ?? NOTHING;
  let before = dossier;
  const indexes = new Map<string, DossierIndex>();
  const status = element("p", { role: "status" });
  const undo = element("button", { type: "button", class: "cite-button", hidden: "" }, words.dossierUndo);
  const title = element("input", { type: "text", maxlength: "1000", autocomplete: "off" });
  const list = element("section", { "aria-labelledby": "_dossier-parts" });
  const partsHeading = element("h2", { id: "_dossier-parts", tabindex: "-1" }, words.dossierParts);

  const keep = (next: Dossier): void => {
    dossier = next;
    if (!store.write(next) && store.keeping !== "nowhere") status.textContent = words.dossierNotKept;
  };
  const draw = async (): Promise<void> => {
    title.value = dossier.title;
    picker.tick(dossier);
    for (const code of new Set(dossier.items.map((item) => item.language))) {
      const own = await indexOf(code);
      if (own) indexes.set(code, own);
    }
    list.replaceChildren(partsHeading, dossierList(dossier, index, indexes, { move, remove, setWords: (at, own) => keep(withWords(dossier, at, own)) }));
  };
  /** Changes the dossier and says so; what takes away words of the reader can be undone. */
  const change = (next: Dossier, said: string, canUndo = false): Promise<void> => {
    before = dossier;
    undo.hidden = !canUndo;
    status.textContent = said;
    keep(next);
    return draw();
  };
  const move = async (from: number, to: number): Promise<void> => {
    await change(moved(dossier, from, to), sentence(words.dossierMoved, { title: dossier.items[from]?.title ?? "", place: String(to + 1), count: String(dossier.items.length) }));
    const buttons = [...(list.querySelectorAll("li")[to]?.querySelectorAll<HTMLButtonElement>("[data-doing]:enabled") ?? [])];
    (buttons.find((each) => each.dataset["doing"] === (to < from ? "up" : "down")) ?? buttons[0])?.focus();
  };
  const remove = async (at: number): Promise<void> => {
    const item = dossier.items[at];
    if (!item) return;
    await change(withoutPart(dossier, item), sentence(words.dossierRemoved, { title: item.title }), true);
    undo.focus();
  };
  const picker = partPicker(index, ({ kind, key, title: name }, wanted) => {
    const part = { kind, key, title: name, language: language.code };
    void change(wanted ? withPart(dossier, part) : withoutPart(dossier, part), sentence(wanted ? words.dossierAdded : words.dossierRemoved, { title: name }), !wanted);
  });

  undo.addEventListener("click", async () => {
    await change(before, words.dossierUndone);
    partsHeading.focus();
  });
  title.addEventListener("input", () => keep({ ...dossier, title: title.value }));
  store.onChange(() => {
    dossier = store.read() ?? NOTHING;
    void draw();
  });

  const carried = store.keeping === "site" && store.write(dossier) ? undefined : carriedPart(index);
  if (carried) {
    status.textContent = sentence(words.dossierAdded, { title: carried.title });
    keep(withPart(dossier, { ...carried, language: language.code }));
  } else if (store.keeping === "folder") store.write(dossier);
  await draw();
  const told = { site: words.dossierPrivate, folder: words.dossierFolder, nowhere: words.dossierNowhere }[store.keeping];
  const desk = element("div", { class: "dossier-desk" });
  const paper = element("div", { class: "dossier-paper", hidden: "" });
  desk.append(
    element("p", {}, store.keeping === "site" ? told : `${words.dossierPrivate} ${told}`),
    element("label", {}, element("span", {}, words.dossierTitle), title),
    list,
    ways({ index, desk, paper, status, dossier: () => dossier, replace: (next, said) => change(next, said, true) }),
    picker.shown,
    element("div", { class: "dossier-status" }, status, undo),
  );
  place.replaceChildren(desk, paper);
}

/** The part that a page which cannot see this dossier has sent along in the address, which then forgets it. */
function carriedPart(index: DossierIndex): ListedPart | undefined {
  const address = new URL(location.href);
  const [kind, key = ""] = (address.searchParams.get("add") ?? "").split(/:(.*)/s);
  address.searchParams.delete("add");
  // Where that is refused, adding the part twice changes nothing.
  replaceAddress(address);
  return index.parts.find((part) => part.kind === kind && part.key === key);
}
