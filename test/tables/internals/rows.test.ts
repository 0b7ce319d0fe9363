import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../../src/tables/read-table.ts";

const read = (lines: readonly string[]) => readTable(parseCsv(`${lines.join("\n")}\n`, ";"));
/** The numbers of the rows, as a spreadsheet has them. */
const rowsOf = (lines: readonly string[]) => read(lines).rows.map(({ row }) => row);
const told = (lines: readonly string[]) => read(lines).problems.map(({ code, place }) => [code, place?.cell]);

describe("the last row of a table", () => {
  const table = ["Län;Belopp (kr)", "Gotlands län;1 152 341"];

  it.each([
    "Hallands län;",
    "Hallands län *;",
    "Hallands län;se bilaga",
    "Hallands län;12",
    "a) Hallands län;1 152 341",
    "a) Hallands län;####",
    "12) Hallands län;12,5 %",
    `${"x".repeat(80)};`,
  ])("is one of an entry: %s", (row) => {
    expect(rowsOf([...table, row])).toEqual([2, 3]);
  });

  it.each([
    "1) Avser 2024;",
    "12) Avser 2024;",
    "a) Avser 2024;",
    "¹ Avser 2024;",
    "* Avser 2024;",
    " * Avser 2024;",
    ";* Avser 2024",
    " ;* Avser 2024",
    "[1] Avser 2024;",
    "Not: avser 2024;",
    "Noter;",
    "Note: for 2024;",
    "Notes;",
    "Källa: Skolverket;",
    "Kontakt: Anna",
    "2025",
    "17",
    `${"x".repeat(81)};`,
    `${"x".repeat(81)}; `,
  ])("is above a note: %s", (note) => {
    const { rows, notes } = read([...table, note]);
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(notes.map(({ text }) => text.trim())).toEqual([note.replace(/;|^ /g, "").trim()]);
  });

  it.each(["Hallands län;12", "Hallands län;–", "Hallands län;2024"])(
    "may be below an empty one, if it has a figure: %s",
    (row) => {
      expect(rowsOf([...table, ";", row])).toEqual([2, 4]);
      expect(rowsOf(["Län;Belopp (kr);Not", "Gotlands län;1 152 341;", ";;", `${row};`])).toEqual([2, 4]);
    },
  );

  it.each(["Kontakt;Anna", "Kontakt;", "1) Avser;12"])(
    "is above an empty one, if what follows has no figure of an entry: %s",
    (row) => {
      expect(rowsOf([...table, ";", row])).toEqual([2]);
    },
  );

  it("is above the number of a page, also where the table has codes", () => {
    const { rows, notes } = read(["Kod;Belopp (kr)", "09;1 152 341", "17"]);
    expect([rows.length, notes.map(({ text }) => text)]).toEqual([1, ["17"]]);
  });

  it("may begin like a note, if it has a figure in one of its columns", () => {
    const row = "a) Hallands län;1 152 341;";
    expect(rowsOf(["Län;Belopp (kr);Bidrag (kr)", "Gotlands län;1 152 341;5", ";;", row])).toEqual([2, 4]);
  });

  it("may be shorter than the header", () => {
    expect(rowsOf(["Län;Belopp (kr);Not", "Gotlands län;1 152 341;", "Hallands län;se bilaga"])).toEqual([
      2, 3,
    ]);
  });

  it("is one with a figure where there is only one column", () => {
    const { rows, notes } = read(["Belopp (kr)", "1 152 341", "Slut"]);
    expect([rows.length, notes.map(({ text }) => text)]).toEqual([1, ["Slut"]]);
  });
});

