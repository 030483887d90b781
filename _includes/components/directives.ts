// Every block directive an editor can write, by name.
import type { Directive } from "../../src/model/view.ts";
import { changes } from "./changes.ts";
import { checklists } from "./checklists.ts";
import { datasets } from "./datasets.ts";
import { dossier } from "./dossier.ts";
import { figure } from "./figure.ts";
import { glossary } from "./glossary.ts";
import { guide } from "./guide.ts";
import { handbook } from "./handbook.ts";
import { initiative, initiatives } from "./initiatives.ts";
import { number } from "./number.ts";
import { children, contents, pages } from "./page-lists.ts";
import { recommendation, recommendations } from "./recommendations.ts";
import { search } from "./search.ts";
import { selection } from "./selection.ts";
import { sourceFiles } from "./source-files.ts";
import { sources } from "./sources.ts";
import { step, steps } from "./steps.ts";
import { unverified } from "./unverified.ts";

export const directives: Readonly<Record<string, Directive>> = { figure, number, recommendation, recommendations, step, steps, initiative, initiatives, children, pages, contents, selection, guide, glossary, sources, "source-files": sourceFiles, unverified, search, datasets, changes, dossier, checklists, handbook };
