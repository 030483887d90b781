// The part of Eleventy's interface that we use; Eleventy itself ships no types.
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addPlugin<Options>(plugin: (config: EleventyConfig, options: Options) => void, options: Options): void;
    addTemplate(path: string, content: string, data: Record<string, unknown>): void;
    addExtension(extension: string, options: { key: string } | { compile(source: string, inputPath: string): () => string; compileOptions: { cache: boolean } }): void;
    addTransform(name: string, transform: (this: { page: { inputPath: string; outputPath: string } }, content: string) => string | Promise<string>): void;
    setUseGitIgnore(use: boolean): void;
    setDataFileSuffixes(suffixes: string[]): void;
    benchmarkManager: { get(name: string): { setMinimumThresholdMs(milliseconds: number): void } };
    ignores: { add(glob: string): void };
    /** Our own: the site being built, put there by the build command. */
    wegwijzer?: import("./site-build.ts").SiteBuild;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: { quietMode: boolean; configPath: string; config(config: EleventyConfig): void });
    disableLogger(): void;
    toJSON(): Promise<unknown>;
  }
}
