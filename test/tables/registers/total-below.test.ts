import { describe, expect, it } from "vitest";
import { gridOf } from "../../../src/tables/csv/grid.ts";
import type { Layout } from "../../../src/tables/registers/internals/layout.ts";
import { totalBelow, wrongTotals } from "../../../src/tables/registers/internals/total-below.ts";

const cells = (lines: readonly string[]) => gridOf(lines.map((line) => line.split(";"))).rows;

function layout(lines: readonly string[], code = 0): Layout {
  const [header = [], ...body] = cells(lines);
  return { titles: [], header, body, code };
}
/** What the last row is called, and its row. */
function below(lines: readonly string[], code = 0) {
  const found = totalBelow(layout(lines, code));
  return found && [found.label, found.row[0]?.row];
}
const ROWS = ["region;namn;2024", "0114;Upplands Väsby;5", "0115;Vallentuna;4"];

describe("the last row of a register", () => {
  it.each(["Summa", "Totalt", "Riket", "Hela riket", " Summa ", "Sweden"])("may be a total: %s", (word) => {
    expect(below([...ROWS, `;${word};9`])).toEqual([word.trim(), 4]);
    expect(below([...ROWS, `${word};;9`])).toEqual([word.trim(), 4]);
    expect(below([...ROWS, `${word};${word};9`])).toEqual([word.trim(), 4]);
  });

  it.each([
    "0116;Summa;9",
    ";Delsumma;9",
    ";Danderyd;9",
    ";;9",
    ";varav;9",
    "Summa;Danderyd;9",
    "Danderyd;Summa;9",
    "Summa;Totalt;9",
    "Totalt;Danderyd;9",
    ";Danderyd;Summa",
  ])("is none otherwise: %s", (row) => {
    const found = below([...ROWS, row]);
    if (row === "Summa;Totalt;9") expect(found).toEqual(["Summa", 4]);
    else expect(found).toBeUndefined();
  });

  it("has the first word in the column of codes, or none there", () => {
    expect(below([...ROWS, "Totalt;Summa;9"])).toEqual(["Totalt", 4]);
    const turned = ["namn;region;2024", "Upplands Väsby;0114;5", "Vallentuna;0115;4"];
    expect(below([...turned, "Summa;;9"], 1)).toEqual(["Summa", 4]);
    expect(below([...turned, "Summa;Totalt;9"], 1)).toBeUndefined();
    expect(below([...turned, "Summa"], 1)).toEqual(["Summa", 4]);
  });

  it("is below two rows or more", () => {
    expect(below([...ROWS.slice(0, 2), ";Summa;5"])).toBeUndefined();
    expect(below(ROWS.slice(0, 1))).toBeUndefined();
    expect(below([...ROWS, "0116;Danderyd;3", ";Summa;12"])).toEqual(["Summa", 5]);
  });

  it.each([
    ["ålder", "0 år", "1 år", "totalt"],
    ["kön", "män", "kvinnor", "totalt"],
    ["civilstånd", "ogifta", "gifta", "totalt"],
  ])("is not the sum of all where the rows are of several: %s", (heading, one, other, all) => {
    const rows = (first: string, next: string, last: string) => [
      `region;${heading};2024`,
      `0114;${first};5`,
      `0115;${next};4`,
      `Summa;${last};9`,
    ];
    expect(below(rows(one, other, all))).toBeUndefined();
    expect(below(rows(one, one, one))).toEqual(["Summa", 4]);
    expect(below(rows(all, ` ${all}`, ""))).toEqual(["Summa", 4]);
    // The group of people is none of the row's names.
    expect(below([...rows(one, one, one).slice(0, 3), `;${one};9`])).toBeUndefined();
    expect(below([...rows(all, all, all).slice(0, 3), `;${all};9`])).toBeUndefined();
  });
});

