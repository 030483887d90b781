// A web server for tests: it serves one folder under any path on this machine only, and remembers what was asked.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export interface ServerOptions {
  /** Path under which the site stands, with both slashes; default "/". */
  prefix?: string;
  /** Answers to give in place of a file, by path from the site's root; undefined means: not found. */
  answers?: Readonly<Record<string, string | undefined>>;
  /** How the server fails at everything: with an error, or by never answering. */
  failing?: "error" | "silence";
  /** Port of 127.0.0.1; default a free one. */
  port?: number;
  /** Headers that come with every answer. */
  headers?: Readonly<Record<string, string>>;
}

export interface StaticServer {
  /** Address of the site's root, with a slash at the end. */
  url: string;
  port: number;
  /** Every path asked for, with its status, in order. */
  requests: { path: string; status: number }[];
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. Nothing is compressed, so sizes are the files' own. */
export async function serveFolder(folder: string, { prefix = "/", answers = {}, headers = {}, failing, port = 0 }: ServerOptions = {}): Promise<StaticServer> {
  const requests: StaticServer["requests"] = [];
  const server = createServer((request, response) => {
    if (failing === "silence") return;
    if (failing === "error") return void response.writeHead(503).end("Service Unavailable");
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
      const found = pathname.startsWith(prefix) ? await read(folder, decodeURIComponent(pathname.slice(prefix.length)), answers) : undefined;
      const status = found ? 200 : 404;
      const { body, type } = found ?? (await read(folder, "404.html", {})) ?? { body: "Not found", type: "text/plain" };
      requests.push({ path: pathname, status });
      response.writeHead(status, { ...headers, "content-type": type, "cache-control": "no-store" }).end(body);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(folder: string, path: string, answers: Readonly<Record<string, string | undefined>>): Promise<{ body: Buffer | string; type: string } | undefined> {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  if (Object.hasOwn(answers, path)) return answers[path] === undefined ? undefined : { body: answers[path], type };
  if (normalize(file).startsWith("..")) return undefined;
  const body = await readFile(join(folder, file)).catch(() => undefined);
  return body && { body, type };
}
