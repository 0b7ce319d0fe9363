import { describe, expect, it } from "vitest";
import type { Directory } from "../../../src/recipients/directory.ts";
import type { Recipient } from "../../../src/recipients/recipient.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import { type ReadIndicatorOptions, readIndicator } from "../../../src/tables/registers/read-indicator.ts";
import { problemsOf } from "../../support/problems-of.ts";
import { smallDirectory } from "../../support/small-directory.ts";

const read = (lines: readonly string[], options?: string | ReadIndicatorOptions) =>
  readIndicator(`${lines.join("\n")}\n`, options);
const told = (lines: readonly string[], options?: string | ReadIndicatorOptions) =>
  problemsOf(() => read(lines, options)).map(({ code, place, details }) => [code, place?.cell, details]);
const SWEDISH = { directory: SWEDEN };

describe("the columns of an indicator", () => {
  it.each([
    ["value", "code;value"],
    ["value", "kod; VÄRDE "],
    ["value", "regionkod;antal"],
    ["value", "kommunkod;count"],
    ["value", "länskod;vikt"],
    ["value", "region;weight"],
    ["any heading", "kommun;andel unga"],
    ["a heading in capitals", "LÄN;Andel"],
    ["an English heading", "municipality;andel"],
  ])("are codes and %s: %j", (_, header) => {
    expect(read([header, "0114;5", "0115;7"])).toEqual({ "0114": 5n, "0115": 7n });
  });

  it("are told apart by their headings, else by being the only numbers", () => {
    const expected = { "0114": 5n };
    expect(read(["code;name;year;value;unit", "0114;Väsby;2024;5;samtliga"])).toEqual(expected);
    expect(read(["value;name;code", "5;Väsby;0114"])).toEqual(expected);
    expect(read(["code;namn;andel;län", "0114;Väsby;5;01"])).toEqual(expected);
    expect(read(["code;år;kön;andel", "0114;2024;totalt;5"])).toEqual(expected);
    expect(read(["code;kön;andel", "0114;totalt;5", "0115;totalt;x".replace("x", "6")])).toMatchObject(
      expected,
    );
  });

  it.each([
    ["code", ["name;value", "Väsby;5"], ["name", "value"], ["code"]],
    ["value", ["code;a;b", "0114;5;6"], ["code", "a", "b"], ["value"]],
    ["value", ["code;value;antal", "0114;5;6"], ["code", "value", "antal"], ["value"]],
    ["value", ["code;year", "0114;2024"], ["code", "year"], ["value"]],
  ])("are refused where it does not show which is the %s: %j", (_, lines, found, missing) => {
    expect(told(lines)).toEqual([["table-header", "A1", { found, missing }]]);
  });

  it.each(["value", "värde", "antal", "count", "vikt", "weight"])(
    "are the one headed %s, and others are refused",
    (word) => {
      expect(told([`code;rang;${word}`, "0114;1;5"])).toEqual([
        ["column-unaccounted", "B1", { header: "rang", text: "1" }],
      ]);
    },
  );

  it("are the only one with numbers, also where one of them is missing", () => {
    expect(told(["code;kön;andel", "01;totalt;..", "03;totalt;5"])).toMatchObject([
      ["cell-malformed", "C2", {}],
    ]);
  });

  it("are refused where another has several times, other numbers, or a part of the people", () => {
    expect(told(["code;year;value", "0114;2023;5", "0115;2024;6"])).toEqual([
      ["column-unaccounted", "B1", { header: "year", text: "2023" }],
    ]);
    expect(told(["code;utfall;value", "0114;9;5"])).toEqual([
      ["column-unaccounted", "B1", { header: "utfall", text: "9" }],
    ]);
    expect(told(["code;kön;value", "0114;totalt;5", "0115;kvinnor;6"])).toEqual([
      ["column-unaccounted", "B3", { header: "kön", text: "kvinnor" }],
    ]);
    expect(told(["code;value", "0114;5;6"])).toEqual([
      ["row-ragged", "C2", { row: 2, cells: 3, columns: 2 }],
    ]);
  });
});

