import { describe, expect, it } from "vitest";
import { headerTexts } from "../../../src/tables/columns/header-texts.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";

const texts = (header: string, width: number) =>
  headerTexts(parseCsv(`${header}\n`, ";").rows, width).map(({ text }) => text);

describe("the header of each column", () => {
  it.each<[string, string, string[]]>([
    ["one row", "Län; Belopp ;", ["Län", "Belopp", ""]],
    ["fewer cells than columns", "Län;Belopp", ["Län", "Belopp", ""]],
    ["a group over one column", ";Område 1\nLän;kr", ["Län", "Område 1 kr", ""]],
    ["a group over several", ";Område 1;\nLän;kr;tkr", ["Län", "Område 1 kr", "Område 1 tkr"]],
    ["a group beside a column without a header", ";Område 1;\nLän;kr; ", ["Län", "Område 1 kr", ""]],
    ["a group with a lower row that ends early", ";Område 1;\nLän;kr", ["Län", "Område 1 kr", ""]],
    ["a text over an empty cell", "Län;;Område 1\n;Kod;kr", ["Län", "Kod", "Område 1 kr"]],
    ["blanks", "Län ; ;Område 1\n ;Kod ;kr", ["Län", "Kod", "Område 1 kr"]],
    ["the same text twice", "Belopp;Län\nBelopp;Kod", ["Belopp", "Län Kod", ""]],
  ])("has %s", (_, header, expected) => {
    expect(texts(header, 3)).toEqual(expected);
  });

  it("is empty without a row of headers", () => {
    expect(headerTexts([], 2)).toEqual([
      { text: "", parts: [] },
      { text: "", parts: [] },
    ]);
  });

  it("is also told line by line", () => {
    const { rows } = parseCsv('"Område\n1"\n" Belopp \n (kr)"\n', ";");
    expect(headerTexts(rows, 1)).toEqual([
      { text: "Område 1 Belopp (kr)", parts: ["Område\n1", "Belopp \n (kr)"] },
    ]);
  });
});
