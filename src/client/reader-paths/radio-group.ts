// A group of radio buttons under a question.
import { element } from "../element.ts";

export interface Option {
  value: string;
  text: string;
}

export interface RadioGroup {
  host: HTMLFieldSetElement;
  name: string;
  /** Chooses a value; one that is no option leaves nothing chosen. */
  choose(value: string): void;
  /** Sets the number after each option. */
  count(numbers: (value: string) => string): void;
}

/** Makes the group; its change events bubble up to the form. */
export function radioGroup(name: string, legend: string, options: readonly Option[]): RadioGroup {
  const made = options.map(({ value, text }) => {
    const input = element("input", { type: "radio", name, value });
    const number = element("span", { class: "path-number" });
    return { value, input, number, label: element("label", {}, input, " ", element("span", {}, text), " ", number) };
  });
  return {
    host: element("fieldset", {}, element("legend", {}, legend), ...made.map(({ label }) => label)),
    name,
    choose(chosen) {
      for (const { value, input } of made) input.checked = value === chosen;
    },
    count(numbers) {
      for (const { value, number } of made) number.textContent = numbers(value);
    },
  };
}
