// The one register of addresses: each is taken once, on every file system, and can be stored on each.
import { dataPaths } from "../../model/data/data-paths.ts";
import { LONGEST_PATH } from "../../model/longest-path.ts";
import { compareText, type Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import { inData, type Check } from "../check.ts";

/** Folders at the site's root that the generator fills itself. */
const RESERVED = new Set(["assets", "pagefind"]);
/** Device names that Windows allows no file to have, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Letters, marks and digits of any script, emoji, and three signs that need no escape in an address. */
const NAME = /^(?:[\p{L}\p{M}\p{N}\-_.]|\p{Extended_Pictographic}|\u200D|\uFE0F)+$/u;

/** Reports files whose address is taken, reserved, too long, or cannot be stored everywhere, and figures whose files would be. */
export const addresses: Check = ({ site }) => {
  const owners = new Map<string, { file: string; output: string }>();
  const problems: Problem[] = figureProblems(site);
  const data = new Map([...dataPaths(site)].map(([path, figure]) => [folded(path), figure]));
  const entries = [...site.pages, ...site.pictures.values()].toSorted((a, b) => compareText(a.file, b.file));
  for (const { file, output } of entries) {
    const tell = (rule: string, message: string, hint: string): void => void problems.push({ file, line: 1, column: 1, rule, message, hint });
    const parts = output.split("/");
    const odd = parts.map((name, index) => whatIsWrong(name, index < parts.length - 1)).find((wrong) => wrong !== undefined);
    if (odd !== undefined) tell("file-name", odd, "Use letters, digits and hyphens in the names of files and folders.");
    if (parts.length > 1 && RESERVED.has(folded(parts[0] ?? ""))) tell("reserved-address", `The generator itself fills the folder /${parts[0]}/.`, "Give the folder or page another name or slug.");
    if (output.length > LONGEST_PATH) tell("long-address", `The address /${output} has ${output.length} characters; at most ${LONGEST_PATH} can be unpacked on every computer.`, "Give its folders or the file shorter names or slugs.");
    // A folder called as a data file is in its way too.
    const taken = parts.map((_, index) => folded(parts.slice(0, index + 1).join("/"))).find((path) => data.has(path));
    const figure = taken === undefined ? undefined : data.get(taken);
    if (taken !== undefined) tell("data-address", `The address /${output} is taken by the data of ${figure === undefined ? "all figures" : `the figure "${figure}"`}, which the generator writes there.`, "Give the file or folder another name or slug.");
    const owner = owners.get(folded(output));
    if (owner === undefined) owners.set(folded(output), { file, output });
    else tell("same-address", `The address /${output} is taken by ${owner.file}.`, owner.output === output ? "Give one of the two another file name or slug." : "The two differ only in capitals or in how an accent is stored, which many computers take for the same. Give one of them another name.");
  }
  return problems;
};

/** Figures whose id makes no name for a file. */
function figureProblems(site: Site): Problem[] {
  const longest = new Map<string, string>();
  for (const [path, figure] of dataPaths(site)) if (figure !== undefined && path.length > (longest.get(figure)?.length ?? 0)) longest.set(figure, path);
  const all = ["spend", "indicators"].flatMap((name) => {
    const value = site.dataFiles.get(name)?.value;
    return Array.isArray(value) ? value.map((figure: unknown, index) => ({ name, index, id: typeof figure === "object" && figure !== null && "id" in figure ? String(figure.id) : "" })) : [];
  });
  return all.flatMap(({ name, index, id }) => {
    const tell = (message: string): Problem[] => [inData(site, name, [index, "id"], "figure-id", message, "Give the figure another id, and write it wherever the figure is named.")];
    if (id === "datapackage") return tell(`The data of a figure "${id}" would take the place of the data package of all figures.`);
    if (DEVICE.test(id)) return tell(`The id ${JSON.stringify(id)} is reserved by Windows for a device, so that it has no place for the figure's data.`);
    const path = longest.get(id) ?? "";
    return path.length > LONGEST_PATH ? tell(`The address /${path} has ${path.length} characters; at most ${LONGEST_PATH} can be unpacked on every computer.`) : [];
  });
}

/** The same for all spellings that a file system may take for one: Windows and macOS ignore case, macOS also how an accent is stored. */
function folded(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

function whatIsWrong(name: string, isFolder: boolean): string | undefined {
  const shown = JSON.stringify(name);
  if (!NAME.test(name)) return `The name ${shown} holds a character that is not safe in every address and on every computer.`;
  if (DEVICE.test(name)) return `The name ${shown} is reserved by Windows for a device.`;
  if (isFolder && /\.(?:html|md|xml|txt)$/i.test(name)) return `The name ${shown} would make a folder that is called as a file.`;
  return name.startsWith(".") || name.endsWith(".") ? `The name ${shown} begins or ends with a full stop, which hides it or is lost on Windows.` : undefined;
}
