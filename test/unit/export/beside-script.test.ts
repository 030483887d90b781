// The text of a page as data for the page in another language.
import { Buffer } from "node:buffer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { besidePath, besideScript, hasBesideScript, readText } from "../../../src/export/beside-script.ts";
import { dutch, english, page, site } from "../example-site.ts";

const beside = suite("beside script");
const MARKUP = '<main><h1>Brakes &amp; <i>bells</i></h1><div class="prose">\n<p id="a">Pull &lt;hard&gt;.<br>Now</p><div class="x"><svg viewBox="0 0 1 1"><linearGradient id="g"/></svg></div></div><div class="prose">not this</div><p>Nor this.</p></main>';

beside("holds the title, and the text with its elements, attributes and letters as they are", () => {
  assert.equal(readText(MARKUP), {
    title: "Brakes & bells",
    pieces: [
      "\n",
      ["p", { id: "a" }, ["Pull ", "<", "hard", ">", ".", ["br", {}, []], "Now"]],
      ["div", { class: "x" }, [["svg", { viewBox: "0 0 1 1" }, [["linearGradient", { id: "g" }, []]]]]],
    ],
  });
});

beside("is a script that hands them over", () => {
  const script = Buffer.from(besideScript(MARKUP)).toString("utf8");
  assert.ok(script.startsWith("besidePage({") && script.endsWith("})\n"));
  assert.equal(JSON.parse(script.slice("besidePage(".length, -2)), readText(MARKUP));
});

beside("stands beside each ordinary page that has a twin in the copy", () => {
  const [own, alone, home] = [page("en/a.md"), page("en/b.md"), page("en/index.md", { layout: "home" })];
  const whole = site([own, page("nl/a.md"), alone, home, page("nl/index.md", { layout: "home" })]);
  assert.is(besidePath(own.output), "a/beside.js");
  assert.ok(hasBesideScript(whole, own, [english, dutch]));
  assert.not(hasBesideScript(whole, own, [english]));
  assert.not(hasBesideScript(whole, alone, [english, dutch]));
  assert.not(hasBesideScript(whole, home, [english, dutch]));
});

beside.run();
