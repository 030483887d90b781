// The data package: by the profile of the standard itself, and with files that are what it says of them.
import Ajv from "ajv-draft-04";
import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sha256 } from "../../../../src/model/checksums.ts";
import { dataPackage } from "../../../../src/model/data/data-package.ts";
import { figureCsv } from "../../../../src/model/data/figure-csv.ts";
import { loadSite } from "../../../../src/load/site.ts";
import type { Site } from "../../../../src/model/site.ts";
import { dataSite, sold } from "../../example-figure.ts";
import { tableFaults } from "./table-faults.ts";

const HOME = "https://example.org/guide/data/";
const ajv = new Ajv.default({ allErrors: true, strict: false, validateFormats: false });
// Draft 4 of JSON Schema, as the standard published it; the package ships it and nothing of the package is run.
const isTabularPackage = ajv.compile(JSON.parse(readFileSync("test/fixtures/profiles/tabular-data-package.json", "utf8")));

const packages = suite("data package");
const { site: own } = loadSite(process.cwd());

for (const [name, site] of Object.entries({ "this repository's own": own, "an example's": dataSite() } satisfies Record<string, Site | undefined>)) {
  packages(`${name} data package is valid by the tabular profile of the standard`, () => {
    if (!site) throw new Error("the site cannot be read");
    const valid = isTabularPackage(JSON.parse(dataPackage(site, HOME)));
    assert.equal(isTabularPackage.errors ?? [], []);
    assert.ok(valid);
  });

  packages(`${name} tables are what their schemas say, to the byte`, () => {
    if (!site) throw new Error("the site cannot be read");
    const { resources } = JSON.parse(dataPackage(site, HOME));
    assert.is(resources.length, site.figures.size);
    for (const [index, figure] of [...site.figures.values()].entries()) {
      const csv = figureCsv(site, figure);
      const { bytes, hash, schema, path } = resources[index];
      assert.equal([path, bytes, hash], [`${figure.id}.csv`, Buffer.byteLength(csv), `sha256:${sha256(csv)}`]);
      assert.equal(tableFaults(csv, schema), []);
    }
  });
}

packages("a package that breaks the profile is seen", () => {
  const broken = JSON.parse(dataPackage(dataSite(), HOME));
  delete broken.resources[0].schema.fields[0].name;
  assert.not(isTabularPackage(broken));
});

packages("a table that breaks its schema is seen", () => {
  const { resources } = JSON.parse(dataPackage(dataSite(), HOME));
  const csv = figureCsv(dataSite(), sold);
  assert.equal(tableFaults(csv.replace("\r\n2012,", "\r\nb,"), resources[0].schema), ["key: b stands twice"]);
  assert.equal(tableFaults(csv.replace("8.0", "eight"), resources[0].schema), ["all: eight is no number"]);
  assert.equal(tableFaults(csv.replace("doubtful", "odd"), resources[0].schema), ["all_status: odd is not one of current, superseded, doubtful, other-method"]);
  assert.equal(tableFaults(csv.replace("key,", "id,"), resources[0].schema), ["header: id,label_en,label_nl,year,all,all_unit,all_qualifier,all_status,all_note_en,all_note_nl,year_,status,note_en,note_nl,source"]);
});

packages("fields have titles and meanings, and a unit where all rows have the same", () => {
  const { resources, ...whole } = JSON.parse(dataPackage(dataSite(), HOME));
  const field = (name: string): unknown => resources[0].schema.fields.find((each: { name: string }) => each.name === name);
  assert.equal(field("all"), { name: "all", type: "number", title: "All", description: "All that were sold.", constraints: { required: true } });
  assert.equal(field("year_"), { name: "year_", type: "number", title: "New (thousands)", unit: "thousand" });
  assert.equal(field("label_nl"), { name: "label_nl", type: "string", title: "Winkel", constraints: { required: true } });
  assert.equal(whole.licenses, [{ name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/", title: "CC0" }]);
  assert.equal(whole.contributors, [{ title: "Bicycle Office", path: "https://office.example/", email: "data@office.example", role: "publisher" }]);
  assert.equal([whole.homepage, whole.keywords, whole.name], [HOME, ["bicycle"], "bicycles-you"]);
});

packages.run();
