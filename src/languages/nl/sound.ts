// Writes Dutch words as they sound, so that "leveransier" is nearest to "leverancier" and "draagvlag" to "draagvlak".

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ij|y|ey/g, "ei"], [/ou/g, "au"], [/sch(?=$|e$)/g, "s"], [/ch/g, "g"], [/ph/g, "f"], [/th/g, "t"], [/qu/g, "kw"], [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"], [/c/g, "k"], [/z/g, "s"], [/v/g, "f"], [/d(?=$|s|t)/g, "t"], [/b(?=$|s|t)/g, "p"], [/g$/g, "k"], [/(.)\1+/g, "$1"],
];

/** A key that words of one sound share. */
export function sound(word: string): string {
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word);
}