describe("the rows of an indicator", () => {
  it("are told where a code is repeated, once for each time", () => {
    expect(told(["code;value", "0114;5", "0115;6", "0114;7", "0114;8"])).toEqual([
      ["recipient-duplicate", "A4", { cell: "A4", name: "0114", first: "A2" }],
      ["recipient-duplicate", "A5", { cell: "A5", name: "0114", first: "A4" }],
    ]);
  });

  it("may have codes of any kind where the recipients are not known, and are compared with their names", () => {
    expect(read(["code;value", " A 1 ;5", "x;6"])).toEqual({ "A 1": 5n, x: 6n });
    expect(told(["code;name;value", "0114;Vallentuna;5", "x;Vallentuna;6"])).toEqual([
      ["recipient-conflict", "B2", { code: "0114", name: "Vallentuna", named: "0115" }],
    ]);
    expect(told(["code;value", "0114 Vallentuna;5"])).toEqual([
      ["recipient-conflict", "A2", { code: "0114", name: "Vallentuna", named: "0115" }],
    ]);
  });

  it("are those of the recipients that are known, by code, id or name", () => {
    const schools = { directory: smallDirectory(["S1", "S2"]) };
    expect(read(["code;value", "S1;5", "Mottagare S2;6"], schools)).toEqual({ S1: 5n, S2: 6n });
    expect(read(["code;value", " s1 Norra;5"], schools)).toEqual({ S1: 5n });
    expect(read(["region;value", "Region Skåne;5", "0114 Upplands Väsby;6"], SWEDISH)).toEqual({
      "12": 5n,
      "0114": 6n,
    });
    const long = "x".repeat(90);
    expect(told(["code;value", "S3;5", ` ${long} ;6`, "S1;1"], schools)).toEqual([
      ["recipient-unknown", "A2", { name: "S3", level: null, suggestions: [] }],
      ["recipient-unknown", "A3", { name: "x".repeat(80), level: null, suggestions: [] }],
    ]);
  });

  it("are none of a number with decimals, or of a name that several have", () => {
    expect(told(["code;value", "01;5", "10.5;6"], SWEDISH)).toMatchObject([
      ["recipient-unknown", "A3", { name: "10.5" }],
    ]);
    expect(told(["kommun;value", "Atlantis;5"], SWEDISH)).toMatchObject([["recipient-unknown", "A2", {}]]);
    const [one, other] = smallDirectory(["S1", "S2"]).recipients("county");
    const alike = [one, other].map((school) => ({ ...(school as Recipient), name: "Norra" }));
    const directory: Directory = { recipients: () => alike, group: () => undefined };
    expect(told(["code;value", "Norra;5"], { directory })).toMatchObject([
      ["recipient-unknown", "A2", { name: "Norra" }],
    ]);
    expect(read(["code;value", "S2 Norra;5"], { directory })).toEqual({ S2: 5n });
  });
});

describe("the numbers of an indicator", () => {
  it.each([
    ["5", 5n],
    [" 5 ", 5n],
    ["1 000", 1_000n],
    ["12,5", { numerator: 25n, denominator: 2n }],
    ["12.50", { numerator: 25n, denominator: 2n }],
    ["0,0", 0n],
    ["100/30", { numerator: 10n, denominator: 3n }],
    ["6/3", 2n],
  ])("%j is %s", (text, value) => {
    expect(read(["code;value", `01;${text}`])).toEqual({ "01": value });
  });

  it.each(["x", "-3", "5 st", "1 00", "..", "", "5%", "1e3", "5,"])("%j is none", (text) => {
    expect(told(["code; Andel ", `01;${text}`, "03;5"])).toEqual([
      [
        "cell-malformed",
        "B2",
        { cell: "B2", header: " Andel ", label: "01", text, position: 0, expected: "number" },
      ],
    ]);
  });

  it("are told where one can be read in two ways, and read where its column shows it", () => {
    expect(told(["code;value", "01;12,300", "03;1,500"])).toMatchObject([
      [
        "figure-ambiguous",
        "B2",
        { header: "value", label: "01", text: "12,300", readings: ["12300", "12.3"] },
      ],
      ["figure-ambiguous", "B3", { readings: ["1500", "1.5"] }],
    ]);
    expect(read(["code;value", "01;12.300", "03;1.235.886"])).toEqual({ "01": 12_300n, "03": 1_235_886n });
    expect(read(["code;value", "01;12,300", "03;1,5"])).toMatchObject({
      "01": { numerator: 123n, denominator: 10n },
    });
  });

  it("have one reading where a workbook stores them", () => {
    const grid = parseCsv("code;value\n01;12.345\n", ";");
    const stored = {
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) => (cell.text === "12.345" ? { ...cell, stored: "number" } : cell)),
      ),
    };
    expect(readIndicator(stored)).toEqual({ "01": { numerator: 2_469n, denominator: 200n } });
    expect(() => readIndicator(grid)).toThrow("figure-ambiguous");
  });

  it("are told at the row's code where their cell is missing", () => {
    expect(told(["code;value", "01", "03;5"])).toMatchObject([
      ["cell-malformed", "A2", { cell: "A2", text: "" }],
    ]);
  });
});

