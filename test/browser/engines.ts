// The three browser engines behind one small interface, for tests that must hold in each.
import type { Test } from "uvu";
import { launchChromium, launchFirefox, type Browser } from "./browser.ts";
import { waitFor } from "./tab.ts";
import { launchWebKit } from "./webkit.ts";

/** One page of a browser. */
export interface Window {
  goto(address: string): Promise<void>;
  /** The value of a JavaScript expression in the page; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Types into the first element that matches, key by key. */
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Makes the window so many pixels wide. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  version: string;
  open(): Promise<Window>;
  close(): Promise<void>;
}

/** Starts every engine there is and prints which. Those that are missing are undefined, save in CI, where that is an error. */
export async function launchEngines(): Promise<{ name: string; engine: Engine | undefined }[]> {
  const engines = [
    { name: "Firefox", engine: engineOf("Firefox", await launchFirefox()) },
    { name: "WebKit", engine: launchWebKit() },
    { name: "Chromium", engine: engineOf("Chromium", await launchChromium()) },
  ];
  const started = await Promise.all(engines.map(async ({ name, engine }) => ({ name, engine: await engine })));
  console.log(`engines: ${started.map(({ name, engine }) => `${name} ${engine?.version ?? "missing"}`).join(", ")}`);
  return started;
}

/** Makes tests that each get a window of their own; where the engine is missing they are skipped. */
export function inWindow(test: Test, engine: Engine | undefined): (what: string, body: (window: Window) => Promise<void>) => void {
  return (what, body) => {
    if (!engine) return void test.skip(what);
    test(what, async () => {
      const window = await engine.open();
      try {
        await body(window);
      } finally {
        await window.close();
      }
    });
  };
}

/** Evaluates an expression again and again until its value is the one wanted. */
export function waitUntil(window: Window, expression: string, wanted: (value: unknown) => boolean = Boolean): Promise<unknown> {
  // A page that is just being left has no value to give.
  return waitFor(expression, () => window.evaluate(expression).catch(() => undefined), wanted);
}

async function engineOf(name: string, browser: Browser | undefined): Promise<Engine | undefined> {
  if (!browser) return undefined;
  const version = await browser.version();
  return {
    name,
    version: version.replace(/^.*\//, ""),
    async open() {
      const page = await browser.newPage();
      return {
        goto: async (address) => void (await page.goto(address)),
        evaluate: (expression) => page.evaluate(expression),
        type: (selector, text) => page.type(selector, text),
        click: (selector) => page.click(selector),
        resize: (width) => page.setViewport({ width, height: 900 }),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
