// Bundles browser code for an offline copy into classic scripts, and its styles.
import { build, type BuildOptions } from "esbuild";
import { BROWSERS } from "../model/browsers.ts";

/** The bundles of these entry points, in their order. @throws what esbuild throws, which names file and line */
export async function bundle(entryPoints: string[], options: BuildOptions = {}): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: BROWSERS,
    outdir: "/",
    legalComments: "inline",
    logLevel: "silent",
    ...options,
  });
  return (outputFiles ?? []).map(({ text }) => text);
}
