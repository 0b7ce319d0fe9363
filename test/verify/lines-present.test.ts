import { describe, expect, it } from "vitest";
import { resolvedLines } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Check } from "../../src/verify/checks/check.ts";
import { linesPresent } from "../../src/verify/checks/lines-present.ts";
import { printedPeopleRight } from "../../src/verify/checks/printed-people-right.ts";
import { printedPerInhabitantRight } from "../../src/verify/checks/printed-per-inhabitant-right.ts";
import { printedSharesRight } from "../../src/verify/checks/printed-shares-right.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { ColumnFigures } from "../../src/verify/column-figures.ts";
import { recipientsSheet } from "../../src/verify/recipients-sheet.ts";
import type { Sheet } from "../../src/verify/sheet.ts";

const AGREEMENT = agreementOf("2025");
const LINES = resolvedLines(AGREEMENT);
const CLAIM: Claim = { kind: "recipients", agreement: AGREEMENT };
const [STRATEGY, TAKING_PART, PROGRAMME] = [
  "lan-nationell-strategi",
  "lan-medverkan",
  "lan-vard-insatsprogram",
];
const AREA_1 = [STRATEGY, TAKING_PART, PROGRAMME] as string[];
const COUNTY = LINES.filter(({ level }) => level === "county").map(({ id }) => id);

/** The lines that are missing in a table with columns of these lines. */
function missing(
  columns: readonly (readonly string[])[],
  claim: Partial<Claim> = {},
  lines = LINES,
): unknown[] {
  const sheet = {
    columns: columns.map((ids) => ({
      lines: ids.map((id) => lines.find((line) => line.id === id) ?? { id }),
    })),
    recipe: { agreement: { ...AGREEMENT, lines } },
  };
  const checked = { claim: { ...CLAIM, ...claim }, sheet } as unknown as Parameters<Check>[0];
  return (linesPresent(checked).problems ?? []).map(({ code, path, details }) => {
    expect([code, path]).toEqual(["line-missing", []]);
    return (details as { line: string }).line;
  });
}

describe("the lines that are missing in a table", () => {
  it("are those that the claim names and no column has", () => {
    expect(
      missing([[TAKING_PART as string]], { lines: [TAKING_PART as string, PROGRAMME as string] }),
    ).toEqual([PROGRAMME]);
    expect(missing([], { lines: [TAKING_PART as string] })).toEqual([TAKING_PART]);
    expect(missing([[], [TAKING_PART as string]], { lines: [TAKING_PART as string] })).toEqual([]);
    // A line of no amount, or of another agreement, has a problem of its own.
    expect(missing([], { lines: ["annan"] })).toEqual([]);
  });

  it("are none where the table has both parts of a line", () => {
    const parts = ["lan-suicidprevention.fixed", "lan-suicidprevention.proportional"];
    const lines = ["lan-suicidprevention"];
    expect(
      missing(
        parts.map((id) => [id]),
        { lines },
      ),
    ).toEqual([]);
    expect(missing([[parts[0] as string]], { lines })).toEqual(lines);
    expect(missing([[parts[1] as string]], { lines })).toEqual(lines);
  });

  it("are those of the claimed level, where the table has more than one of them", () => {
    const two = [[STRATEGY as string], [TAKING_PART as string]];
    expect(missing(two, { level: "county" })).toEqual(COUNTY.slice(2));
    expect(missing(two.slice(0, 1), { level: "county" })).toEqual([]);
    expect(missing(two)).toEqual([]);
    expect(missing(two, { level: "region" })).toEqual([]);
    expect(
      missing(
        COUNTY.map((id) => [id]),
        { level: "county" },
      ),
    ).toEqual([]);
  });

  it("are those of a total beside several columns of less: it shows no line by itself", () => {
    expect(missing([[STRATEGY as string], [TAKING_PART as string], AREA_1])).toEqual([PROGRAMME]);
    expect(missing([AREA_1, [STRATEGY as string], [TAKING_PART as string], []])).toEqual([PROGRAMME]);
    expect(missing([[STRATEGY as string], AREA_1])).toEqual([]);
    expect(missing([AREA_1], { lines: AREA_1 })).toEqual([]);
    expect(missing([AREA_1, [STRATEGY as string]], { lines: AREA_1 })).toEqual([TAKING_PART, PROGRAMME]);
    expect(missing([])).toEqual([]);
  });

  it("are not asked for in other tables, in a part of one, nor without an agreement", () => {
    const lines = [TAKING_PART as string];
    expect(missing([], { lines, partial: true })).toEqual([]);
    expect(missing([], { lines, kind: "summary" })).toEqual([]);
    const sheet = { columns: [], recipe: null } as unknown as Sheet;
    expect(linesPresent({ claim: { ...CLAIM, lines }, sheet } as unknown as Parameters<Check>[0])).toEqual(
      {},
    );
  });
});

