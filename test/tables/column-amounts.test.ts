import { describe, expect, it } from "vitest";
import { publishedAmounts } from "../../src/forensics/inference/published-amounts.ts";
import { printedAmounts } from "../../src/forensics/recovery/printed-amounts.ts";
import { kr } from "../../src/money/kr.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { type ColumnAmountsOptions, columnAmounts } from "../../src/tables/column-amounts.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { problemsOf } from "../support/problems-of.ts";

const tableOf = (text: string) => tableFrom(new TextEncoder().encode(text));
const told = (problems: readonly Problem[]) => problems.map(({ code, place }) => [code, place?.cell]);

describe("the amounts of one column", () => {
  const two =
    "Län;Antal;Fast (kr);Rörligt (kr)\nGotland;x y;1 0 0;1 000\nSkåne;5;200;2 000\nSumma;5;200;3 000\n";
  const amountsOf = (options: ColumnAmountsOptions) =>
    columnAmounts(tableOf(two), options).amounts.map(({ recipient, amount, cell }) => [
      recipient.code,
      amount,
      cell,
    ]);

  it("are found by letter in either case and by header, whatever is wrong in other columns", () => {
    for (const column of ["D", "d", " d ", "Rörligt (kr)", "rörligt  (KR)"])
      expect(amountsOf({ column }), column).toEqual([
        ["09", kr(1000), "D2"],
        ["12", kr(2000), "D3"],
      ]);
    expect(columnAmounts(tableOf(two), { column: "d" }).problems).toEqual([]);
  });

  it("are without the cells that cannot be read, which are told by their addresses", () => {
    const { amounts, problems } = columnAmounts(tableOf(two), { column: "C" });
    expect(amounts.map(({ recipient }) => recipient.code)).toEqual(["12"]);
    expect(told(problems)).toEqual([["cell-malformed", "C2"]]);
  });

  it("are not mixed with those of a column whose letters begin alike", () => {
    const header = ["Län", "Belopp (kr)", ...Array.from({ length: 25 }, () => "x"), "Mer (kr)"].join(";");
    const row = ["Gotland", "1", ...Array.from({ length: 25 }, () => ""), "1 2 3"].join(";");
    expect(told(columnAmounts(tableOf(`${header}\n${row}\n`), { column: "b" }).problems)).toEqual([]);
    expect(told(columnAmounts(tableOf(`${header}\n${row}\n`), { column: "AB" }).problems)).toEqual([
      ["cell-malformed", "AB2"],
    ]);
  });

  it("are without rows that have more cells than the header: an amount may have been cut in two", () => {
    const { amounts, problems } = columnAmounts(tableOf("Län,Belopp (kr)\nGotland,1,200\nSkåne,2000\n"));
    expect(amounts.map(({ recipient }) => recipient.code)).toEqual(["12"]);
    expect(told(problems)).toEqual([["row-ragged", "C2"]]);
  });

  it("are refused where it does not show which column is meant", () => {
    const codes = (column?: string, text = two) =>
      problemsOf(() => columnAmounts(tableOf(text), { column })).map(({ code, details }) => [code, details]);
    expect(codes()).toEqual([["columns-several", { headers: ["Fast (kr)", "Rörligt (kr)"] }]]);
    const alike = "Län;Belopp;Belopp\nGotland;1;2\n";
    expect(codes("belopp", alike)).toEqual([["columns-several", { headers: ["B", "C"] }]]);
    const unnamed = "Län;Belopp (kr);\nGotland;1 152 341;5 547 360\n";
    expect(codes(undefined, unnamed)).toEqual([["columns-several", { headers: ["Belopp (kr)", "C"] }]]);
    expect(codes(undefined, "Län;Belopp (kr)\n")).toEqual([["table-empty", { rows: 0 }]]);
    expect(codes("Z")).toEqual([["column-unknown", { column: "Z", known: ["Fast (kr)", "Rörligt (kr)"] }]]);
    expect(codes(undefined, "Län;Andel\nGotland;5 %\n").map(([code]) => code)).toEqual(["table-header"]);
  });

  it("are refused with what makes the table unusable, and with nothing else", () => {
    const codes = (text: string, columns?: Readonly<Record<string, "amount">>) =>
      problemsOf(() => columnAmounts(tableFrom(new TextEncoder().encode(text), { columns }))).map(
        ({ code }) => code,
      );
    expect(codes('Län;Belopp\n"Gotland;1\n')).toEqual(["csv-malformed"]);
    expect(codes("Län;Belopp\nGotland;1 2 3\nSkåne;2 000\n", { Utfall: "amount", B: "amount" })).toEqual([
      "column-unknown",
    ]);
    expect(codes("Län;Belopp\nGotland;1 2 3\nSkåne;2 000\nLän;Bidrag\nHalland;5 000\n")).toEqual([
      "tables-several",
    ]);
    expect(problemsOf(() => columnAmounts(tableOf(two))).map(({ path }) => path)).toEqual([["column"]]);
    expect(problemsOf(() => columnAmounts(tableOf(two), { column: "Z" })).map(({ path }) => path)).toEqual([
      ["column"],
    ]);
  });

  it("have the smallest step that one of them is printed in", () => {
    const step = (...figures: readonly string[]) =>
      columnAmounts(
        tableOf(`Län;Belopp (mnkr)\n${figures.map((one, at) => `Område ${at};${one}\n`).join("")}`),
      ).step;
    expect(step("26,5", "100")).toBe(10_000_000n);
    expect(step("100", "26,5", "3")).toBe(10_000_000n);
    expect(step("26,55", "3,5")).toBe(1_000_000n);
    expect(step("100", "200")).toBe(100_000_000n);
  });

  it("are told to be in an impossible unit, and ragged rows only where they have an amount", () => {
    const large = "Län;Belopp (mnkr);Folkmängd\nGotland;1 152 341;61 0 29\nSkåne;26 985 626;5\n";
    expect(told(columnAmounts(tableOf(large)).problems)).toEqual([["unit-impossible", "B"]]);
    const ragged = "Län;Belopp (kr)\nGotland;1 000\nHalland;;x\nSkåne;2 000\n";
    expect(told(columnAmounts(tableOf(ragged)).problems)).toEqual([]);
  });

  it("are told with the label's cell, wherever its column is", () => {
    const text = "Belopp (kr);Område;Län\n1 000;;Gotland\n2 000;Norra;Atlantis\n3 000;;Gotland\n";
    const { problems } = columnAmounts(tableOf(text));
    expect(problems.map(({ code, place, details }) => [code, place?.cell, details])).toMatchObject([
      ["recipient-unknown", "B3", { name: "Norra Atlantis" }],
      ["recipient-duplicate", "B4", { cell: "B4", name: "Gotlands län", first: "B2" }],
    ]);
  });

  it("are read alike for recovery, which goes on without a row, and for inference, which does not", () => {
    const table = tableOf("Län;Belopp\nGotland;1\nAtlantis;2\nSkåne;3\nSkåne;4\n");
    const problems = [
      ["recipient-unknown", "A3"],
      ["recipient-duplicate", "A5"],
    ];
    const printed = printedAmounts(table);
    expect(printed.rows.map(({ code, amount }) => [code, amount])).toEqual([
      ["09", kr(1)],
      ["12", kr(3)],
    ]);
    expect(told(printed.problems)).toEqual(problems);
    expect(told(publishedAmounts(table).problems ?? [])).toEqual(problems);
  });

  it("of a row that names no recipient are left out for inference too, with the problem", () => {
    const { figures, problems = [] } = publishedAmounts(tableOf("Län;Belopp\nGotland;1\nAtlantis;2\n"));
    expect(figures.map(({ code }) => code)).toEqual(["09"]);
    expect(told(problems)).toEqual([["recipient-unknown", "A3"]]);
    const none = tableOf("Län;Belopp\nAtlantis;2\n");
    expect(told(publishedAmounts(none).problems ?? [])).toEqual([["recipient-unknown", "A2"]]);
  });

  it("are of the level that most names are of", () => {
    const level = (text: string, given?: "region") => columnAmounts(tableOf(text), { level: given }).level;
    expect(level("Namn;Belopp\nÅre;1\nÖstersund;2\nGotland;3\n")).toBe("municipality");
    expect(level("Namn;Belopp\nSkåne;1\n")).toBe("county");
    expect(level("Namn;Belopp\nSkåne;1\n", "region")).toBe("region");
  });
});
