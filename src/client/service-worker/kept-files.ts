// The files of one version of the site, kept in the browser; none gets in whose checksum is not that of this version.

import { once } from "../once.ts";

/** SHA-256 over the site's checksums, put in by the build: each change of any file makes another worker. */
declare const VERSION: string;
declare const registration: ServiceWorkerRegistration;

const CHECKSUMS = "SHA256SUMS";
/** No file, but a note that all files are kept. */
const WHOLE = "kept-as-a-whole";
const OWN_FILE = "service-worker.js";
/** Other sites may share the domain, so the name holds where this one stands. */
const PREFIX = `wegwijzer ${registration.scope} `;
const NAME = PREFIX + VERSION;

const sums = once(readChecksums);

/** Checksums by path, as this version has them. @throws Error when they are not to be had: the site has moved on, or there is no connection */
export function checksums(): Promise<Map<string, string>> {
  return sums.get();
}

/** What is kept at a path; nothing where the browser lets nobody keep files any more. */
export async function kept(path: string): Promise<Response | undefined> {
  try {
    const cache = await caches.open(NAME);
    return await cache.match(addressOf(path));
  } catch {
    return undefined;
  }
}

/** The paths that are not kept yet. */
export async function missing(paths: readonly string[]): Promise<string[]> {
  const addresses = await addressesIn(NAME);
  return paths.filter((path) => !addresses.has(addressOf(path)));
}

/** The paths of this version that an earlier one kept. */
export async function keptBefore(): Promise<string[]> {
  const addresses = await earlierAddresses();
  return [...(await checksums()).keys()].filter((path) => addresses.has(addressOf(path)));
}

/** Notes that this version is kept as a whole. */
export async function markWhole(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.put(addressOf(WHOLE), new Response());
}

/** Whether an earlier version was kept as a whole. */
export async function wasWhole(): Promise<boolean> {
  return (await earlierAddresses()).has(addressOf(WHOLE));
}

/** Gets a file. @throws Error when it cannot be had in this version */
export async function keep(path: string): Promise<void> {
  const response = await fetch(addressOf(path), { cache: "no-cache" });
  if (!(await keepAnswer(path, response))) throw new Error(`${path} is not that of version ${VERSION}.`);
}

/** Keeps an answer when it is this version's file; tells whether it is. */
export async function keepAnswer(path: string, response: Response): Promise<boolean> {
  const sum = (await checksums()).get(path);
  if (!response.ok || sum === undefined) return false;
  const bytes = await response.clone().arrayBuffer();
  if ((await sha256(bytes)) !== sum) return false;
  const cache = await caches.open(NAME);
  // A copy without the mark that it was redirected, with which a browser would not open it as a page.
  await cache.put(addressOf(path), new Response(bytes, { headers: response.headers }));
  return true;
}

/** Forgets every other version. */
export async function forgetOthers(): Promise<void> {
  await Promise.all((await otherNames()).map((name) => caches.delete(name)));
}

async function earlierAddresses(): Promise<Set<string>> {
  return new Set((await Promise.all((await otherNames()).map(addressesIn))).flatMap((addresses) => [...addresses]));
}

async function otherNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
}

async function addressesIn(name: string): Promise<Set<string>> {
  const cache = await caches.open(name);
  return new Set((await cache.keys()).map(({ url }) => url));
}

/** The address of a path; a page stands at its folder, as readers ask for it. */
function addressOf(path: string): string {
  const file = path.replace(/(^|\/)index\.html$/, "$1");
  return new URL(file.split("/").map(encodeURIComponent).join("/"), registration.scope).href;
}

async function readChecksums(): Promise<Map<string, string>> {
  const cache = await caches.open(NAME);
  const address = addressOf(CHECKSUMS);
  const known = await cache.match(address);
  const response = known ?? (await fetch(address, { cache: "no-cache" }));
  const text = await response.clone().text();
  const lines = text.split("\n").filter((line) => line !== "" && !line.endsWith(`  ${OWN_FILE}`));
  if ((await sha256(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")))) !== VERSION) throw new Error(`${CHECKSUMS} is not that of version ${VERSION}.`);
  if (!known) await cache.put(address, response);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
