// Packages that bring no types: only what is used of them here.
declare module "lunr-languages/*" {
  const plugin: (lunr: unknown) => void;
  export default plugin;
}