describe("the figures of a total", () => {
  const FACTS = { date: "2024-12-31", table: "own", codes: undefined, isNation: false };

  /** The problems of a total below rows of a code and figures. */
  function wrong(
    lines: readonly string[],
    total: string,
    facts: Partial<Parameters<typeof wrongTotals>[4]> = {},
    groupings: Parameters<typeof wrongTotals>[3] = [],
  ) {
    const rows = cells([...lines, total]);
    const coded = rows.slice(0, -1).map((row) => ({ code: row[0]?.text ?? "", row }));
    const positions = Array.from({ length: (rows[0]?.length ?? 0) - 1 }, (_, at) => at + 1);
    return wrongTotals({ row: rows.at(-1) ?? [], label: "Summa" }, coded, positions, groupings, {
      ...FACTS,
      ...facts,
    })?.map(({ code, place, details }) => [code, place, details]);
  }
  const TWO = ["0114;5;50", "0115;4;40"];
  const sum = (cell: string, column: string, stated: string, computed: string) => [
    "population-sum",
    { cell, row: 3, column },
    { code: "Summa", stated, computed },
  ];

  it("are the sums of the rows above, each in its column", () => {
    expect(wrong(TWO, "Summa;9;90")).toEqual([]);
    expect(wrong(TWO, "Summa;9;91")).toEqual([sum("C3", "C", "91", "90")]);
    expect(wrong(TWO, "Summa;8;90")).toEqual([sum("B3", "B", "8", "9")]);
    expect(wrong(TWO, "Summa;10;89")).toEqual([sum("B3", "B", "10", "9"), sum("C3", "C", "89", "90")]);
  });

  it("may be off where people are protected: three for each figure and for the total", () => {
    const moved = { date: "2025-12-31" };
    for (const total of ["Summa;0;81", "Summa;18;99"]) expect(wrong(TWO, total, moved)).toEqual([]);
    expect(wrong(TWO, "Summa;19;100", moved)).toEqual([
      sum("B3", "B", "19", "9"),
      sum("C3", "C", "100", "90"),
    ]);
    expect(wrong(TWO, "Summa;9;80", moved)).toEqual([sum("C3", "C", "80", "90")]);
  });

  it("are numbers", () => {
    for (const text of ["", "..", "x"])
      expect(wrong(TWO, `Summa;9;${text}`)).toEqual([
        ["population-count", { cell: "C3", row: 3, column: "C" }, { text, code: "Summa" }],
      ]);
    expect(wrong(TWO, "Summa;9")).toEqual([
      ["population-count", { cell: "C3", row: 3, column: "C" }, { text: "", code: "Summa" }],
    ]);
  });

  it("may have signs between thousands, as those above", () => {
    const lines = ["0114;1,235,886", "0115;4,000"];
    expect(wrong(lines, "Summa;1,239,886", {}, [{ sign: ",", as: "thousands" }])).toEqual([]);
    expect(wrong(lines, "Summa;1,239,887", {}, [{ sign: ",", as: "thousands" }])).toEqual([
      sum("B3", "B", "1239887", "1239886"),
    ]);
  });

  it("are not compared with what cannot be read", () => {
    expect(wrong(["0114;5;50", "0115;x;40"], "Summa;9;91")).toEqual([sum("C3", "C", "91", "90")]);
    expect(wrong(["0114;5;50", "0115;4"], "Summa;9;90")).toEqual([]);
  });

  it("are not known where the rows are of several levels, or one is there twice", () => {
    expect(wrong(["01;5;50", "0114;4;40"], "Summa;9;90")).toBeUndefined();
    expect(wrong(["0114;5;50", "0114;4;40"], "Summa;9;90")).toBeUndefined();
    expect(wrong(["01;5;50", "03;4;40"], "Summa;9;90")).toEqual([]);
    expect(wrong([], "Summa;9;90")).toBeUndefined();
  });

  it("are the nation's where none of its level is lacking", () => {
    const codes = new Set(["01", "00", "0114", "0115"]);
    expect(wrong(TWO, "Riket;9;90", { codes, isNation: true })).toEqual([]);
    codes.add("0116");
    expect(wrong(TWO, "Riket;9;90", { codes, isNation: true })).toBeUndefined();
    expect(wrong(TWO, "Riket;9;90", { codes, isNation: false })).toEqual([]);
    expect(wrong(TWO, "Riket;9;90", { isNation: true })).toEqual([]);
  });
});
