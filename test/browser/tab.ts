// A browser tab that keeps what goes wrong on its pages: errors, failed requests, and breaches of the content security policy.
import type { Browser, Page } from "./browser.ts";

export interface Tab {
  page: Page;
  /** What went wrong since the list was last emptied. */
  errors: string[];
  /** Addresses asked for since the list was last emptied. */
  requests: string[];
}

/** Opens a tab; every page in it reports breaches of its policy through the console. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const tab: Tab = { page, errors: [], requests: [] };
  page.on("console", (message) => {
    if (message.type() === "error") tab.errors.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => tab.errors.push(`error: ${String(error)}`));
  page.on("requestfailed", (request) => tab.errors.push(`failed: ${request.url()}`));
  page.on("request", (request) => tab.requests.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  return tab;
}

/** Runs a function in a new tab and closes the tab, whatever happens. */
export async function withTab(browser: Browser, use: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await openTab(browser);
  try {
    await use(tab);
  } finally {
    await tab.page.close();
  }
}

/** Asks again and again until the answer is the one wanted; after a long while, on a busy machine too, it fails and tells the last answer. */
export async function waitFor<T>(what: string, ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 45_000;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
