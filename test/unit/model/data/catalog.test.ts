// The catalogue: JSON-LD that a real processor reads without a network, and what it says held against the rules of DCAT-AP-NL.
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser, Store, type Quad } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadSite } from "../../../../src/load/site.ts";
import { sha256 } from "../../../../src/model/checksums.ts";
import { dataCatalog } from "../../../../src/model/data/catalog.ts";
import { dataContents } from "../../../../src/model/data/distributions.ts";
import type { Site } from "../../../../src/model/site.ts";
import { dataSite, sold } from "../../example-figure.ts";

const HOME = "https://example.org/guide/data/";
const DCT = "http://purl.org/dc/terms/";
const shapes = new Store(new Parser().parse(readFileSync(new URL("catalog-shapes.ttl", import.meta.url), "utf8")));
const validator = new SHACLValidator(shapes);

/** The catalogue as RDF. @throws when anything would have to be fetched */
async function quadsOf(catalog: string): Promise<Quad[]> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(catalog), {
    format: "application/n-quads",
    documentLoader: (url: string) => Promise.reject(new Error(`asks for ${url}`)),
  });
  return new Parser({ format: "N-Quads" }).parse(String(quads));
}

/** What breaks a rule, as "node path rule". */
async function faultsOf(catalog: string): Promise<string[]> {
  const report = await validator.validate(new Store(await quadsOf(catalog)));
  return report.results.map(({ focusNode, path, sourceConstraintComponent }) => [focusNode, path, sourceConstraintComponent].map((term) => (term && "value" in term ? String(term.value).replace(/^.*[#/]/, "") : "")).join(" "));
}

function ownSite(): Site {
  const { site } = loadSite(process.cwd());
  if (!site) throw new Error("the site cannot be read");
  return site;
}

const catalogs = suite("catalogue");

catalogs("this repository's own catalogue and the example's keep the rules of DCAT-AP-NL", async () => {
  assert.equal(await faultsOf(dataCatalog(dataSite(), HOME)), []);
  assert.equal(await faultsOf(dataCatalog(ownSite(), HOME)), []);
});

catalogs("a catalogue that breaks a rule is seen", async () => {
  const whole = dataCatalog(dataSite(), HOME);
  const without = async (part: string): Promise<string[]> => {
    const data = JSON.parse(whole);
    delete data["dcat:dataset"][0][part];
    return faultsOf(JSON.stringify(data));
  };
  assert.equal(await without("dcat:theme"), ["sold theme MinCountConstraintComponent"]);
  assert.equal(await without("dct:creator"), ["sold creator MinCountConstraintComponent"]);
  assert.equal(await without("identifier"), ["sold identifier MinCountConstraintComponent"]);
  assert.match((await faultsOf(whole.replace('"xsd:gYear"', '"xsd:int"'))).join(), / startDate DatatypeConstraintComponent$/);
});

catalogs("what site.json does not tell is not claimed", async () => {
  const site = dataSite();
  const { contact: _contact, ...config } = site.config;
  const silent = dataCatalog({ ...site, config: { ...config, openData: { themes: [], spatial: [], keywords: {} } } }, HOME);
  for (const word of ["dcat:contactPoint", "dcat:theme", "dct:spatial", "vcard:Kind"]) assert.not.match(silent, `"${word}"`);
  assert.equal((await faultsOf(silent)).toSorted(), ["catalog.jsonld contactPoint MinCountConstraintComponent", "sold contactPoint MinCountConstraintComponent", "sold theme MinCountConstraintComponent"]);
});

catalogs("names texts in each language, years, sources and the files with their size and checksum", async () => {
  const site = dataSite();
  const quads = await quadsOf(dataCatalog(site, HOME));
  const values = (subject: string, predicate: string): string[] => quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate).map(({ object }) => (object.termType === "Literal" && object.language !== "" ? `${object.value}@${object.language}` : object.value)).toSorted();
  const set = "https://example.org/guide/data/catalog.jsonld#sold";
  assert.equal(values(set, `${DCT}title`), ["Er zijn er minder verkocht@nl", "Fewer were sold@en"]);
  assert.equal(values(set, "http://www.w3.org/ns/dcat#keyword"), ["bicycle@en", "fiets@nl"]);
  assert.equal(values(set, `${DCT}publisher`), ["https://identifier.example/office"]);
  assert.equal(values(set, `${DCT}language`), ["ENG", "NLD"].map((code) => `http://publications.europa.eu/resource/authority/language/${code}`));
  assert.ok(values(set, "http://www.w3.org/ns/prov#wasDerivedFrom").includes("https://shop.example/"));
  const period = values(set, `${DCT}temporal`)[0] ?? "";
  assert.equal([...values(period, "http://www.w3.org/ns/dcat#startDate"), ...values(period, "http://www.w3.org/ns/dcat#endDate")], ["2012", "2015"]);
  for (const [path, content] of dataContents(site, sold)) {
    const file = `https://example.org/guide/data/catalog.jsonld#${path.replace("data/", "")}`;
    assert.equal(values(file, "http://www.w3.org/ns/dcat#downloadURL"), [`https://example.org/guide/${path}`]);
    assert.equal(values(file, "http://www.w3.org/ns/dcat#byteSize"), [String(Buffer.byteLength(content))]);
    const [checksum = ""] = values(file, "http://spdx.org/rdf/terms#checksum");
    assert.equal(values(checksum, "http://spdx.org/rdf/terms#checksumValue"), [sha256(content)]);
  }
});

catalogs("every word of the catalogue has an address: none is lost on the way to RDF", async () => {
  const options = { documentLoader: (url: string) => Promise.reject(new Error(`asks for ${url}`)), safe: true };
  assert.is((await jsonld.expand(JSON.parse(dataCatalog(dataSite(), HOME)), options)).length, 1);
  const odd = JSON.parse(dataCatalog(dataSite(), HOME).replace('"name":', '"nickname":'));
  const refused = await jsonld.expand({ ...odd, oddWord: "x" }, options).catch((error: unknown) => String(error));
  assert.match(String(refused), "Safe mode");
});

catalogs.run();