describe("a file of an indicator", () => {
  const refused = (text: string | Uint8Array, options?: string | ReadIndicatorOptions) =>
    problemsOf(() => readIndicator(text, options)).map(({ code, path, details }) => [code, path, details]);

  it("is told by its name where it is empty, or no table", () => {
    expect(refused("", "x.csv")).toEqual([["file-empty", [], { file: "x.csv" }]]);
    expect(refused("code;value\n", { file: "x.csv" })).toEqual([["file-empty", [], { file: "x.csv" }]]);
    expect(refused("sep=;\n")).toEqual([["file-empty", [], { file: "input" }]]);
    expect(refused('code;value\n"01;5\n')).toMatchObject([["csv-malformed", ["line", 2], { line: 2 }]]);
    expect(refused(new Uint8Array([0x25, 0x50, 0x44, 0x46]))).toEqual([
      ["file-not-text", [], { file: "input" }],
    ]);
    expect(refused(5 as never)).toMatchObject([
      ["argument-invalid", ["input"], { of: "readIndicator", name: "input", given: "5" }],
    ]);
    expect(readIndicator(new TextEncoder().encode("code;value\n01;5\n"))).toEqual({ "01": 5n });
  });

  it.each([
    ["<!DOCTYPE html>", { format: "HTML", title: null }],
    ["\uFEFF \n<html>", { format: "HTML", title: null }],
    ["<table>", { format: "HTML", title: null }],
    ['<?xml version="1.0"?>', { format: "HTML", title: null }],
    ['CHARSET="ANSI";', { format: "PX", title: null }],
    ['{"columns":[],"data":[]}', { format: "JSON", title: null, fault: "old-json" }],
    ['{"title":"x","variables":[]}', { format: "JSON", title: null, fault: "metadata" }],
    ['{"dimension":{}}', { format: "JSON", title: null, fault: "metadata" }],
    ['{"maxDataCells":1}', { format: "JSON", title: null, fault: "settings" }],
    ['{"values":[]}', { format: "JSON", title: null, fault: "codelist" }],
    ['{"title":"Too many cells"}', { format: "JSON", title: "Too many cells" }],
    ['{"title":5}', { format: "JSON", title: null }],
    ['{"title"', { format: "JSON", title: null }],
    ['[{"a":1}]', { format: "JSON", title: null }],
    [' [ ["a"]]', { format: "JSON", title: null }],
  ])("is no table: %s", (text, facts) => {
    expect(refused(text)).toEqual([["file-format", [], { file: "input", ...facts }]]);
  });

  it.each(["[x];code;value", "<b>;code;value", "x<html>;code;value", "{x;code;value"])(
    "may begin like one: %s",
    (header) => {
      expect(read([header, "samtliga;01;5"])).toEqual({ "01": 5n });
    },
  );

  it("may have a first line that names the sign between its cells, and empty rows", () => {
    expect(read([" SEP=; ", "code;value", " ; ", "01;5"])).toEqual({ "01": 5n });
    expect(read(["sep=;", "", "code;value", "01;5"])).toEqual({ "01": 5n });
    expect(told(["sep=;x", "code;value", "01;5"]).map(([code]) => code)).toEqual(["table-header"]);
  });
});