describe("a header that is repeated", () => {
  it.each<[string, string[]]>([
    ["over names", ["Län;Belopp (kr)", "Gotlands län;1 000", "Län;Belopp (kr)", "Skåne län;2 000"]],
    ["with a space", ["Län;Belopp (kr)", "Gotlands län;1 000", "Län ; Belopp (kr)", "Skåne län;2 000"]],
    ["over codes", ["Kod;Belopp (kr)", "09;1 000", "Kod;Belopp (kr)", "12;2 000"]],
    [
      "with a year over figures",
      ["Län;2024;Belopp (kr)", "Gotlands län;5 000;1 000", "Län;2024;Belopp (kr)", "Skåne län;6 000;2 000"],
    ],
  ])("is no row: %s", (_, lines) => {
    expect([rowsOf(lines), told(lines)]).toEqual([[2, 4], []]);
  });

  it.each<[string, string[], string]>([
    ["other amounts", ["Gotland;1 000", "Län;Bidrag (kr)", "Skåne;2 000"], "A3"],
    ["two titles", ["Gotland;1 000", ";", "Bilaga 2;", "Bidrag;", "Län;Bidrag (kr)", "Skåne;2 000"], "A4"],
    [
      "a row above it",
      ["Gotland;1 000", "Område 2;", "Skåne;2 000", "Län;Bidrag (kr)", "Halland;3 000"],
      "A5",
    ],
  ])("begins another table where it has %s", (_, rows, cell) => {
    expect(told(["Län;Belopp (kr)", ...rows])).toEqual([["tables-several", cell]]);
  });

  it.each<[string, string, string[], string]>([
    [
      "a title of one cell",
      "Län;Not;Belopp (kr)",
      ["Gotland;x;1 000", "Bilaga 2;;", "Län;Not;Bidrag (kr)", "Skåne;;2 000"],
      "A3",
    ],
    [
      "a header over more names",
      "Län;;Belopp (kr)",
      ["Skåne;Lund;1 000", "Län;Kommun;Belopp (kr)", "Skåne;Eslöv;2 000"],
      "A3",
    ],
    [
      "an empty row above it, and one word of the first",
      "Kod;Län;Belopp (kr)",
      ["09;Gotland;1 000", ";;", "Kod;Region;Bidrag (kr)", "12;Skåne;2 000"],
      "A4",
    ],
  ])("begins another table where it has %s", (_, header, rows, cell) => {
    expect(told([header, ...rows])).toEqual([["tables-several", cell]]);
  });

  it("is none where a row has its words, but figures too", () => {
    expect(rowsOf(["Region;Belopp (kr)", "Region;1 000", "Skåne;2 000"])).toEqual([2, 3]);
    expect(rowsOf(["Gotland;1 152 341", "Skåne;se bilaga"])).toEqual([1, 2]);
  });

  it("is none where a row has one of its words only", () => {
    const lines = ["Kod;Län;Belopp (kr)", "09;Gotland;1 000", "12;Län;se bilaga", "13;Halland;2 000"];
    expect([rowsOf(lines), told(lines)]).toEqual([[2, 3, 4], [["cell-malformed", "C3"]]]);
  });
});

describe("a row", () => {
  it("has the line of the file where it begins, and each cell its own", () => {
    const { rows } = read(["Län;Belopp (kr)", '"Gotlands\nlän";1 000', "Skåne län;2 000"]);
    expect(rows.map(({ row, line, cells }) => [row, line, cells[0]?.line])).toEqual([
      [2, 2, 3],
      [3, 4, 4],
    ]);
  });

  it("has labels without line breaks", () => {
    const { rows } = read(["Län;Belopp (kr)", '"Västra \n  Götalands\nlän";1 000']);
    expect(rows[0]?.labels).toEqual(["Västra Götalands län"]);
  });

  it("may end before its columns do, and have blank cells after them", () => {
    const { rows, problems } = read([
      "Belopp (kr);Kommun;Län",
      "1 000;Lund;Skåne",
      "2 000",
      "3 000; ;Halland; ; ",
    ]);
    expect(rows.map(({ labels }) => labels)).toEqual([
      ["Lund", "Skåne"],
      ["", ""],
      ["", "Halland"],
    ]);
    expect(rows.map(({ texts }) => texts.length)).toEqual([2, 0, 1]);
    expect(problems).toEqual([]);
    expect(
      read(["Län;Belopp (kr)", "Gotland", "Skåne;1 000"]).rows.map(({ cells }) => cells[0]?.text),
    ).toEqual(["", "1 000"]);
  });

  it.each<[string, string, string, string, string[]]>([
    ["Kod;Län;Belopp (kr)", "Summa;;1 000", "total", "", ["Summa"]],
    ["Kod;Län;Belopp (kr)", "Summa;Hela landet;1 000", "subtotal", "", ["Summa", "Hela landet"]],
    ["Kod;Län;Belopp (kr)", "00;Nationellt;1 000", "total", "00", ["Nationellt"]],
    ["Kod;Belopp (kr)", "Summa;1 000", "total", "", ["Summa"]],
  ])("under %j may have its sum's name for a code: %j", (header, row, role, code, labels) => {
    const { rows } = read([header, `01;${"Stockholm;".repeat(header.split(";").length - 2)}1 000`, row]);
    expect(rows.at(-1)).toMatchObject({ role, code, labels });
  });

  it("is told by its first label, with what is expected of the cell", () => {
    const { problems } = read([
      "Område;Län;Folkmängd;Belopp (kr)",
      ";Gotland;61 0 23;12.300",
      `;Skåne;1 421 781;${"1 2 ".repeat(30)}`,
    ]);
    const text = "1 2 ".repeat(20);
    expect(problems.map(({ code, details }) => [code, details])).toMatchObject([
      ["cell-malformed", { cell: "C2", label: "Gotland", text: "61 0 23", expected: "population" }],
      ["cell-ambiguous", { cell: "D2", label: "Gotland", text: "12.300", readings: [1_230n, 1_230_000n] }],
      ["cell-malformed", { cell: "D3", label: "Skåne", text, expected: "amount" }],
    ]);
  });
});

