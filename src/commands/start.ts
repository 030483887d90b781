// Builds, serves on localhost, shows an edited page at once, and builds again when content, data, layout, style or source changes.
import { spawn, type ChildProcess } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import devServer from "@11ty/eleventy-dev-server";
import { NODE_FLAGS } from "../model/node-flags.ts";
import { PREVIEW_FOLDER } from "../model/edited-pages.ts";
import { onInterrupt } from "./interrupt.ts";
import { livePreview } from "./live-preview.ts";
import { REPOSITORY, type Options } from "./options.ts";
import { previewSearch, type PreviewSearch } from "./preview-search.ts";
import { watchFolders } from "./watch-folders.ts";

const FIRST_PORT = 8080;
/** How long the browser has for its first page before this process reads the site too. */
const FIRST_PAGE_MS = 1000;

/** Builds that run, which end when we do. */
const builds = new Set<ChildProcess>();

/** Serves until interrupted. A build that fails says why and leaves on screen what is there. */
export async function start(options: Options): Promise<void> {
  onInterrupt((signal) => builds.forEach((build) => build.kill(signal)));
  await rebuild(options);
  const search = previewSearch(options.output, (text) => process.stderr.write(`${text}\n`));
  const server = devServer.getServer("wegwijzer", options.output, {
    port: FIRST_PORT,
    domDiff: false,
    messageOnStart: () => "",
    onRequest: { [`/${PREVIEW_FOLDER}*`]: ({ url }: { url: URL }) => answer(search, url) },
    logger: { info: () => {}, log: () => {}, error: (text: string) => process.stderr.write(`${text}\n`) },
  });
  server.serve(FIRST_PORT);
  await server.ready();
  const url = server.getServerUrl("localhost");
  const moved = url.includes(`:${FIRST_PORT}`) ? "" : ` (port ${FIRST_PORT} is taken)`;
  process.stderr.write(`Read and search the site at ${url}${moved}\nChange a page and save: it reloads. Ctrl+C stops.\n`);
  const preview = livePreview({
    rebuild: () => rebuild(options, { inBackground: true }),
    read: async () => (await import("./quick-pages.ts")).readForQuickPages(options),
    search,
    reload: () => server.reload({ files: [] }),
  });
  setTimeout(() => void preview.read(), FIRST_PAGE_MS);
  watchFolders(options.site, preview);
}

/** One of the preview's own files, which no browser may keep; nothing when there is no such file. */
async function answer(search: PreviewSearch, { pathname }: URL): Promise<{ status: number; headers: Record<string, string>; body: Buffer } | undefined> {
  const content = await search.read(pathname.slice(1));
  return content === undefined ? undefined : { status: 200, headers: { "content-type": pathname.endsWith(".json") ? "application/json" : "application/octet-stream", "cache-control": "no-store" }, body: Buffer.from(content) };
}

/** Builds in a process of its own, so that a change of source counts too. In the background it leaves the processor to whoever looks at a page. */
function rebuild({ site, output, url, format, quiet, debug }: Options, { inBackground = false } = {}): Promise<boolean> {
  const words = [...NODE_FLAGS, join(REPOSITORY, "scripts/build.ts"), "--site", site, "--output", output, "--format", format, "--preview", ...(url === undefined ? [] : ["--url", url]), ...(quiet ? ["--quiet"] : []), ...(debug ? ["--debug"] : [])];
  return new Promise((resolve) => {
    const build = spawn(process.execPath, words, { cwd: REPOSITORY, stdio: "inherit" });
    const ended = (isBuilt: boolean): void => {
      builds.delete(build);
      resolve(isBuilt);
    };
    builds.add(build);
    build.on("exit", (code) => ended(code === 0)).on("error", () => ended(false));
    if (inBackground && build.pid !== undefined) giveWay(build.pid);
  });
}

/** Lets other processes go before this one, and before those that it starts. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    // It has ended already, or this system has no priorities: then it runs as any other.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}
