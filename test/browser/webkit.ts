// Drives WebKitGTK's MiniBrowser through the W3C WebDriver protocol, which puppeteer does not speak, on a display of its own.
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import type { Engine, Window } from "./engines.ts";

const LIBRARIES = "/usr/lib";
const DRIVER = "/usr/bin/WebKitWebDriver";
const X_SERVER = "/usr/bin/Xvfb";
/** The name under which the protocol hands out an element (WebDriver, 12.2). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Milliseconds without an answer after which the driver is taken to hang. */
const PATIENCE = 40_000;

const answer = z.object({ value: z.unknown() });
const failure = z.object({ error: z.string(), message: z.string() });
const session = z.object({ sessionId: z.string(), capabilities: z.object({ browserVersion: z.string() }) });
const element = z.object({ [ELEMENT]: z.string() });

/** Starts WebKit; gives nothing where it, its driver or a display is missing, save in CI, where that is an error. */
export async function launchWebKit(): Promise<Engine | undefined> {
  const binary = process.env["WEBKIT"] ?? miniBrowser();
  const lacking = binary === undefined || !existsSync(DRIVER) ? "WebKit (packages webkit2gtk-driver and libwebkit2gtk)" : process.env["DISPLAY"] === undefined && !existsSync(X_SERVER) ? "a display for WebKit (package xvfb)" : undefined;
  if (lacking !== undefined) {
    if (process.env["CI"] === "true") throw new Error(`Not found: ${lacking}. Install it.`);
    console.log(`skipped: not found: ${lacking}`);
    return undefined;
  }
  const display = process.env["DISPLAY"] === undefined ? await startDisplay() : { name: process.env["DISPLAY"], stop: () => {} };
  let driver = await startDriver(display.name);
  const stop = (): void => {
    driver.stop();
    display.stop();
  };
  process.on("exit", stop);
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } };
  const open = async (retry = true): Promise<{ window: Window; version: string }> => {
    const { call } = driver;
    try {
      const { sessionId, capabilities: given } = session.parse(await call("POST", "/session", { capabilities }));
      return { window: windowOf((method, path, body) => call(method, `/session/${sessionId}${path}`, body)), version: given.browserVersion };
    } catch (error) {
      // Now and then the driver waits for a browser that never starts; a new driver does not.
      if (!retry) throw error;
      driver.stop();
      driver = await startDriver(display.name);
      return open(false);
    }
  };
  const first = await open();
  await first.window.close();
  return {
    name: "WebKit",
    version: first.version,
    open: async () => (await open()).window,
    close: async () => stop(),
  };
}

async function startDriver(display: string): Promise<{ call: Call; stop(): void }> {
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], { env: { ...process.env, DISPLAY: display }, stdio: "ignore" });
  const call = caller(`http://127.0.0.1:${port}`);
  await answers(() => call("GET", "/status"));
  return { call, stop: () => void driver.kill() };
}

type Call = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

function windowOf(call: Call): Window {
  const find = async (selector: string): Promise<string> => element.parse(await call("POST", "/element", { using: "css selector", value: selector }))[ELEMENT] ?? "";
  return {
    goto: async (address) => void (await call("POST", "/url", { url: address })),
    evaluate: (expression) => call("POST", "/execute/sync", { script: `return (${expression})`, args: [] }),
    type: async (selector, text) => void (await call("POST", `/element/${await find(selector)}/value`, { text })),
    click: async (selector) => void (await call("POST", `/element/${await find(selector)}/click`, {})),
    resize: async (width) => void (await call("POST", "/window/rect", { x: 0, y: 0, width, height: 900 })),
    close: async () => void (await call("DELETE", "")),
  };
}

function caller(driver: string): Call {
  return async (method, path, body) => {
    const response = await fetch(driver + path, { method, signal: AbortSignal.timeout(PATIENCE), ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = answer.parse(await response.json());
    if (response.ok) return value;
    const { error, message } = failure.parse(value);
    throw new Error(`WebKit: ${error}: ${message}`);
  };
}

/** Asks until there is an answer: the driver needs a moment to start. */
async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
}

/** Starts a display; the X server itself chooses a free number, and writes it to the pipe. */
function startDisplay(): Promise<{ name: string; stop(): void }> {
  const server: ChildProcess = spawn(X_SERVER, ["-displayfd", "3", "-screen", "0", "1280x900x24"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.on("data", (number: Buffer) => resolve({ name: `:${number.toString().trim()}`, stop: () => void server.kill() }));
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function miniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  for (const machine of readdirSync(LIBRARIES).filter((name) => name.endsWith("-linux-gnu"))) {
    for (const version of ["webkit2gtk-4.1", "webkit2gtk-4.0"]) {
      const path = join(LIBRARIES, machine, version, "MiniBrowser");
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}
