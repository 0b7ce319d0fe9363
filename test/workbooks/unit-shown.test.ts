import { describe, expect, it } from "vitest";
import { readAgreementSheet } from "../../src/agreements/sheet/read-agreement-sheet.ts";
import { type Grid, gridOf } from "../../src/tables/csv/grid.ts";
import { type ReadTableOptions, readTable } from "../../src/tables/read-table.ts";
import { unitShown } from "../../src/workbooks/internals/unit-shown.ts";

describe("the unit that a number format shows kronor in", () => {
  it.each([
    ["#,##0,", "tkr"],
    ["0,", "tkr"],
    ["#,##0.0,", "tkr"],
    ["#,##0,.0", "tkr"],
    ["#,##0,,", "mnkr"],
    ["0.00,,", "mnkr"],
    ["#,##0,,,", "mdkr"],
    ['#,##0, "tkr"', "tkr"],
    ['#,##0,"k"', "tkr"],
    ["#,##0,\\ [$kr-41D]", "tkr"],
    ['_-* #,##0,_-;-* #,##0,_-;_-* "-"_-;_-@_-', "tkr"],
    ["[Red]#,##0,,;-#,##0,,", "mnkr"],
    ["# ##0,", "tkr"],
  ])("%s: %s", (format, unit) => {
    expect(unitShown(format)).toBe(unit);
  });

  it.each([
    "General",
    "0",
    "#,##0",
    "#,##0.00",
    "# ##0",
    "#,##0,%",
    '#,##0"0,"',
    "#,##0\\,",
    '[>=1000000]0.0,," mn";[>=1000]0," t";0',
    "#,##0,;-#,##0",
    "#,##0,,,,",
    "@",
    "yyyy-mm-dd",
    ",0",
    '"',
    "[[[",
  ])("%s: none, or not the same of every figure", (format) => {
    expect(unitShown(format)).toBeUndefined();
  });
});

describe("kronor that are shown in a unit", () => {
  /** A grid whose figures are shown in thousands. */
  function shown(...rows: readonly (readonly string[])[]): Grid {
    const { rows: plain, ...grid } = gridOf(rows);
    const cells = plain.map((row) =>
      row.map((cell) => (/^\d/.test(cell.text) ? { ...cell, shownIn: "tkr" as const } : cell)),
    );
    return { ...grid, rows: cells };
  }
  const read = (grid: Grid, options?: ReadTableOptions) =>
    readTable(grid, options).rows.map(({ cells }) => [cells[0]?.value, cells[0]?.step]);
  const kronor = [[1_152_341_00n, 100n]];

  it("are kronor where a heading or a title names that unit, or the caller does", () => {
    expect(read(shown(["Län", "Belopp (tkr)"], ["Gotlands län", "1152341"]))).toEqual(kronor);
    expect(read(shown(["I tkr"], ["Län", "Belopp"], ["Gotlands län", "1152341"]))).toEqual(kronor);
    expect(read(shown(["Län", "Belopp"], ["Gotlands län", "1152341"]), { unit: "tkr" })).toEqual(kronor);
  });

  it("are kronor where nothing names a unit, or kronor are named", () => {
    expect(read(shown(["Län", "Belopp"], ["Gotlands län", "1152341"]))).toEqual(kronor);
    expect(read(shown(["Län", "Belopp (kr)"], ["Gotlands län", "1152341"]))).toEqual(kronor);
    expect(read(shown(["Län", "Belopp (tkr)"], ["Gotlands län", "1152341"]), { unit: "kr" })).toEqual(kronor);
  });

  it("have the heading's unit where that is another than what is shown", () => {
    const table = shown(["Län", "Belopp (mnkr)"], ["Gotlands län", "2"]);
    expect(read(table)).toEqual([[2_000_000_00n, 100_000_000n]]);
  });

  it("keep their decimals, and their column", () => {
    const grid = shown(["Län", "Belopp (tkr)"], ["Gotlands län", "1152341,5"], ["Skåne län", "x"]);
    expect(read(grid)[0]).toEqual([1_152_341_50n, 10n]);
    const { rows, columns } = readTable(grid);
    expect(rows[0]?.cells[0]?.column).toBe(columns[1]);
    expect(columns[1]?.unit).toBe("tkr");
  });

  it("are not too much to be in the unit that they are shown in", () => {
    const rows = [
      ["Län", "Belopp (tkr)"],
      ["Skåne län", "1500000000000"],
      ["Gotlands län", "1400000000000"],
    ];
    expect(readTable(gridOf(rows)).problems.map(({ code }) => code)).toEqual(["unit-impossible"]);
    expect(readTable(shown(...rows)).problems).toEqual([]);
  });

  it("are kronor in an agreement's sheet too", () => {
    const rows = [
      ["år", "2026"],
      ["post", "namn", "nivå", "belopp (tkr)", "nyckel"],
      ["a", "A", "län", "5000000", "lika"],
    ];
    expect(readAgreementSheet(shown(...rows), "a.xlsx")).toMatchObject({
      lines: [{ amount: 5_000_000_00n }],
    });
  });
});
