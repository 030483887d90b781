// The part of Eleventy's development server that we use; it ships no types.
declare module "@11ty/eleventy-dev-server" {
  export interface DevServer {
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    reload(event: { files: string[]; subtype?: string }): void;
    close(): Promise<void>;
  }
  const factory: { getServer(name: string, folder: string, options: Record<string, unknown>): DevServer };
  export default factory;
}
