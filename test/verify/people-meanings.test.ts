import { describe, expect, it } from "vitest";
import type { Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import type { RegisterUse } from "../../src/population/register-use.ts";
import type { TableRow } from "../../src/tables/table.ts";
import type { ColumnFigures } from "../../src/verify/column-figures.ts";
import { moneyMeaning, peopleMeanings } from "../../src/verify/people-meanings.ts";
import type { Sheet } from "../../src/verify/sheet.ts";
import { column, type MadeFigure } from "./made-sheet.ts";

/** Two municipalities' people and children; Solna is not counted. */
function register(id: string, more = 0): Register {
  const ages = Array.from({ length: 101 }, (_, age) => (age < 19 ? 10 : 0));
  const counts = new Map(
    ["0180", "0181"].map((code, index) => [code, { total: 1000 * (index + 1) + more, ages }]),
  );
  return registerOf({ id, date: "2024-11-01", table: "x", status: "supplied", source: "x" }, counts);
}
const [FIRST, SECOND, UNUSED] = [register("första"), register("andra", 1), register("oanvänd", 2)];

/** A column of Stockholm, Södertälje and Solna, with a subtotal of the first two and the total. */
function columnOf(lines: readonly string[], figures: readonly MadeFigure[]): ColumnFigures {
  const made = column("B", lines, figures);
  const codes = ["0180", "0181", "0184"];
  const whose = <T extends { readonly row: TableRow }>(one: T): T => {
    const code = codes[one.row.row - 2];
    return {
      ...one,
      recipient: code ? { level: "municipality", code, name: code, body: `municipality:${code}` } : null,
    };
  };
  return {
    ...made,
    entries: made.entries.map(whose),
    sums: made.sums.map((sum) => ({ ...sum, over: sum.over.map(whose) })),
  };
}
const TWO = [
  { printed: 5n },
  { printed: 7n },
  { printed: 12n, role: "total" },
] as const satisfies readonly MadeFigure[];
const use = (of: Register, estimate = false): RegisterUse =>
  ({ register: of, asked: "2024-11-01", estimate }) as unknown as RegisterUse;

/** What each meaning is for each row of a sheet. */
function people(sheet: Partial<Sheet>, rows: readonly number[] = [2, 3, 4], estimates = false): unknown[] {
  const whole = {
    columns: [columnOf(["lan-komplexa-behov"], TWO)],
    problems: [],
    recipe: null,
    registers: [],
    ...sheet,
  };
  return peopleMeanings(whole as Sheet, estimates).map((meaning) =>
    rows.map((row) => {
      const count = meaning({ row } as TableRow);
      return count && Number(count.numerator);
    }),
  );
}
const recipe = (registers?: readonly Register[], population?: Register): Sheet["recipe"] =>
  ({ ...(registers && { registers }), ...(population && { population }) }) as Sheet["recipe"];

describe("the people of a row", () => {
  it("are those of the registers that the lines use, each once, and of a sum those of its rows", () => {
    expect(
      people({ recipe: recipe([FIRST, SECOND, UNUSED, FIRST]), registers: [use(FIRST), use(SECOND)] }),
    ).toEqual([
      [1000, 2000, 3000],
      [1001, 2001, 3002],
    ]);
    expect(people({ recipe: recipe(undefined, SECOND), registers: [use(SECOND)] })).toEqual([
      [1001, 2001, 3002],
    ]);
    expect(people({ recipe: recipe([FIRST], FIRST), registers: [use(FIRST)] })).toHaveLength(1);
    expect(people({})).toEqual([]);
    expect(people({ recipe: recipe([FIRST]), registers: [] })).toEqual([]);
  });

  it("are those of an estimate only where that is asked for", () => {
    const sheet = { recipe: recipe([FIRST, SECOND]), registers: [use(FIRST), use(SECOND, true)] };
    expect(people(sheet)).toEqual([[1000, 2000, 3000]]);
    expect(people(sheet, [2], true)).toEqual([[1000], [1001]]);
  });

  it("are of all ages, and of the ages of each key, each band once", () => {
    const lines = [["lan-komplexa-behov", "kommun-barn-unga"], ["kommun-barn-unga"], ["lan-medverkan"]];
    const columns = lines.map((ids) => columnOf(ids, TWO));
    expect(people({ columns, recipe: recipe([FIRST]), registers: [use(FIRST)] })).toEqual([
      [1000, 2000, 3000],
      [190, 190, 380],
    ]);
  });

  it("are not known of a row without a recipient, of one who is not counted, nor of a sum with such a one", () => {
    const columns = [
      columnOf(
        ["lan-komplexa-behov"],
        [{ printed: 5n }, { printed: 7n }, { printed: 9n }, { printed: 1n }, { printed: 22n, role: "total" }],
      ),
    ];
    expect(people({ columns, recipe: recipe([FIRST]), registers: [use(FIRST)] }, [2, 4, 5, 6, 99])).toEqual([
      [1000, undefined, undefined, undefined, undefined],
    ]);
  });

  it("are those that the first column with the row has", () => {
    const other = columnOf(["lan-komplexa-behov"], [{ printed: 1n }, { printed: 2n, role: "total" }]);
    const first = columnOf(["lan-komplexa-behov"], TWO);
    const columns = [first, { ...other, entries: other.entries.map((one) => ({ ...one, recipient: null })) }];
    expect(people({ columns, recipe: recipe([FIRST]), registers: [use(FIRST)] }, [2, 3])).toEqual([
      [1000, 2000],
    ]);
    const later = { ...first, sums: first.sums.map((one) => ({ ...one, over: [] })) };
    expect(
      people({ columns: [first, later], recipe: recipe([FIRST]), registers: [use(FIRST)] }, [4]),
    ).toEqual([[3000]]);
  });
});

describe("the money of a row", () => {
  it("is what it should be, else what is printed, and of a sum that of its rows", () => {
    const made = columnOf(
      [],
      [{ printed: 5n, expected: 6n }, { printed: 7n }, { printed: 99n, role: "total" }],
    );
    const money = moneyMeaning(made);
    expect([2, 3, 4, 5].map((row) => money({ row } as TableRow)?.numerator)).toEqual([
      6n,
      7n,
      13n,
      undefined,
    ]);
  });

  it("is not known where a cell is empty and nothing is expected", () => {
    const money = moneyMeaning(
      columnOf([], [{ printed: null }, { printed: 7n }, { printed: 7n, role: "total" }]),
    );
    expect([2, 3, 4].map((row) => money({ row } as TableRow)?.numerator)).toEqual([undefined, 7n, undefined]);
    const expected = moneyMeaning(columnOf([], [{ printed: null, expected: 6n }]));
    expect(expected({ row: 2 } as TableRow)?.numerator).toBe(6n);
  });
});
