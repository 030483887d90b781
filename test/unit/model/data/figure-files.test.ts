// The files of a figure: CSV for programs, CSV for Excel, JSON.
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { excelForm } from "../../../../src/model/data/csv.ts";
import { allDistributions, dataContents, distributionsOf } from "../../../../src/model/data/distributions.ts";
import { figureCsv } from "../../../../src/model/data/figure-csv.ts";
import { figureExcelCsv } from "../../../../src/model/data/figure-excel.ts";
import { figureJson } from "../../../../src/model/data/figure-json.ts";
import { guardText, unguardText } from "../../../../src/model/data/formula-guard.ts";
import { plainNumber } from "../../../../src/model/data/plain-number.ts";
import { dataSite, sold } from "../../example-figure.ts";
import { dutch, english, words } from "../../example-site.ts";

const files = suite("data files");
const site = dataSite();

files("the CSV has a header of ids, one line a row, CRLF, quotes where needed, and guards what could be a formula", () => {
  assert.is(
    figureCsv(site, sold),
    [
      "key,label_en,label_nl,year,all,all_unit,all_qualifier,all_status,all_note_en,all_note_nl,year_,status,note_en,note_nl,source",
      "2012,2012,2012,2012,8.0,thousand,,,,,-0.5,,,,shop",
      `b,'=1+1,"Winkel ""B""; klein",2015,2.25,piece,about,doubtful,"Counted\r\n'@home",'-thuis geteld,,other-method,'+ more,meer,shop club`,
      "",
    ].join("\r\n"),
  );
});

files("the CSV for Excel begins with a byte order mark and has words for ids, then what must be read with the table", () => {
  const text = figureExcelCsv({ ...site, languages: [dutch, english] }, sold, dutch, words("nl"));
  const [heading, first, second, empty, finding] = text.split(/\r\n(?!'@)/);
  assert.is(heading, "\uFEFFWinkel;Jaar;Alle;Alle: eenheid;Alle: nauwkeurigheid;Alle: status;Alle: opmerking;Nieuw (duizenden);Status;Opmerking;Bronnen");
  assert.is(first, '2012;2012;"8,0";duizenden;;;;"-0,5";;;"Shop report, https://shop.example/"');
  assert.is(second, `"Winkel ""B""; klein";2015;"2,25";stuks;ongeveer;twijfelachtig;'-thuis geteld;;andere methode;meer;"Shop report, https://shop.example/; Club"`);
  assert.is(empty, ";".repeat(10));
  assert.match(finding ?? "", /^Cijfers;Er zijn er minder verkocht;/);
  assert.match(text, "Let op bij deze cijfers;Twee winkels.;");
  assert.match(text, '"CC0, https://creativecommons.org/publicdomain/zero/1.0/"');
  assert.match(text, "https://example.org/guide/data/sold.nl.excel.csv");
});

files("Excel's separator and decimal sign are those of the country where the site is at home", () => {
  assert.equal(excelForm("nl-NL"), { delimiter: ";", decimalSign: ",", byteOrderMark: true });
  assert.equal(excelForm("en-GB"), { delimiter: ",", decimalSign: ".", byteOrderMark: true });
  assert.match(figureExcelCsv(site, sold, dutch, words("nl")), /^\uFEFFWinkel,Jaar,Alle,/);
});

files("a year that only repeats the label of its row is left out for Excel", () => {
  const one = { ...sold, rows: sold.rows.slice(0, 1) };
  assert.match(figureExcelCsv(site, one, english, words("en")), /^\uFEFFShop,All \(thousands\),New \(thousands\),Sources\r\n2012,8\.0,-0\.5,/);
});

files("the JSON has all texts, units, sources in full and addresses", () => {
  const data = JSON.parse(figureJson(site, sold));
  assert.equal(data.title, sold.title);
  assert.equal(data.columns[0].unit, { id: "thousand", label: { en: "thousands", nl: "duizenden" } });
  assert.equal(data.rows[1].cells, { all: { value: 2.25, qualifier: "about", unit: "piece", status: "doubtful", note: { en: "Counted\r\n@home", nl: "-thuis geteld" } }, year: null });
  assert.equal(data.rows[0].cells.year, { value: -0.5, unit: "thousand" });
  assert.equal(data.sources.map(({ id }: { id: string }) => id), ["club", "shop"]);
  assert.is(data.pages.nl, "https://example.org/guide/nl/sold/#figure_sold");
  assert.is(data.files.excel.nl, "https://example.org/guide/data/sold.nl.excel.csv");
});

files("a reader gets the files in all languages and those in the reader's own", () => {
  assert.equal(distributionsOf(site, sold, "nl").map(({ path, languages }) => [path, languages]), [["data/sold.csv", ["en", "nl"]], ["data/sold.nl.excel.csv", ["nl"]], ["data/sold.json", ["en", "nl"]]]);
  assert.equal(allDistributions(site, sold).map(({ path }) => path), ["data/sold.csv", "data/sold.en.excel.csv", "data/sold.json", "data/sold.nl.excel.csv"]);
  assert.equal([...dataContents(site, sold).keys()].toSorted(), allDistributions(site, sold).map(({ path }) => path).toSorted());
});

files("a number keeps its digits, gets the zeros its source gave, and takes the decimal sign that is asked for", () => {
  assert.is(plainNumber(8, 1), "8.0");
  assert.is(plainNumber(116.2, 0), "116.2");
  assert.is(plainNumber(-1234567.5, 2, ","), "-1234567,50");
  assert.is(plainNumber(-0), "0");
  assert.is(plainNumber(1.5e-7, 0, ","), "1,5E-7");
});

files("a text is guarded at its start, and where another program would see a cell start, and nowhere else", () => {
  for (const text of ["=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", " =1", "\u00A0=1", "＝1", "'=1", "''-x"]) {
    assert.is(guardText(text, ","), `'${text}`);
    assert.is(unguardText(`'${text}`, ","), text);
  }
  for (const text of ["", "2015-2016", "a=b", "'s avonds", "€ 10,-", "a; b", "CO2-eq"]) assert.is(guardText(text, ","), text);
  assert.is(guardText("a;=1", ","), "a;'=1");
  assert.is(guardText("€ 10,-", ";"), "€ 10,'-");
});

files.run();
