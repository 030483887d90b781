// Loads a part of the site's script that few page views need, with its style.
import { element } from "./element.ts";
import { runScript } from "./run-script.ts";

/** Loads both; without its style a part still works. @throws Error when the script cannot be loaded */
export async function loadPart({ style, script }: { style: string; script: string }): Promise<void> {
  const link = element("link", { rel: "stylesheet", href: new URL(style, siteRoot).href });
  const styled = new Promise((resolve) => {
    for (const event of ["load", "error"]) link.addEventListener(event, resolve);
  });
  document.head.append(link);
  await Promise.all([styled, runScript(new URL(script, siteRoot).href)]);
}