describe("lines between the header and the figures", () => {
  const units = (lines: readonly string[]) => {
    const { titles, columns, rows } = read(lines);
    return [titles.map(({ text }) => text), columns.at(-1)?.unit, rows.map(({ row }) => row)];
  };

  it.each<[string, string[], unknown[]]>([
    ["a unit", ["Län;Bidrag", "(tkr)", "Gotland;1 200"], [["(tkr)"], "tkr", [3]]],
    ["a unit and blanks", ["Län;Bidrag", "; ", "tkr; ", ";", "Gotland;1 200"], [["tkr"], "tkr", [5]]],
    [
      "two units",
      ["Län;Bidrag", "mnkr", "Belopp i tkr", "Gotland;1 200"],
      [["mnkr", "Belopp i tkr"], "tkr", [4]],
    ],
    ["no unit", ["Län;Bidrag", "Område", "Gotland;1 200"], [[], "kr", [2, 3]]],
    ["a unit with a figure", ["Län;Bidrag", "Belopp 2024 tkr", "Gotland;1 200"], [[], "kr", [2, 3]]],
    ["a unit beside a dash", ["Län;Bidrag", "tkr;–", "Gotland;1 200"], [[], "kr", [2, 3]]],
    [
      "a unit below the figures",
      ["Län;Bidrag", "Gotland;1 200", "tkr;", "Skåne;5 000"],
      [[], "kr", [2, 3, 4]],
    ],
  ])("may be %s", (_, lines, expected) => {
    expect(units(lines)).toEqual(expected);
  });
});

describe("what a table lacks", () => {
  it.each<[string, string[], unknown]>([
    ["rows", ["Bilaga", "Anteckning"], ["table-empty", { rows: 0 }]],
    ["figures", ["Län;Belopp", "Gotland;–", "Skåne;"], ["table-empty", { rows: 2 }]],
    [
      "amounts",
      ["Län;Andel", "Gotland;5 %"],
      ["table-header", { found: ["Län", "Andel"], missing: ["amount"] }],
    ],
    [
      "amounts and a header",
      ["Län;;År", "Gotland;;2024"],
      ["table-header", { found: ["Län", "B", "År"], missing: ["amount"] }],
    ],
  ])("is told, if it is %s", (_, lines, expected) => {
    expect(read(lines).problems.map(({ code, details }) => [code, details])).toEqual([expected]);
    expect(read(lines).problems.map(({ path }) => path)).toEqual([[]]);
  });

  it("is nothing where one cell of one row has a figure, or one that cannot be read", () => {
    expect(told(["Län;Belopp;Bidrag", "Gotland;–;1 000", "Skåne;;"])).toEqual([]);
    expect(told(["Län;Belopp (kr)", "Gotland;se bilaga"])).toEqual([["cell-malformed", "B2"]]);
  });

  it("is told at the other table's first cell", () => {
    const { problems, titles } = read([
      "Län;Belopp",
      "Gotland;1 000",
      "Län;Belopp",
      "Skåne;5",
      "Län;Bidrag",
      "Halland;5 000",
    ]);
    expect(problems.map(({ details }) => details)).toEqual([{ cell: "A5" }]);
    expect(titles.map(({ address }) => address)).toEqual(["A3", "B3"]);
  });
});
