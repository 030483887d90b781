// Pictures that are something else, too large, turned, talkative or active.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { testRows, type Row } from "./rows.ts";
import { buildInto, check, page, tinySite } from "./site.ts";

const pictures = suite("pictures");
const folder = mkdtempSync(join(tmpdir(), "wegwijzer-pictures-"));
pictures.after(() => rmSync(folder, { recursive: true, force: true }));

const PLACE = "Amersfoort 52.155 N 5.387 E";
const text = (words: string): Buffer => Buffer.from(words, "latin1");

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([text(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG of this size, with these chunks before its pixels. */
function png(width: number, height: number, extra: Buffer = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = width * height > 1_000_000 ? Buffer.alloc(100) : Buffer.alloc((width + 1) * height, 0x80);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", header), extra, chunk("IDAT", deflateSync(pixels)), chunk("IEND", Buffer.alloc(0))]);
}

/** Exif data that says how the camera was held and, in words, where. */
function exif(orientation: number, little: boolean): Buffer {
  const data = Buffer.alloc(8 + 2 + 12 + 4);
  const [word, long] = little ? ["writeUInt16LE", "writeUInt32LE"] as const : ["writeUInt16BE", "writeUInt32BE"] as const;
  data.set(text(little ? "II" : "MM"));
  data[word](42, 2);
  data[long](8, 4);
  data[word](1, 8);
  data[word](0x0112, 10);
  data[word](3, 12);
  data[long](1, 14);
  data[word](orientation, 18);
  return Buffer.concat([data, text(PLACE)]);
}

function segment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

const SCAN = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56])]);
const FRAME = segment(0xc0, Buffer.from([8, 0, 2, 0, 3, 1, 1, 0x11, 0]));
const ICC = segment(0xe2, Buffer.concat([text("ICC_PROFILE\0"), Buffer.from([1, 1]), text("kleurprofiel")]));

/** The parts of a JPEG of 3 × 2 pixels with an Exif segment and more that tells tales. */
function jpeg(orientation: number): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe0, text("JFIF\0\x01\x02\0\0\x01\0\x01\0\0")), segment(0xe1, Buffer.concat([text("Exif\0\0"), exif(orientation, false)])), segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${PLACE}`)), ICC, segment(0xed, text(PLACE)), segment(0xfe, text(PLACE)), FRAME, SCAN, Buffer.from([0xff, 0xd9]), text(PLACE)]);
}

function riff(name: string, data: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([text(name), size, data, Buffer.alloc(data.length % 2)]);
}

/** A WebP of 3 × 2 pixels whose container announces Exif, XMP and a colour profile. */
function webp(orientation: number): Buffer {
  const body = Buffer.concat([text("WEBP"), riff("VP8X", Buffer.from([0x2c, 0, 0, 0, 2, 0, 0, 1, 0, 0])), riff("ICCP", text("kleurprofiel")), riff("VP8L", Buffer.from([0x2f, 2, 0x40, 0, 0, 9, 9])), riff("EXIF", exif(orientation, true)), riff("XMP ", text(PLACE))]);
  return riff("RIFF", body);
}

const svg = (inside: string, attributes = ""): string => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;

const ACTIVE: readonly (readonly [string, string, RegExp])[] = [
  ["a script", svg("<script>alert(1)</script>"), /<script>/],
  ["a script in a namespace with another name", `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></s:svg>`, /<s:script>/],
  ["a script of HTML", svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'), /<h:script>/],
  ["a handler", svg("", ' onload="alert(1)"'), /onload/],
  ["a handler in capitals", svg('<rect ONCLICK="alert(1)"/>'), /ONCLICK/],
  ["HTML inside", svg("<foreignObject><p>a</p></foreignObject>"), /<foreignObject>/],
  ["a link", svg('<a href="javascript:alert(1)"><rect/></a>'), /<a>/],
  ["a picture of elsewhere", svg('<image href="https://evil.example/x.png"/>'), /<image>/],
  ["a use of elsewhere", svg('<use href="https://evil.example/x.svg#a"/>'), /href/],
  ["the same by its older name", svg('<use xlink:href="data:image/svg+xml,x"/>'), /xlink:href/],
  ["an animation that sets an address", svg('<animate attributeName="href" to="javascript:alert(1)"/>'), /<animate>/],
  ["a setting that runs later", svg('<set attributeName="onmouseover" to="alert(1)"/>'), /<set>/],
  ["a style that imports", svg("<style>@import 'https://evil.example/x.css';</style>"), /style that loads/],
  ["a style that loads, in CDATA", svg("<style><![CDATA[rect { fill: url(https://evil.example/x) }]]></style>"), /style that loads/],
  ["a style that hides its address behind an escape", svg("<style>@\\69mport 'x';</style>"), /style that loads/],
  ["an attribute that loads", svg('<rect fill="url(https://evil.example/x)"/>'), /fill/],
  ["a style sheet by instruction", `<?xml-stylesheet href="x.xsl" type="text/xsl"?>${svg("")}`, /xml-stylesheet/],
  ["a document type with entities", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`, /DOCTYPE/],
  ["a document type that reads a file", `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg("&a;")}`, /DOCTYPE/],
  ["another base for addresses", svg('<g xml:base="https://evil.example/"/>'), /xml:base/],
  ["another outermost element", '<html xmlns="http://www.w3.org/2000/svg"/>', /outermost/],
  ["no XML", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", /not good XML/],
  ["elements 100 deep", svg("<g>".repeat(100) + "</g>".repeat(100)), /64 deep/],
];
let number = 0;
const picture = (name: string, extension: string, content: string | Uint8Array, rule: string, says: RegExp, place = "1:1"): Row => ({ name, file: `content/nl/${++number}.${extension}`, content, fault: `${place} ${rule}`, says });