describe("printed numbers beside the amounts of two counties", () => {
  const NAMES = ["Gotlands län", "Jämtlands län"];
  const of = (id: string, date: string, counts: Readonly<Record<string, number>>) =>
    registerOf(
      { id, date, table: "x", status: "supplied", source: "x" },
      new Map(Object.entries(counts).map(([code, total]) => [code, { total }])),
    );
  // A county of one million kronor and 50 000 people, and one of one million and 150 000.
  const register = of("nov", "2024-11-01", { "09": 50_000, "23": 150_000 });

  /** What a check finds in a table with a column beside "Medverkan"; the sheet's figures are those of the agreement. */
  function found(
    check: Check,
    header: string,
    values: readonly [string, string],
    {
      claim = {},
      registers = [register],
      change = (column: ColumnFigures) => column,
    }: {
      claim?: Partial<Claim>;
      registers?: readonly (typeof register)[];
      change?: (column: ColumnFigures) => ColumnFigures;
    } = {},
  ) {
    const lines = [
      `Län;Medverkan (kr);${header}`,
      ...NAMES.map((name, at) => `${name};1000000;${values[at]}`),
    ];
    const table = tableFrom(new TextEncoder().encode(lines.join("\n")));
    const whole: Claim = { ...CLAIM, lines: ["lan-medverkan"], partial: true, ...claim };
    const recipe = {
      agreement: { ...AGREEMENT, lines: LINES },
      directory: SWEDEN,
      rounding: "largest-remainder",
      unit: 100n,
      registers,
    } as const;
    const { columns, ...sheet } = recipientsSheet(table, { ...whole, kind: "recipients" }, recipe, SWEDEN);
    const uses = registers.map((one) => ({ register: one, asked: one.date, estimate: false }));
    const checked = {
      table,
      claim: whole,
      sheet: { ...sheet, columns: columns.map(change), registers: uses as never },
    };
    const { problems = [], compared = [] } = check(checked);
    return [
      compared.join(" "),
      ...problems.map(({ place, details }) => [place?.cell, (details as { what: string }).what]),
    ];
  }

  it("are its people, or those of none where the header names another day", () => {
    const people = (header: string, ...values: [string, string]) => found(printedPeopleRight, header, values);
    expect(people("Folkmängd", "50 000", "150 000")).toEqual(["C2 C3"]);
    expect(people("Folkmängd", "50 000", "150 001")).toEqual(["C2 C3", ["C3", "population"]]);
    expect(people("Folkmängd", "50 001", "150 001")).toEqual([""]);
    for (const header of [
      "Folkmängd 2024",
      "Folkmängd nov 2024",
      "Folkmängd 2024-11-01",
      "Folkmängd 2024-11",
    ])
      expect(people(header, "50 001", "150 001"), header).toEqual(["C2 C3", ["C", "population"]]);
    for (const header of [
      "Folkmängd 2023",
      "Folkmängd okt 2024",
      "Folkmängd nov 2023",
      "Folkmängd 2024-12-31",
      "Folkmängd 2024-01",
    ])
      expect(people(header, "50 000", "150 000"), header).toEqual([""]);
    const two = [register, of("dec", "2023-12-31", { "09": 1, "23": 2 })];
    expect(found(printedPeopleRight, "Folkmängd dec 2023", ["1", "3"], { registers: two })).toEqual([
      "C2 C3",
      ["C3", "population"],
    ]);
    expect(found(printedPeopleRight, "Folkmängd 2024", ["1", "2"], { claim: { kind: "summary" } })).toEqual([
      "",
    ]);
  });

  it("are its shares: of the lines as paid out, of their amounts, of what is printed, or of the people", () => {
    const shares = (first: string, second: string, options = {}) =>
      found(printedSharesRight, "Andel (%)", [first, second], options);
    // One of the 24 millions of the line, of the two that are printed, and a quarter of the people.
    expect(shares("4,17", "4,17")).toEqual(["C2 C3"]);
    expect(shares("50", "50")).toEqual(["C2 C3"]);
    expect(shares("0,5", "0,5")).toEqual(["C2 C3"]);
    expect(shares("25", "75")).toEqual(["C2 C3"]);
    expect(shares("25", "74")).toEqual(["C2 C3", ["C3", "share"]]);
    expect(shares("11", "12")).toEqual([""]);
    expect(shares("25", "75", { registers: [] })).toEqual([""]);
    expect(shares("25", "75", { claim: { kind: "summary" } })).toEqual([""]);
    // Of the 10 millions that were paid out.
    expect(
      shares("10", "10", { change: (one: ColumnFigures) => ({ ...one, paidOut: 10_000_000_00n }) }),
    ).toEqual(["C2 C3"]);
    expect(shares("10", "10", { change: ({ paidOut: _, ...one }: ColumnFigures) => one })).toEqual([""]);
    expect(
      shares("0", "0", { change: (one: ColumnFigures) => ({ ...one, paidOut: 0n, lines: [], entries: [] }) }),
    ).toEqual([""]);
    // A row that is not counted leaves the people out, not the money.
    expect(shares("25", "75", { registers: [of("del", "2024-11-01", { "09": 50_000 })] })).toEqual([""]);
  });

  it("are kronor for each of its people", () => {
    const each = (first: string, second: string, options = {}) =>
      found(printedPerInhabitantRight, "Kronor per invånare", [first, second], options);
    expect(each("20,00", "6,67")).toEqual(["C2 C3"]);
    expect(each("20,00", "6,65")).toEqual(["C2 C3", ["C3", "per-inhabitant"]]);
    expect(each("1", "2")).toEqual(["C2 C3", ["C", "per-inhabitant"]]);
    expect(each("20,00", "6,67", { claim: { kind: "summary" } })).toEqual([""]);
    // A county without people, or that is not counted, has none.
    for (const counts of [{ "09": 50_000, "23": 0 }, { "09": 50_000 }])
      expect(each("20,00", "5,00", { registers: [of("del", "2024-11-01", counts)] })).toEqual(["C2"]);
  });
});
