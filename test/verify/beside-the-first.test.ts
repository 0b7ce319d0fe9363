import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import type { ColumnRole, TableColumn } from "../../src/tables/table.ts";
import { besideTheFirst, partsOfOne } from "../../src/verify/beside-the-first.ts";

/** Columns by role and heading: "label Kommun", "amount", "other". */
const columns = (...all: readonly string[]): TableColumn[] =>
  all.map((one, at) => {
    const [role = "", header = ""] = one.split(/ (.*)/s);
    const letter = String.fromCharCode(65 + at);
    const of = { index: at + 1, letter, header, role: role as ColumnRole, unit: "kr", unitFrom: "assumed" };
    return { ...of, headerUnit: null, titleUnit: null } as TableColumn;
  });
const letters = (found: readonly TableColumn[] | undefined) => found?.map(({ letter }) => letter).join("");

describe("the columns of tables beside the first", () => {
  const beside = (heading: string): string[] => {
    const cells = heading
      .split(";")
      .map((_, at) => (at % 2 === 0 ? ["Ale", "Lerum", "Habo"][at / 2] : `${at}00`));
    const found = readTable(parseCsv(`${heading}\n${cells.join(";")}\n`));
    return besideTheFirst(found.columns).map(({ letter }) => letter);
  };

  it.each([
    ["Kommun;Belopp;Kommun;Belopp", ["C", "D"]],
    ["Kommun;Belopp;KOMMUN; belopp;Kommun;Belopp", ["C", "D", "E", "F"]],
    ["Kommun;Belopp;Kommun;Bidrag", []],
    ["Kommun;Belopp", []],
    ["Kommun;Belopp;Folkmängd;Andel", []],
  ] as const)("of %s are %j", (heading, of) => {
    expect(beside(heading)).toEqual(of);
  });

  const FIRST = ["label Kommun", "amount Belopp"];
  it.each([
    [[...FIRST, "other", ...FIRST], "DE"],
    [[...FIRST, "other  ", "label KOMMUN ", "amount  belopp"], "DE"],
    // Headings that are repeated within a part, or begin with none, are no parts.
    [["label", "amount", "label", "amount"], ""],
    [["label Namn", "label Namn", "amount A", "label Namn", "label Namn", "amount A"], ""],
    [[...FIRST, ...FIRST, "label Kommun"], ""],
    [["label Kommun", "label Kommun"], ""],
  ])("repeat all headings in their order: %j", (all, of) => {
    expect(letters(besideTheFirst(columns(...all)))).toBe(of);
  });

  it.each([
    [[...FIRST, "other", "label Region", "amount Bidrag"], "DE"],
    [[...FIRST, "other ", "other Nr", "label Region", "amount Bidrag"], "DEF"],
    [[...FIRST, "other Not", "label Region", "amount Bidrag"], ""],
    [[...FIRST, "label", "label Region", "amount Bidrag"], ""],
    [[...FIRST, "other", "label Kontaktperson", "amount Bidrag"], ""],
    [[...FIRST, "other", "amount Bidrag", "label Region"], ""],
    [[...FIRST, "other", "label Region", "population Folkmängd"], ""],
    [["label Kommun", "population Folkmängd", "other", "label Region", "amount Bidrag"], ""],
    [["amount Belopp", "other", "label Region", "amount Bidrag"], ""],
    [["label", "amount Belopp", "other", "label Region", "amount Bidrag"], ""],
    [["label  ", "amount Belopp", "other", "label Region", "amount Bidrag"], ""],
    [["other", ...FIRST, "label Region", "amount Bidrag"], ""],
    [["amount Belopp", "label Kommun", "other", "label Region", "amount Bidrag"], ""],
    [[...FIRST, "population Folkmängd", "other", "label Region", "amount Bidrag"], "EF"],
  ])("are those after an empty column, with names and amounts on both sides: %j", (all, of) => {
    expect(letters(besideTheFirst(columns(...all)))).toBe(of);
  });
});

describe("the parts of one table", () => {
  const parts = (...all: readonly string[]) => partsOfOne(columns(...all))?.map(letters);

  it("have the headings of the first, or none", () => {
    expect(parts("label Kommun", "amount Belopp", "other", "label Kommun", "amount Belopp")).toEqual([
      "AB",
      "DE",
    ]);
    expect(parts("label Kommun", "amount Belopp", "other", "label", "amount  ")).toEqual(["AB", "DE"]);
    expect(parts("label", "amount", "label", "amount", "label", "amount")).toEqual(["AB", "CD", "EF"]);
    expect(parts("label", "other ", "amount", "label", "amount")).toEqual(["AC", "DE"]);
  });

  it.each([
    ["one part", ["label Kommun", "amount Belopp"]],
    ["other headings", ["label Kommun", "amount Belopp", "label Region", "amount"]],
    ["other kinds of columns", ["label Kommun", "amount Belopp", "amount", "label"]],
    ["a heading more", ["label Kommun", "amount Belopp", "label", "amount Bidrag"]],
    ["a column more", ["label Kommun", "amount Belopp", "label", "amount", "label"]],
    ["a heading without a column of the first", ["label Kommun", "amount Belopp", "other Not", "amount"]],
  ])("are none with %s", (_, all) => {
    expect(parts(...all)).toBeUndefined();
  });
});
