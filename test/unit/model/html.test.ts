// Markup with text in it.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { escapeHtml, html, jsonScript, nothing, raw } from "../../../src/model/html.ts";

const markup = suite("html");

markup("text is escaped, in an element and in an attribute", () => {
  assert.is(html`<p title="${'"A" & \'b\''}">${"<script>"}</p>`.markup, '<p title="&quot;A&quot; &amp; &#39;b&#39;">&lt;script&gt;</p>');
});

markup("text that looks escaped is escaped once more, so that it reads as it was written", () => {
  assert.is(escapeHtml("&amp;"), "&amp;amp;");
});

markup("markup inside markup is kept", () => {
  assert.is(html`<p>${html`<b>${"<"}</b>`}</p>`.markup, "<p><b>&lt;</b></p>");
});

markup("a list is joined without commas, each of its items by its own kind", () => {
  assert.is(html`${["<", html`<br>`, ["a", 1]]}`.markup, "&lt;<br>a1");
});

markup("nothing, null, undefined and false leave no trace; zero and empty text are what they are", () => {
  assert.is(html`[${nothing}${null}${undefined}${false}${""}${0}]`.markup, "[0]");
});

markup("raw markup stands as it is", () => {
  assert.is(html`${raw("<i>x</i>")}`.markup, "<i>x</i>");
});

markup("no text in JSON can close its script, and it reads back the same", () => {
  const value = { text: "</script><!--" };
  const written = jsonScript(value).markup;
  assert.not.match(written, "<");
  assert.equal(JSON.parse(written), value);
});

markup.run();
