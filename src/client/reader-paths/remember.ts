// The box that keeps a choice on this device while it is ticked, and forgets it when it is not.
import { deviceStore } from "../device-store.ts";
import { element } from "../element.ts";
import { understandChoice, type Choice } from "./choice.ts";

export interface RememberBox {
  host: HTMLElement;
  /** What is kept; undefined when nothing is. */
  kept(): Choice | undefined;
  /** Tells that the reader chose something. */
  chosen(): void;
}

/**
 * Makes the box.
 * @param word gives an interface word
 * @param current gives the present choice
 */
export function rememberBox(word: (name: string) => string, current: () => Choice): RememberBox {
  const store = deviceStore<Choice | undefined>("my-part", understandChoice, undefined);
  const box = element("input", { type: "checkbox" });
  const told = element("p", { class: "path-told", role: "status" });
  box.disabled = store.keeping === "nowhere";
  const tell = (...sentences: string[]): void => {
    told.textContent = sentences.join(" ");
  };
  const follow = (): void => {
    box.checked = store.read() !== undefined;
    if (store.keeping === "nowhere") tell(word("nowhere"));
    else if (box.checked) tell(word("remembered"), ...(store.keeping === "folder" ? [word("folder")] : []));
    else tell();
  };
  const keep = (): void => {
    if (store.write(current())) follow();
    else {
      box.checked = false;
      tell(word("nowhere"));
    }
  };
  box.addEventListener("change", () => {
    if (box.checked) keep();
    else {
      store.clear();
      tell(word("forgotten"));
    }
  });
  store.onChange(follow);
  follow();
  return {
    host: element("div", { class: "path-remember" }, element("label", {}, box, " ", element("span", {}, word("remember"))), told),
    kept: () => store.read(),
    chosen: () => (box.checked ? keep() : undefined),
  };
}
