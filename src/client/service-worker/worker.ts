// service-worker.js: once visited, the site can be read and searched without a connection. With one, the server is asked first.
import type { FetchEvent, WorkerEvents } from "./events.ts";
import { checksums, forgetOthers, keep, keepAnswer, kept, keptBefore, markWhole, missing, wasWhole } from "./kept-files.ts";

declare const registration: ServiceWorkerRegistration;
declare const clients: { claim(): Promise<void> };
declare function skipWaiting(): Promise<void>;
declare function addEventListener<Name extends keyof WorkerEvents>(name: Name, handle: (event: WorkerEvents[Name]) => void): void;

/** What is kept before this version takes over: style, script, and what the search always needs; not the texts for dossiers, which are those of all pages. */
const NEEDED = /^(?:assets\/(?!dossier-.*-).*|pagefind\/[^/]*)$/;
/** What is kept afterwards, in this order: the search, the pages, the pictures, and what dossiers are made of. */
const WANTED = [/^pagefind\//, /^(?!404\.).*\.html$/, /\.(?:png|jpg|webp|svg)$/, /^assets\//];
/** Their names change with their content. */
const LASTING = /^(?:assets\/[\w-]+-[0-9a-f]{10}\.|pagefind\/.*_[0-9a-f]+\.pf_)/;
/** A site of at most so many files is kept as a whole; of a larger one each page is kept as it is read. */
const MOST = 3000;
const AT_ONCE = 8;
/** Milliseconds to wait for the server when there is something to show. */
const PATIENCE = 4000;

/** Open pages of this version, which get nothing of another, and those of a newer one, which get nothing of this. */
const own = new Set<string>();
const newer = new Set<string>();

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => clients.claim())));
addEventListener("message", (event) => savesData() || event.waitUntil(keepSite().catch(() => undefined)));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope)) return;
  const path = pathOf(url);
  event.respondWith(LASTING.test(path) ? fromHere(event, path) : fromServer(event, path));
});

/** What was kept of the former version is kept of this one before it takes over, so that no reader loses pages. */
async function install(): Promise<void> {
  await keepAll(await matching([NEEDED]));
  const isWhole = (await wasWhole()) && (await keepSite());
  if (!isWhole) await keepAll(await keptBefore());
  await skipWaiting();
}

/** Keeps the whole site. @returns false when it is too large for that: of half a site the search would find nothing, and its reader would have paid for it */
async function keepSite(): Promise<boolean> {
  const paths = await matching([NEEDED, ...WANTED]);
  if (paths.length > MOST) return false;
  await keepAll(paths);
  await markWhole();
  return true;
}

/** Paths of this version, in the order of the patterns, each once. */
async function matching(patterns: readonly RegExp[]): Promise<string[]> {
  const all = [...(await checksums()).keys()];
  return [...new Set(patterns.flatMap((pattern) => all.filter((path) => pattern.test(path))))];
}

async function keepAll(paths: readonly string[]): Promise<void> {
  const waiting = (await missing(paths)).values();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const path of waiting) await keep(path);
  }));
}

async function fromHere({ request }: FetchEvent, path: string): Promise<Response> {
  return (await kept(path)) ?? fetchAndKeep(request, path);
}

async function fromServer(event: FetchEvent, path: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const isPage = request.mode === "navigate";
  const mine = !isPage && newer.has(clientId) ? undefined : await kept(path);
  if (mine && !isPage && own.has(clientId)) return mine;
  try {
    const asked = fetch(request);
    const response = mine ? await Promise.race([asked, tooLate()]) : await asked;
    if (response.status >= 500 && mine) throw new Error(`The server answers ${response.status}.`);
    if (isPage && response.ok) event.waitUntil(keepAnswer(path, response.clone()).then((isMine) => (isMine ? own : newer).add(resultingClientId)));
    else if (response.ok) event.waitUntil(keepAnswer(path, response.clone()));
    return response;
  } catch (error) {
    if (mine && isPage) own.add(resultingClientId);
    if (mine) return mine;
    // A server adds the slash that a folder's address lacks.
    if (isPage && (await kept(`${path}/index.html`))) return Response.redirect(`${request.url.replace(/[?#].*$/, "")}/`);
    throw error;
  }
}

async function fetchAndKeep(request: Request, path: string): Promise<Response> {
  const response = await fetch(request);
  await keepAnswer(path, response.clone()).catch(() => false);
  return response;
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("The server took too long.")), PATIENCE);
  });
}

function pathOf(url: string): string {
  const path = decodeURIComponent(url.slice(registration.scope.length).replace(/[?#].*$/, ""));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Whether the reader asked for little traffic; known to some browsers only. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
}