testRows(pictures, "pictures", [
  picture("T45: HTML that is called PNG", "png", "<script>alert(1)</script>", "picture-kind", /no PNG, JPEG or WebP/),
  picture("T45: a JPEG that is called PNG", "png", jpeg(1), "picture-kind", /a JPEG picture/),
  picture("T45: a picture of 40,000 × 40,000 pixels", "png", png(40_000, 40_000), "picture-size", /40000 × 40000/),
  picture("T45: a picture of 50 MB", "jpg", Buffer.concat([jpeg(1), Buffer.alloc(50_000_000)]), "picture-size", /at most 5 MB/),
  picture("T45: half a picture", "png", png(3, 2).subarray(0, 50), "picture-kind", /damaged/),
  picture("T45: half a JPEG", "jpeg", jpeg(1).subarray(0, -40), "picture-kind", /damaged|cut off/),
  picture("a photo taken sideways", "jpg", jpeg(6), "picture-turned", /held sideways/),
  picture("a WebP taken sideways", "webp", webp(8), "picture-turned", /held sideways/),
  picture("a PNG taken sideways", "png", png(3, 2, chunk("eXIf", exif(3, true))), "picture-turned", /held sideways/),
]);

for (const [name, content, says] of ACTIVE) {
  pictures(`T44: an SVG with ${name} is refused by name, with its place`, () => {
    const site = mkdtempSync(join(folder, "svg-"));
    tinySite(site, { "content/nl/x.svg": content });
    const { code, faults } = check(site);
    assert.is(code, 1);
    assert.ok(faults.some(({ file, rule, line, message }) => file === "content/nl/x.svg" && rule === "svg" && line >= 1 && says.test(message)), JSON.stringify(faults));
  });
}

pictures("T44: SVGs that only draw are published as they are", () => {
  const [site, output] = [join(folder, "good"), join(folder, "good-out/site")];
  const good = {
    "gradient.svg": svg('<defs><linearGradient id="a"><stop offset="0" stop-color="#123"/></linearGradient><clipPath id="c"><circle r="4"/></clipPath></defs><rect fill="url(#a)" clip-path="url(\'#c\')" width="10" height="10"/>'),
    "text.svg": svg('<title>Titel</title><desc>Uitleg &amp; meer</desc><text x="1" y="2" style="font: 12px sans-serif">Inkoop &lt; 5</text>'),
    "style.svg": svg("<style>.a { fill: red; stroke: url(#g) }</style><path class='a' d='M0 0L1 1'/>"),
    "use.svg": svg('<symbol id="s"><circle r="1"/></symbol><use href="#s"/><use xlink:href="#s" x="3"/>'),
    "declaration.svg": `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Inkscape -->\n${svg('<g transform="scale(2)"><path style="fill:none;stroke:#000" d="m 1,1 2,2"/></g>', ' width="10mm" height="10mm" version="1.1" id="svg1"')}`,
  };
  tinySite(site, { ...Object.fromEntries(Object.entries(good).map(([name, content]) => [`content/nl/${name}`, content])), "content/nl/index.md": page(Object.keys(good).map((name) => `![Een plaatje](${name})`).join("\n\n")) });
  const { code, stderr } = buildInto(site, output);
  assert.is(code, 0, stderr);
  for (const [name, content] of Object.entries(good)) assert.is(readFileSync(join(output, name), "utf8"), content);
});

pictures("T45: what a photo tells of place and camera is not published; its pixels and colours are, byte for byte", () => {
  const [site, output] = [join(folder, "talk"), join(folder, "talk-out/site")];
  const talkative = png(3, 2, Buffer.concat([chunk("tEXt", text(`Comment\0${PLACE}`)), chunk("eXIf", exif(1, true)), chunk("tIME", Buffer.alloc(7)), chunk("gAMA", Buffer.from([0, 0, 0xb1, 0x8f]))]));
  tinySite(site, { "content/nl/a.png": talkative, "content/nl/b.jpg": jpeg(1), "content/nl/c.webp": webp(1), "content/nl/index.md": page("![A](a.png) ![B](b.jpg) ![C](c.webp)") });
  const { code, stderr } = buildInto(site, output);
  assert.is(code, 0, stderr);
  const read = (name: string): Buffer => readFileSync(join(output, name));
  for (const name of ["a.png", "b.jpg", "c.webp"]) assert.not(read(name).includes(PLACE), name);
  assert.ok(read("a.png").equals(png(3, 2, chunk("gAMA", Buffer.from([0, 0, 0xb1, 0x8f])))));
  assert.ok(read("b.jpg").equals(Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe0, text("JFIF\0\x01\x02\0\0\x01\0\x01\0\0")), ICC, FRAME, SCAN, Buffer.from([0xff, 0xd9])])));
  assert.ok(read("c.webp").equals(riff("RIFF", Buffer.concat([text("WEBP"), riff("VP8X", Buffer.from([0x20, 0, 0, 0, 2, 0, 0, 1, 0, 0])), riff("ICCP", text("kleurprofiel")), riff("VP8L", Buffer.from([0x2f, 2, 0x40, 0, 0, 9, 9]))]))));
  const html = readFileSync(join(output, "index.html"), "utf8");
  for (const name of ["a.png", "b.jpg", "c.webp"]) assert.match(html, new RegExp(`<img src="${name}" alt="[ABC]" width="3" height="2">`));
});

pictures.run();
