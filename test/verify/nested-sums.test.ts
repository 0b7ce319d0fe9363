import { describe, expect, it } from "vitest";
import { column, type MadeFigure } from "./made-sheet.ts";

type Row = readonly [role: "entry" | "sum" | "total" | "of-which", printed: number | null, label?: string];

/** What each sum of a column is over, by rows' numbers from 2, and what that comes to. */
function sumsOf(rows: readonly Row[], step = 100n) {
  const figures = rows.map(
    ([role, printed, label]): MadeFigure => ({
      role: role === "sum" ? "subtotal" : role,
      printed: printed === null ? null : BigInt(printed) * 100n,
      step,
      label,
    }),
  );
  // A column as a table has it.
  const made = column("B", [], figures);
  return made.sums.map(({ place, over, added, grand }) => [
    place.cell,
    over.map(({ place: at }) => at.cell.slice(1)).join(" "),
    Number(added / 100n),
    grand,
  ]);
}
const A: readonly Row[] = [
  ["entry", 10],
  ["entry", 20],
];
const B: readonly Row[] = [["entry", 5]];

describe("a sum among sums", () => {
  it("is of its group, and a total of everything", () => {
    expect(sumsOf([...A, ["sum", 30], ...B, ["sum", 5], ["total", 35]])).toEqual([
      ["B4", "2 3", 30, false],
      ["B6", "5", 5, false],
      ["B7", "2 3 5", 35, true],
    ]);
  });

  it("may be an earlier sum and the rows since, or several earlier sums", () => {
    expect(sumsOf([...A, ["sum", 30], ...B, ["sum", 35]])).toEqual([
      ["B4", "2 3", 30, false],
      ["B6", "2 3 5", 35, false],
    ]);
    expect(sumsOf([...A, ["sum", 30], ...B, ["sum", 5], ["sum", 35], ["entry", 1], ["sum", 36]])).toEqual([
      ["B4", "2 3", 30, false],
      ["B6", "5", 5, false],
      ["B7", "2 3 5", 35, false],
      ["B9", "2 3 5 8", 36, false],
    ]);
  });

  it("is of the fewest of those, back to an earlier sum", () => {
    // 1 + 2, then 3 + 4, then both of the last two: 7, not all 10.
    const rows: readonly Row[] = [
      ["entry", 1],
      ["entry", 2],
      ["sum", 3],
      ["entry", 3],
      ["sum", 3],
      ["entry", 4],
      ["sum", 4],
      ["sum", 7],
    ];
    expect(sumsOf(rows).at(-1)).toEqual(["B9", "5 7", 7, false]);
    expect(sumsOf([...rows.slice(0, -1), ["sum", 10]]).at(-1)).toEqual(["B9", "2 3 5 7", 10, false]);
    // Not from within a group: 2 + 3 + 3 + 4 leaves the 1 of the first group out.
    expect(sumsOf([...rows.slice(0, -1), ["sum", 9]]).at(-1)).toEqual(["B9", "", 0, false]);
  });

  it("at the end is of the last part if its name is that of earlier parts and it is nearer to that part than to everything", () => {
    const parts = (last: number, label: string) =>
      sumsOf([...A, ["sum", 30, "Summa"], ...B, ["total", last, label]]).at(-1);
    expect(parts(5, "Summa")).toEqual(["B6", "5", 5, false]);
    expect(parts(6, "Summa")).toEqual(["B6", "5", 5, false]);
    expect(parts(35, "Summa")).toEqual(["B6", "2 3 5", 35, true]);
    expect(parts(34, "Summa")).toEqual(["B6", "2 3 5", 35, true]);
    expect(parts(5, "Totalt")).toEqual(["B6", "2 3 5", 35, true]);
    // Without rows of its own it is of everything.
    expect(sumsOf([...A, ["sum", 30, "Summa"], ["total", 0, "Summa"]]).at(-1)).toEqual([
      "B5",
      "2 3",
      30,
      true,
    ]);
  });

  it("that is wrong counts as what it should be, so that a sum over it is judged by the rows", () => {
    expect(sumsOf([...A, ["sum", 31], ...B, ["sum", 35]])).toEqual([
      ["B4", "2 3", 30, false],
      ["B6", "2 3 5", 35, false],
    ]);
    expect(sumsOf([...A, ["sum", null], ...B, ["sum", 35]])[1]).toEqual(["B6", "2 3 5", 35, false]);
    expect(sumsOf([...A, ["sum", 31], ...B, ["sum", 36]])[1]).toEqual(["B6", "5", 5, false]);
  });

  it("right below another is over nothing of its own, unless it is of the sums above", () => {
    expect(sumsOf([...A, ["sum", 30], ["sum", 7]])[1]).toEqual(["B5", "", 0, false]);
    expect(sumsOf([...A, ["sum", 30], ["sum", 30]])[1]).toEqual(["B5", "2 3", 30, false]);
    expect(sumsOf([...A, ["sum", 30], ["sum", null]])[1]).toEqual(["B5", "", 0, false]);
  });

  it("in thousands is as near as roundings of its rows", () => {
    const step = 100n;
    expect(sumsOf([...A, ["sum", 30], ...B, ["sum", 36]], step)[1]).toEqual(["B6", "5", 5, false]);
    const thousands = (last: number) =>
      sumsOf(
        [
          ["entry", 10_000],
          ["entry", 20_000],
          ["sum", 30_000],
          ["entry", 5_000],
          ["sum", last],
        ],
        100_000n,
      )[1];
    // A step for each of three rows.
    expect(thousands(38_000)).toEqual(["B6", "2 3 5", 35_000, false]);
    expect(thousands(39_000)).toEqual(["B6", "5", 5_000, false]);
  });

  it("leaves out what is counted already, and an empty row is nothing", () => {
    expect(
      sumsOf([
        ["entry", 10],
        ["of-which", 4],
        ["entry", null],
        ["sum", 10],
      ]),
    ).toEqual([["B5", "2 4", 10, false]]);
    expect(sumsOf([])).toEqual([]);
  });
});

describe("a column that begins with a sum", () => {
  it("has each above its group", () => {
    expect(sumsOf([["sum", 30], ...A, ["sum", 5], ...B, ["sum", 0], ["total", 35]])).toEqual([
      ["B2", "3 4", 30, false],
      ["B5", "6", 5, false],
      ["B7", "", 0, false],
      ["B8", "3 4 6", 35, true],
    ]);
  });
});
