// A text is cut into parts at its headings of the second level.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { partsOf } from "../../../../src/client/beside/parts.ts";

const parts = suite("parts of a text");
const cut = (...names: string[]): string[] => partsOf(names.map((localName) => ({ localName }))).map((part) => part.map(({ localName }) => localName).join(" "));

parts("begin at each heading of the second level", () => assert.equal(cut("p", "h2", "p", "h3", "p", "h2", "ul"), ["p", "h2 p h3 p", "h2 ul"]));
parts("begin with an empty one where a heading comes first", () => assert.equal(cut("h2", "p"), ["", "h2 p"]));
parts("are one where there is no heading", () => assert.equal([cut("p", "h3"), cut()], [["p h3"], [""]]));

parts.run();
