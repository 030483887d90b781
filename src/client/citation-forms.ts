// Buttons at "cite this page": copy the reference, save a record as a file for a reference manager. Without them the text can be selected.
import { element } from "./element.ts";
import { saveFile } from "./save-file.ts";

/** Adds the buttons to each place that has the words for them. */
export function addCitationButtons(): void {
  for (const place of document.querySelectorAll<HTMLElement>("details[data-copy]")) {
    const { copy = "", copied = "", save = "" } = place.dataset;
    for (const text of place.querySelectorAll<HTMLElement>(".cite-apa")) {
      text.after(button(copy, async (pressed) => {
        // Not every browser or address lets a page write to the clipboard; the text is then selected for the reader to copy.
        const done = await navigator.clipboard?.writeText(text.innerText).then(() => true, () => false);
        if (done) pressed.textContent = copied;
        else getSelection()?.selectAllChildren(text);
      }));
    }
    for (const record of place.querySelectorAll<HTMLElement>("pre[data-save]")) record.before(button(save, () => saveFile(record.dataset["save"] ?? "", record.innerText)));
  }
}

function button(label: string, press: (pressed: HTMLElement) => unknown): HTMLElement {
  const made = element("button", { type: "button", class: "cite-button", "aria-live": "polite" }, label);
  made.addEventListener("click", () => void press(made));
  return made;
}
