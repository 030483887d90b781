// Gets what the site knows of parts, in the languages they were collected in: lists, texts and pictures, each loaded when it is asked for.
import type { DossierIndex } from "../../model/dossier.ts";
import type { SiteScripts } from "../../model/site-scripts.ts";
import { runClassicScript, runScript } from "../run-script.ts";
import { siteScripts } from "../site-scripts.ts";
import { listedIn, textOf, type Part, type Texts } from "./find-part.ts";
import type { Name } from "./model.ts";

declare global {
  /** Left behind by assets/dossier-LANGUAGE-….js: what can be collected. */
  var dossierIndex: DossierIndex | undefined;
  /** Left behind by assets/dossier-NUMBER-LANGUAGE-….js: texts by the key of their page. */
  var dossierTexts: Texts | undefined;
  /** Left behind, in a copy in a folder, by the script beside a picture: its bytes in base64. */
  var dossierPicture: string | undefined;
}

const indexes = new Map<string, DossierIndex>();
const texts = new Map<string, Texts>();

/** The list of parts in a language; nothing when the site or this copy has none, or it cannot be loaded. */
export async function indexOf(language: string): Promise<DossierIndex | undefined> {
  const { dossiers } = await siteScripts().catch(() => ({ dossiers: {} as SiteScripts["dossiers"] }));
  const path = Object.hasOwn(dossiers, language) ? dossiers[language] : undefined;
  if (path !== undefined && !indexes.has(path)) {
    globalThis.dossierIndex = undefined;
    await runScript(new URL(path, siteRoot).href).catch(() => {});
    if (globalThis.dossierIndex) indexes.set(path, globalThis.dossierIndex);
  }
  return indexes.get(path ?? "");
}

/** A part with its text; nothing when it is not here. @throws Error when its text cannot be loaded */
export async function partOf(name: Name): Promise<Part | undefined> {
  const index = await indexOf(name.language);
  const listed = index && listedIn(index, name);
  if (!listed) return undefined;
  const script = index.texts.find(({ pages }) => pages.includes(listed.page ?? ""))?.script;
  return { listed, pieces: textOf(listed, index, script === undefined ? {} : await textsIn(script)) };
}

async function textsIn(script: string): Promise<Texts> {
  const known = texts.get(script);
  if (known) return known;
  globalThis.dossierTexts = undefined;
  await runScript(new URL(script, siteRoot).href);
  const loaded = globalThis.dossierTexts;
  if (!loaded) throw new Error(`${script} holds no texts.`);
  texts.set(script, loaded);
  return loaded;
}

/** A picture of the site as a data: address, to stand in a file; nothing when it cannot be had. In a folder no file can be read, but a script can: there the picture lies in one. */
export async function pictureData(path: string): Promise<string | undefined> {
  const address = new URL(path.slice(1), siteRoot).href;
  try {
    if (document.querySelector("offline-copy")) {
      globalThis.dossierPicture = undefined;
      await runClassicScript(`${address}.js`);
      return globalThis.dossierPicture && `data:${mediaType(path)};base64,${globalThis.dossierPicture}`;
    }
    const response = await fetch(address);
    // Not every server says what kind of file it sends.
    return response.ok ? (await dataAddress(await response.blob())).replace(/^data:[^,;]*/, `data:${mediaType(path)}`) : undefined;
  } catch {
    return undefined;
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(new Error("The picture cannot be read.")));
    reader.readAsDataURL(blob);
  });
}

function mediaType(path: string): string {
  const ending = /[^.]*$/.exec(path)?.[0].toLowerCase() ?? "";
  return `image/${{ jpg: "jpeg", svg: "svg+xml" }[ending] ?? ending}`;
}
