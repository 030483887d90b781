// Starts the real browsers that tests drive: Chromium always, Firefox where it is installed.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, type Browser } from "puppeteer-core";
import type { Test } from "uvu";

export type { Browser, Page } from "puppeteer-core";

/** The environment before Chromium's package changes it: Firefox must not load Chromium's libraries. */
const environment = { ...process.env };

/** Starts Chromium: $CHROMIUM, or the system's, or the one from npm. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = firstFile([process.env["CHROMIUM"], "/usr/bin/chromium"]) ?? (await unpackChromium());
  // Not the arguments that @sparticuz/chromium offers: those switch web security off, and a test would prove nothing.
  return launch({ executablePath, headless: "shell", args: ["--no-sandbox", "--no-zygote"] });
}

/** Starts Firefox: $FIREFOX, or the system's. Gives nothing where there is none, save in CI, where that is an error. */
export async function launchFirefox(): Promise<Browser | undefined> {
  const executablePath = firstFile([process.env["FIREFOX"], "/usr/bin/firefox-esr", "/usr/bin/firefox"]);
  if (executablePath === undefined) {
    if (process.env["CI"] === "true") throw new Error("Firefox not found: install firefox-esr, or give its path in FIREFOX.");
    console.log("skipped: Firefox not found");
    return undefined;
  }
  return launch({
    browser: "firefox",
    executablePath,
    headless: true,
    env: environment,
    // Puppeteer switches this protection off, and pages on file:// could then do what no reader's browser allows.
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });
}

/** Starts every browser to run a suite in. All at once and first: uvu runs a file as soon as it is left waiting. */
export async function launchAll(): Promise<{ name: string; browser: Browser | undefined }[]> {
  return [
    { name: "Firefox", browser: await launchFirefox() },
    { name: "Chromium", browser: await launchChromium() },
  ];
}

/** Gives a function that adds a test to the suite, or counts it as skipped when there is no browser. */
export function inBrowser(test: Test, browser: Browser | undefined): (name: string, body: (browser: Browser) => Promise<void>) => void {
  return (name, body) => {
    if (browser) test(name, () => body(browser));
    else test.skip(name);
  };
}

function firstFile(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && existsSync(path));
}

async function unpackChromium(): Promise<string> {
  // It trusts whatever "chromium" lies in the temporary folder, also one of another version: so give it a folder of our own.
  const given = process.env["WEGWIJZER_TEMPORARY"];
  const folder = given === undefined ? await mkdtemp(join(tmpdir(), "wegwijzer-chromium-")) : join(given, "chromium");
  await mkdir(folder, { recursive: true });
  if (given === undefined) process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.env["TMPDIR"] = folder;
  // Only under this name does it bring its own libraries along; it looks when it is first imported.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  // Its own list of fonts names /tmp/fonts, wherever they were unpacked; without any font Chromium dies at the first page.
  writeFileSync(join(folder, "fonts/fonts.conf"), `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`);
  return path;
}
