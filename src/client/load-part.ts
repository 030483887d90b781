// Loads a part of the site's script that few pages need, with its style.
import { element } from "./element.ts";
import { runScript } from "./run-script.ts";

/** Loads both. @throws Error when one cannot be loaded */
export async function loadPart({ style, script }: { style: string; script: string }, root: URL): Promise<void> {
  const link = element("link", { rel: "stylesheet", href: new URL(style, root).href });
  const styled = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
  });
  document.head.append(link);
  await Promise.all([styled, runScript(new URL(script, root).href)]);
}
