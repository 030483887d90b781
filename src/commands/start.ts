// Builds, serves on localhost, and builds again when content, data, layout, style or source changes.
import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import devServer from "@11ty/eleventy-dev-server";
import { REPOSITORY, type Options } from "./options.ts";

const FIRST_PORT = 8080;
/** Editors and Git write in bursts; a build starts when it has been quiet this long. */
const QUIET_MS = 120;

/** Serves until interrupted. A build that fails says why and leaves the last good site on screen. */
export async function start(options: Options): Promise<void> {
  await rebuild(options);
  const server = devServer.getServer("wegwijzer", options.output, {
    port: FIRST_PORT,
    domDiff: false,
    messageOnStart: () => "",
    logger: { info: () => {}, log: () => {}, error: (text: string) => process.stderr.write(`${text}\n`) },
  });
  server.serve(FIRST_PORT);
  await server.ready();
  const url = server.getServerUrl("localhost");
  const moved = url.includes(`:${FIRST_PORT}`) ? "" : ` (port ${FIRST_PORT} is taken)`;
  process.stderr.write(`Read and search the site at ${url}${moved}\nChange a page and save: it reloads. Ctrl+C stops.\n`);
  watchFolders(options, async () => {
    if (await rebuild(options)) server.reload({ files: [] });
  });
}

/** Builds in a process of its own, so that a change of source counts too. */
function rebuild({ site, output, url, format, quiet, debug }: Options): Promise<boolean> {
  const words = ["--import", "tsx", join(REPOSITORY, "scripts/build.ts"), "--site", site, "--output", output, "--format", format, "--preview", ...(url === undefined ? [] : ["--url", url]), ...(quiet ? ["--quiet"] : []), ...(debug ? ["--debug"] : [])];
  return new Promise((resolve) => {
    spawn(process.execPath, words, { cwd: REPOSITORY, stdio: "inherit" }).on("exit", (code) => resolve(code === 0)).on("error", () => resolve(false));
  });
}

/** Calls back after a change has settled; changes during a build lead to one more build. */
function watchFolders({ site }: Options, changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const build = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await changed();
    } while (again);
    running = false;
  };
  const folders = [join(site, "content"), join(site, "_data"), join(REPOSITORY, "src"), join(REPOSITORY, "_includes"), join(REPOSITORY, "eleventy.config.ts")];
  for (const folder of folders.filter((path) => existsSync(path))) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void build(), QUIET_MS);
    });
  }
}
