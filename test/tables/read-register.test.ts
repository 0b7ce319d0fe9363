import { describe, expect, it } from "vitest";
import type { Register } from "../../src/population/register.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { latin } from "./latin.ts";

const ABOUT = { id: "own", date: "2024-11-01" } as const;
const read = (text: string): Register => readRegister(text, ABOUT);

describe("reading a register", () => {
  it("reads the library's own shape and lets every level stand as stated", () => {
    const register = read(
      "code,name,age,population\n00,Riket,total,30\n01,Stockholms län,total,21\n0114,Upplands Väsby,total,20\n",
    );
    expect(["00", "01", "0114"].map((code) => register.count(code))).toEqual([30, 21, 20]);
    expect(register).toMatchObject({ id: "own", date: "2024-11-01", status: "supplied", ages: [] });
  });

  it("reads SCB's export in Windows-1252, men and women added, totals of both not counted twice", () => {
    const ages = (age: string, men: number, women: number) =>
      `"0114 Upplands Väsby";"${age}";"män";"${men}"\r\n"0114 Upplands Väsby";"${age}";"kvinnor";"${women}"\r\n`;
    const body = `${ages("0 år", 3, 4)}${ages("1 år", 5, 6)}${ages("100+ år", 0, 1)}${ages("totalt ålder", 24_000, 25_148)}`;
    const header = '"region";"ålder";"kön";"Folkmängd"\r\n';
    const register = readRegister(latin(`"Folkmängden, efter region"\r\n\r\n${header}${body}`), ABOUT);
    expect(register.count("0114")).toBe(49_148);
    expect(register.count("01")).toBe(49_148);
    expect(register.count("0114", [0, 1])).toBe(18);
    expect(register.count("0114", [100, 100])).toBe(1);
    expect(register.count("0114", [1, 2])).toBeUndefined();

    const doubled = `${header}${body}"0114 Upplands Väsby";"totalt ålder";"totalt";"49148"\r\n`;
    expect(readRegister(latin(doubled), ABOUT).count("0114")).toBe(49_148);
  });

  it.each([
    ["semicolons and a year", "region;2024\n0114 Upplands Väsby;49 148\n"],
    ["tabs and a day", "region\t2024-11-01\n0114 Upplands Väsby\t49\u00a0148\n"],
    [
      "commas and thousands in quotes",
      '"region","ålder","Folkmängd 1 november"\n"0114 A","samtliga åldrar","49148"\n',
    ],
    ["several years, the register's own", "region;2023;2024\n0114 Upplands Väsby;48000;49148\n"],
    ["men and women in columns", "region;män;kvinnor\n0114 A;24000;25148\n"],
    ["men, women and everyone in columns", "region;män;kvinnor;totalt\n0114 A;24000;25148;49148\n"],
    ["decimals that a program adds", "code;population\n0114;49148.0\n"],
    ["a time column and an unknown header", "kommunkod;kommun;år;Invånare\n0114;A;2024;49148\n"],
    ["a known header beside other figures", "region;Folkmängd;Folkökning\n0114 A;49148;12\n"],
    ["a byte order mark", "\uFEFFregion;antal\n0114 A;49148\n"],
    ["no names at all", "code;population\n0114;49148\n"],
    ["blank rows", "code;population\n\n0114;49148\n;\n"],
  ])("reads %s", (_, text) => {
    expect(read(text).count("0114")).toBe(49_148);
  });

  it("sums no county while codes say that a municipality is missing", () => {
    const codes = new Set(["00", "01", "0114", "0115"]);
    const text = "code;population\n0114;5\n";
    expect(readRegister(text, ABOUT, codes).count("01")).toBeUndefined();
    expect(readRegister(`${text}0115;7\n`, ABOUT, codes).count("00")).toBe(12);
  });
});

