// The part of CommonMark's own examples that we use; the package ships no types.
declare module "commonmark-spec" {
  export interface Example {
    number: number;
    section: string;
    markdown: string;
    html: string;
  }
  const spec: { tests: Example[] };
  export default spec;
}
