import { describe, expect, it } from "vitest";
import { asPrinted } from "../../src/verify/as-printed.ts";

/** Column C of row 100 005 is printed in AB7, column A in E7, and a row alone begins there. */
const PARTS = {
  printedAt: (row: number, column = 1) =>
    row === 100_005 ? ([7, column === 3 ? 28 : 5] as const) : undefined,
};
const printed = <Data>(data: Data): Data => asPrinted(data, PARTS);

describe("data of stacked parts as printed", () => {
  it.each([
    ["C100005", "AB7"],
    ["A100005", "E7"],
    ["C100006", "C100006"],
    ["AAAA100005", "AAAA100005"],
    ["Enhet C100005", "Enhet C100005"],
    ["C100005 och C6", "C100005 och C6"],
    ["C10000", "C10000"],
    ["", ""],
  ])("has the address %s for %s", (text, of) => {
    expect(printed(text)).toBe(of);
    expect(printed([{ deep: [text] }])).toEqual([{ deep: [of] }]);
  });

  it("reads the letters of columns beyond Z", () => {
    const seen: (number | undefined)[] = [];
    const printedAt = (_row: number, column?: number) => {
      seen.push(column);
      return [1, 1] as const;
    };
    for (const cell of ["AB100005", "Z100005", "ABC100005"])
      expect(asPrinted(cell, { printedAt })).toBe("A1");
    expect(asPrinted({ row: 100_005, column: "AB" }, { printedAt })).toEqual({ row: 1, column: "A" });
    expect(seen).toEqual([28, 26, 731, 28]);
  });

  it("has places by letter, by number, and of whole rows", () => {
    expect(printed({ row: 100_005, column: "C", cell: "C100005" })).toEqual({
      row: 7,
      column: "AB",
      cell: "AB7",
    });
    expect(printed({ row: 100_005, column: 3, text: "x" })).toEqual({ row: 7, column: 28, text: "x" });
    expect(printed({ row: 100_005 })).toEqual({ row: 7 });
    expect(printed({ row: 5, column: "C" })).toEqual({ row: 5, column: "C" });
    expect(printed({ row: "100005", column: "C" })).toEqual({ row: "100005", column: "C" });
    expect(printed({ column: "C" })).toEqual({ column: "C" });
  });

  it("keeps what is no place: numbers, classes, sets and maps, and what is there twice", () => {
    class Facts {
      readonly cell = "C100005";
    }
    const facts = new Facts();
    const map = new Map([["C100005", 1]]);
    const set = new Set(["C100005"]);
    const found = printed({ facts, again: facts, map, set, none: null, amount: 5n, missing: undefined });
    expect(found.facts).toBeInstanceOf(Facts);
    expect(found.facts).toEqual({ cell: "AB7" });
    expect(found.again).toBe(found.facts);
    expect([found.map, found.set, found.none, found.amount, found.missing]).toEqual([
      map,
      set,
      null,
      5n,
      undefined,
    ]);
    expect(found.map).toBe(map);
    expect(found.set).toBe(set);
  });
});