describe("a register as SCB's services write it", () => {
  it.each([
    [
      "codes before names",
      '"region";"ålder";"kön";"2024"\n"23 - Jämtlands län";"tot - totalt ålder";"1+2 - totalt";"7"\n',
    ],
    [
      "labels of totals",
      "region;ålder;kön;Folkmängd\n23 J;totalt, samtliga åldrar;totalt, samtliga män och kvinnor;7\n",
    ],
    ["the European Union's codes", "region;2024\nSE322 Jämtlands län;7\n"],
    ["names only", "län;folkmängd\nJämtlands län;7\n"],
    ["names of places under a heading of counties", "län;folkmängd\nJämtland;7\n"],
    ["headings over its figures only", "Folkmängd efter region;;\n;;\n;;2024\n23 Jämtlands län;totalt;7\n"],
    ["code and name in columns without headings", "Folkmängd;;\n;;2024\n23;Jämtlands län;7\n"],
    ["notes below", "region;2024\n23 Jämtlands län;7\n\nFotnoter:\nKälla: SCB 2025-02-21\n"],
    [
      "single years with their codes",
      "region;ålder;2024\n23 J;0 0 år;3\n23 J;100+1 - 100+ år;1\n23 J;tot;7\n",
    ],
    ["contents in a column", "region;tabellinnehåll;år;value\n23 J;Folkmängd;2024;7\n"],
  ])("has %s", (_, text) => {
    expect(read(text).count("23")).toBe(7);
  });

  it("does not take a recipient without figures for a note", () => {
    expect(problemsOf(() => read("region;2024\n23 Jämtlands län;7\nUppsala län;\n"))).toEqual([
      ["population-count", ["B3"], { text: "", code: "03" }],
    ]);
  });

  it("does not choose between a county and a municipality of the same name", () => {
    expect(problemsOf(() => read("region;2024\nStockholm;7\nUppsala;8\n"))).toEqual([
      ["population-code", ["A2"], { code: "Stockholm" }],
      ["population-code", ["A3"], { code: "Uppsala" }],
    ]);
  });
});

