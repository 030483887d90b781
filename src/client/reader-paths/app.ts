// What makes a reader's own way through the site: the filter of roles and phases, and the guide of a few questions.
import { MyPart } from "./my-part.ts";
import { ReaderGuide } from "./reader-guide.ts";

customElements.define("my-part", MyPart);
customElements.define("reader-guide", ReaderGuide);
