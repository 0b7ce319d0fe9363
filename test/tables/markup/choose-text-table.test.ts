import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/tables/csv/grid.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import {
  chooseTextTable,
  namesOf,
  type TextTableChoice,
} from "../../../src/tables/markup/choose-text-table.ts";
import type { TablesInText } from "../../../src/tables/markup/tables-in-text.ts";
import type { TextTable } from "../../../src/tables/markup/text-table.ts";
import { problemsOf } from "../../support/problems-of.ts";

const table = (name: string, text: string, ...hiddenRows: number[]): TextTable => ({
  name,
  grid: parseCsv(text, ";"),
  hiddenRows,
});
const MENU = table("Meny", "Start;Om oss\n");
const COUNTIES = table("Län", "Län;Belopp\nGotland;5\n", 2);
const REGIONS = table("Regioner", "Region;Belopp\nSkåne;5\n");
const holds = (word: string) => (grid: Grid) => grid.rows.flat().some(({ text }) => text === word);

function chosen(
  tables: readonly TextTable[],
  choice: Partial<TextTableChoice> = {},
  format: TablesInText["format"] = "html",
) {
  const all = { isReadable: holds("Belopp"), file: "sida.html", ...choice };
  const found = chooseTextTable({ format, tables }, all);
  const notes = found.notes.map(({ code, severity, path, details }) => [code, severity, path, details]);
  return { name: found.table.name, notes };
}
const note = (severity: string, sheet: string, others: readonly string[], format = "html") => [
  "sheet-chosen",
  severity,
  ["sheet"],
  { sheet, others, format },
];

describe("the table of a text", () => {
  it("is the only one, of which nothing is told", () => {
    expect(chosen([REGIONS])).toEqual({ name: "Regioner", notes: [] });
  });

  it("is told where a text of one cell a line was taken for one", () => {
    expect(chosen([table("", "Region;Belopp\n")], {}, "lines").notes).toEqual([
      note("note", "1", [], "lines"),
    ]);
  });

  it("is the first that can be read, and the others that could are told with a warning", () => {
    expect(chosen([MENU, REGIONS])).toEqual({ name: "Regioner", notes: [note("note", "Regioner", [])] });
    expect(chosen([MENU, REGIONS, table("", "Belopp\n")]).notes).toEqual([
      note("warning", "Regioner", ["3"]),
    ]);
  });

  it("is rather the one that fits best, by its cells or its name", () => {
    const wanted = (word: string) =>
      chosen([REGIONS, COUNTIES], { rank: (grid) => Number(holds(word)(grid)) }).name;
    expect([wanted("Län"), wanted("Kommun")]).toEqual(["Län", "Regioner"]);
    expect(chosen([REGIONS, COUNTIES], { rank: (_, name) => (name === "Län" ? 0 : -1) }).name).toBe("Län");
  });

  it("is the one with most rows that have cells, where none can be read", () => {
    const large = table("Stor", "a\nb\n");
    const blank = { ...table("Tom", ""), grid: { rows: [[], [], []], problems: [] } };
    const name = (...tables: readonly TextTable[]) => chosen(tables, { isReadable: () => false }).name;
    expect([name(MENU, large, blank), name(large, MENU), name(large, table("Lika", "c\nd\n"))]).toEqual([
      "Stor",
      "Stor",
      "Stor",
    ]);
  });

  it("is told to have hidden rows", () => {
    const hidden = (sheet: string) => [
      "sheet-hidden",
      "warning",
      ["sheet"],
      { sheet, hidden: false, rows: [2], columns: [], format: "html" },
    ];
    expect(chosen([COUNTIES]).notes).toEqual([hidden("Län")]);
    expect(chosen([MENU, COUNTIES]).notes).toEqual([note("note", "Län", []), hidden("Län")]);
    expect(chosen([MENU, COUNTIES], { named: "2" }).notes).toEqual([hidden("2")]);
  });

  it.each([
    ["Län", "Län"],
    [" LÄN ", "Län"],
    ["La\u0308n", "Län"],
    ["3", "Regioner"],
    [" 3 ", "Regioner"],
  ])("is the one that is named %j", (named, name) => {
    expect(chosen([MENU, COUNTIES, REGIONS], { named }).name).toBe(name);
  });

  it("is the one of a number of several digits", () => {
    const many = Array.from({ length: 12 }, (_, at) => table(at === 10 ? "" : `T${at}`, "a\n"));
    expect(chosen(many, { named: "11" }).name).toBe("");
    expect(chosen(many, { named: "12" }).name).toBe("T11");
  });

  it.each(["Kommuner", "0", "4", "3x", "x3", "-1", "0000002", "", "1.0"])(
    "is none of the name %j",
    (named) => {
      const problems = problemsOf(() => chosen([MENU, COUNTIES, REGIONS], { named }));
      const known = ["Meny", "Län", "Regioner"];
      expect(problems.map(({ code, path, details }) => [code, path, details])).toEqual([
        ["sheet-unknown", ["sheet"], { file: "sida.html", sheet: named, known, format: "html" }],
      ]);
    },
  );
});

it("tables are called by their names, and by their numbers where these are lacking or shared", () => {
  expect(namesOf([MENU, COUNTIES, table("", "a\n"), COUNTIES, REGIONS])).toEqual([
    "Meny",
    "2",
    "3",
    "4",
    "Regioner",
  ]);
});