describe("a register with faults", () => {
  it("is told all of them, each at its cell", () => {
    const text = [
      "code,name,age,population",
      "0114,A,total,49 14",
      "0115,B,total,-3",
      "0117,C,total,3.5",
      "0120,D,total,",
      "0123,E,-17 år,5",
      "__proto__,F,total,5",
      "114,G,total,5",
      "0125,H,total,..",
      "0126,I,total,7",
      "0126,I,total,7",
      "0127,J,101,7",
      "0128,K,total",
    ].join("\n");
    expect(problemsOf(() => read(text))).toEqual([
      ["population-count", ["D2"], { text: "49 14", code: "0114" }],
      ["population-count", ["D3"], { text: "-3", code: "0115" }],
      ["population-count", ["D4"], { text: "3.5", code: "0117" }],
      ["population-count", ["D5"], { text: "", code: "0120" }],
      ["population-code", ["A7"], { code: "__proto__" }],
      ["population-code", ["A8"], { code: "114" }],
      ["population-count", ["D9"], { text: "..", code: "0125" }],
      ["population-duplicate", ["D11"], { code: "0126", age: "total", first: "D10" }],
      ["population-age", ["C12"], { text: "101", code: "0127" }],
      ["population-count", ["D13"], { text: "", code: "0128" }],
      ["population-age", ["C6"], { text: "-17 år", code: "0123" }],
    ]);
  });

  it("is refused a code that does not exist, where the codes are known", () => {
    const run = () => readRegister("code;population\n00;9\n0114;5\n0199;7\n", ABOUT, new Set(["01", "0114"]));
    expect(problemsOf(run)).toEqual([["population-code", ["A4"], { code: "0199" }]]);
  });

  it("is not taken for everyone when only one sex, or an unknown one, is counted", () => {
    expect(
      problemsOf(() =>
        read("region;kön;2024\n0114 A;män;5\n0115 B;män;5\n0115 B;kvinnor;6\n0115 B;okänt;1\n"),
      ),
    ).toEqual([
      ["population-sex", ["C2"], { code: "0114", age: "total", found: ["men"] }],
      ["population-sex", ["C3"], { code: "0115", age: "total", found: ["men", "women", "okänt"] }],
    ]);
  });

  it.each([
    ["no code", "namn;antal\nA;5\n", ["namn", "antal"], ["code", "population"]],
    ["no count", "region;ålder\n0114 A;0 år\n", ["region", "ålder"], ["population"]],
    [
      "two counts that fit equally",
      "region;Folkmängd;2024\n0114 A;1;2\n",
      ["region", "Folkmängd", "2024"],
      ["population"],
    ],
  ])("has %s among its columns", (_, text, found, missing) => {
    expect(problemsOf(() => read(text))).toEqual([["population-columns", ["A1"], { found, missing }]]);
  });

  it.each([
    [
      "the years before",
      "region;2022;2023\n0114 A;1;2\n",
      "B1",
      { text: "2022", counted: null, date: "2024-11-01" },
    ],
    [
      "a month, which is counted on its last day",
      "region;2024M10;2024M11\n0114 A;1;2\n",
      "B1",
      { text: "2024M10", counted: "2024-10-31", date: "2024-11-01" },
    ],
    [
      "another day",
      "region;Folkmängden den 31 december\n0114 A;1\n",
      "B1",
      { text: "31 december", counted: null, date: "2024-11-01" },
    ],
    [
      "another year in its title",
      "Folkmängd efter region. År 2025\nregion;population\n0114 A;1\n",
      "A1",
      { text: "2025", counted: null, date: "2024-11-01" },
    ],
    [
      "another year in a row",
      "region;år;population\n0114 A;2024;1\n0115 B;2023;1\n",
      "B3",
      { text: "2023", counted: null, date: "2024-11-01" },
    ],
  ])("names %s", (_, text, cell, details) => {
    expect(problemsOf(() => read(text))).toEqual([["population-period", [cell], details]]);
  });

  it.each([
    ["one sex", "region;kvinnor\n0114 A;1\n", "B1", "kvinnor"],
    ["an increase", "region;Folkökning 2024\n0114 A;1\n", "B1", "Folkökning 2024"],
    [
      "an increase in its title",
      "Folkökning efter region\nregion;2024\n0114 A;1\n",
      "A1",
      "Folkökning efter region",
    ],
    ["a title without people", "Ogifta efter region\nregion;2024\n0114 A;1\n", "A1", "Ogifta efter region"],
  ])("counts %s", (_, text, cell, header) => {
    expect(problemsOf(() => read(text))).toEqual([["population-contents", [cell], { header }]]);
  });

  it("has a column that is not understood, and men and women that do not make everyone", () => {
    expect(problemsOf(() => read("region;födelseregion;2024\n0114 A;Utrikes född;1\n"))).toEqual([
      ["column-unaccounted", ["B2"], { header: "födelseregion", text: "Utrikes född" }],
    ]);
    expect(problemsOf(() => read("region;män;kvinnor;totalt\n0114 A;5;6;12\n"))).toEqual([
      ["population-sum", ["D2"], { code: "0114", stated: "12", computed: "11" }],
    ]);
    expect(problemsOf(() => read("region;population\n0114 Vallentuna;1\n"))).toEqual([
      ["recipient-conflict", ["A2"], { code: "0114", name: "Vallentuna", named: "0115" }],
    ]);
    expect(problemsOf(() => read("code,population\n0114,49,148\n"))).toEqual([
      ["row-ragged", ["C2"], { row: 2, cells: 3, columns: 2 }],
    ]);
  });

  it("may differ from men and women by 9 persons from 2025, when each count was changed by at most 3", () => {
    const read = (total: number) => () =>
      readRegister(`region;kön;2025\n0114 A;män;50\n0114 A;kvinnor;60\n0114 A;totalt;${total}\n`, {
        id: "own",
        date: "2025-12-31",
      }).count("0114");
    expect(read(119)()).toBe(119);
    expect(problemsOf(read(120))).toEqual([
      ["population-sum", ["C4"], { code: "0114", stated: "120", computed: "110" }],
    ]);
  });

  it.each([
    ['{"type":"error","title":"Too many cells selected"}', "JSON", "Too many cells selected"],
    ['{"version":"2.0","class":"dataset","label":"Folkmängd"}', "JSON", null],
    ['CHARSET="ANSI";\nAXIS-VERSION="2013";\n', "PX", null],
    ["<!DOCTYPE html><html></html>", "HTML", null],
  ])("is no table: %s", (text, format, title) => {
    const fault = format === "PX" ? { fault: "no-values" } : {};
    expect(problemsOf(() => read(text))).toEqual([
      ["file-format", [], { file: "own", format, title, ...fault }],
    ]);
  });

  it("is told that its date is none, along with the rest", () => {
    const run = () => readRegister("code;population\n0114;x\n", { id: "own", date: "2024-11-31" });
    expect(problemsOf(run)).toEqual([
      ["population-count", ["B2"], { text: "x", code: "0114" }],
      ["date-malformed", ["date"], { text: "2024-11-31" }],
    ]);
  });

  it("is told that it is empty, no text, or has quotation marks that do not pair up", () => {
    expect(problemsOf(() => readRegister(new Uint8Array(), ABOUT))).toEqual([
      ["file-empty", [], { file: "own" }],
    ]);
    expect(problemsOf(() => read(""))).toEqual([["file-empty", [], { file: "own" }]]);
    expect(problemsOf(() => read("code;population\n"))).toEqual([["file-empty", [], { file: "own" }]]);
    expect(problemsOf(() => readRegister(latin("PK\x03\x04"), ABOUT))).toEqual([
      ["file-not-text", [], { file: "own" }],
    ]);
    expect(problemsOf(() => read('code;population\n0114;"5\n'))).toEqual([
      ["csv-malformed", ["line", 2], { line: 2, cause: "quote-not-closed" }],
    ]);
  });
});

function problemsOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return error.problems.map(({ code, place, path, details }) => [
      code,
      place ? [place.cell] : path,
      details,
    ]);
  }
}
