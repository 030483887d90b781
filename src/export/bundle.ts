// Bundles browser code for an offline copy into classic scripts, and its styles.
import { build, type BuildOptions } from "esbuild";
import { BUNDLING } from "../model/bundling.ts";

/** The bundles of these entry points, in their order. @throws what esbuild throws, which names file and line */
export async function bundle(entryPoints: string[], options: BuildOptions = {}): Promise<string[]> {
  const { outputFiles } = await build({
    ...BUNDLING,
    entryPoints,
    outdir: "/",
    ...options,
  });
  return (outputFiles ?? []).map(({ text }) => text);
}
