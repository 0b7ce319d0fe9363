import { describe, expect, it } from "vitest";
import type { ResolvedAgreement } from "../../src/agreements/agreement.ts";
import { registerOf } from "../../src/population/register-of.ts";
import type { RegisterUse } from "../../src/population/register-use.ts";
import { type Problem, problemAt } from "../../src/problems/problem.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import type { ReadTableOptions } from "../../src/tables/read-table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { wrongEntries } from "../../src/verify/causes/cause.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Figure } from "../../src/verify/column-figures.ts";
import { recipientsSheet } from "../../src/verify/recipients-sheet.ts";
import type { Recipe } from "../../src/verify/recompute.ts";
import { sumsOfColumn } from "../../src/verify/sums-of-column.ts";
import { Verification, type VerificationFacts } from "../../src/verify/verification.ts";
import { withinNoise } from "../../src/verify/within-noise.ts";
import { NOV, type Other, type Printed, searchIn } from "./causes/five-counties.ts";
import { column, type MadeFigure } from "./made-sheet.ts";

describe("figures by the counts before disclosure control", () => {
  /** A thousand people in five counties, as a register with noise has them. */
  const noisy = registerOf(
    { id: "brus", date: "2024-11-01", table: "BefolkningCKM", status: "supplied", source: "påhittat" },
    new Map(
      ["01", "03", "04", "05", "09"].map((code, at) => [
        code,
        { total: [400, 300, 200, 90, 10][at] as number },
      ]),
    ),
  );
  const RIGHT: Printed = [4_000_000, 3_000_000, 2_000_000, 900_000, 100_000];
  const differs = (cell: string): Problem =>
    problemAt("amount-differs", placeNamed(cell), {
      cell,
      header: "",
      label: "",
      printed: 1n,
      expected: 2n,
      line: "",
    });

  function found(
    printed: Printed,
    {
      own = noisy,
      more = [],
      kind = "recipients",
      without = false,
      ...other
    }: Other & { more?: readonly Problem[]; kind?: Claim["kind"]; without?: boolean } = {},
  ) {
    const { verification, recipe } = searchIn("pott", [printed], { own, ...other });
    const problems = [
      ...more,
      ...verification.columns.flatMap((one) => wrongEntries(one).map(({ place }) => differs(place.cell))),
    ];
    const registers = [{ register: own, asked: own.date, estimate: false }] as unknown as RegisterUse[];
    const facts = { ...verification, claim: { ...verification.claim, kind }, problems, registers };
    const noise = withinNoise(
      new Verification(facts as unknown as VerificationFacts, without ? null : recipe),
    );
    return (
      noise && {
        cause: [noise.cause.details, noise.cause.cells.join(" ")],
        problems: noise.problems.map(({ place, severity, details }) => [
          place?.cell ?? "",
          severity,
          "least" in details,
        ]),
      }
    );
  }

  it("are no errors, where most of a column's figures differ by no more than that explains", () => {
    expect(found([4_010_000, 2_990_000, 2_010_000, 890_000, 100_000])).toEqual({
      cause: [{ register: "brus", most: 3, published: true }, "B2 B3 B4 B5"],
      problems: ["B2", "B3", "B4", "B5"].map((cell) => [cell, "warning", true]),
    });
    // One that is further off is an error still, and so are other problems.
    const sum = problemAt("column-sum", placeNamed("B3"), {
      cell: "B3",
      header: "",
      label: "",
      printed: 1n,
      computed: 2n,
    });
    const whole = { ...sum, place: undefined } as unknown as Problem;
    expect(found([4_100_000, 2_990_000, 2_010_000, 890_000, 100_000], { more: [sum, whole] })).toEqual({
      cause: [{ register: "brus", most: 3, published: true }, "B3 B4 B5"],
      problems: [
        ["B3", "error", false],
        ["", "error", false],
        ["B2", "error", true],
        ["B3", "warning", true],
        ["B4", "warning", true],
        ["B5", "warning", true],
      ],
    });
  });

  it("are errors where few figures differ, or half of those by more", () => {
    expect(found([4_010_000, 2_990_000, 2_000_000, 900_000, 100_000])).toBeUndefined();
    expect(found([4_100_000, 2_900_000, 2_010_000, 890_000, 100_000])).toBeUndefined();
    // An empty cell is wrong, and within nothing.
    expect(found([4_010_000, 2_990_000, 2_010_000, "", 100_000])?.cause[1]).toBe("B2 B3 B4");
    expect(found([4_010_000, 2_990_000, "", "", 100_000])).toBeUndefined();
    expect(found(RIGHT)).toBeUndefined();
    expect(
      found([4_010_000, 2_990_000, 2_010_000, 890_000, 100_000, 5], {
        names: [
          "Stockholms län",
          "Uppsala län",
          "Södermanlands län",
          "Östergötlands län",
          "Gotlands län",
          "Okänd",
        ],
      })?.cause[1],
    ).toBe("B2 B3 B4 B5");
  });

  it("are as near as roundings in millions", () => {
    const millions = { header: "Län;pott (mnkr)" };
    // 4.0 is 3 or 5 at the most where the count may be another.
    expect(found([5, 2, 3, 1, 0], millions)?.cause[1]).toBe("B2 B3 B4");
    expect(found([6, 4, 3, 1, 0], millions)?.cause[1]).toBe("B3 B4");
    expect(found([2, 4, 3, 1, 0], millions)?.cause[1]).toBe("B3 B4");
  });

  it("are asked for a register with noise, in a table of recipients by an agreement", () => {
    const printed: Printed = [4_010_000, 2_990_000, 2_010_000, 890_000, 100_000];
    expect(found(printed, { own: NOV })).toBeUndefined();
    expect(found(printed, { kind: "split" })).toBeUndefined();
    expect(found(printed, { without: true })).toBeUndefined();
  });
});

describe("a table of municipalities with the sums of their counties", () => {
  const agreement: ResolvedAgreement = {
    id: "kommuner",
    year: 2025,
    title: "Kommuner",
    source: "påhittat",
    population: { date: "2024-11-01", by: "chosen", reason: "påhittat" },
    areas: [{ id: "1", name: "Allt" }],
    lines: [
      {
        id: "kommun-lika",
        area: "1",
        level: "municipality",
        amount: 290n * 200_000_00n,
        derived: false,
        source: "x",
        key: [{ rule: "fixed", each: 200_000_00n }],
      },
      {
        id: "kommun-pott",
        area: "1",
        level: "municipality",
        amount: 1_000_00n,
        derived: false,
        source: "x",
        key: [{ rule: "proportional", weight: { by: "population" } }],
      },
    ],
    stated: [],
  };
  const recipe: Recipe = { agreement, directory: SWEDEN, rounding: "largest-remainder", unit: 100n };
  function sheetOf(
    lines: readonly string[],
    claim: Partial<Claim> = {},
    made: Recipe | null = recipe,
    options: ReadTableOptions = {},
  ) {
    const table = tableFrom(new TextEncoder().encode(lines.join("\n")), options);
    return recipientsSheet(
      table,
      { kind: "recipients", ...(made && { agreement }), lines: ["kommun-lika"], ...claim },
      made,
      SWEDEN,
    );
  }
  const sums = (lines: readonly string[], options: ReadTableOptions = {}): unknown =>
    sheetOf(lines, {}, recipe, options).columns[0]?.sums.map(({ label, expected }) => [
      label,
      expected && Number(expected.amount / 100n),
    ]);

  it("has these compared with what each county's municipalities get together", () => {
    const rows = ["Kommun;Belopp (kr)", "Östersund;200000", "Krokom;200000"];
    const more = [
      "Gotland;200000",
      "Totalt  Gotlands län;200000",
      "Ale;200000",
      "Delsumma övriga;200000",
      "Totalt;800000",
    ];
    // Jämtland has eight municipalities.
    expect(sums([...rows, "Summa Jämtlands län;400000", ...more])).toEqual([
      ["Summa Jämtlands län", 1_600_000],
      ["Totalt  Gotlands län", 200_000],
      ["Delsumma övriga", null],
      ["Totalt", null],
    ]);
    const coded = [
      "Kod;Kommun;Belopp (kr)",
      "2380;Östersund;200000",
      ";Summa Jämtlands län;200000",
      "0980;Gotland;200000",
    ];
    expect(sums(coded)).toEqual([["Summa Jämtlands län", 1_600_000]]);
  });

  it("has none of a level below, and none of nobody", () => {
    const counties = [
      "Län;Belopp (kr)",
      "Jämtlands län;1600000",
      "Summa Krokom;1600000",
      "Gotlands län;200000",
    ];
    expect(sums(counties)).toEqual([["Summa Krokom", null]]);
    expect(sheetOf(counties).columns[0]?.entries.map(({ expected }) => expected?.amount)).toEqual([
      1_600_000_00n,
      200_000_00n,
    ]);
  });

  it("says why a column is not compared, and which level it is of", () => {
    const rows = ["Kommun;kommun-lika;kommun-pott", "Krokom;200000;500000", "Ale;200000;600000"];
    const { columns, problems } = sheetOf(rows, { lines: ["kommun-lika", "kommun-pott"] });
    expect(columns.map(({ level, unchecked, unit, paidOut }) => [level, unchecked, unit, paidOut])).toEqual([
      ["municipality", undefined, 100n, 58_000_000_00n],
      ["municipality", "not-computed", undefined, undefined],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["register-missing"]);
    const bare = sheetOf(rows, { level: "municipality" }, null);
    expect(bare.columns.map(({ lines, unchecked, unit }) => [lines, unchecked, unit])).toEqual([
      [[], undefined, undefined],
      [[], undefined, undefined],
    ]);
    const none = sheetOf(["Namn;Belopp (kr)", "Någon;1", "Annan;2"], {}, null);
    expect(none.columns[0]).not.toHaveProperty("level");
  });

  it("has no line of a level that the agreement has none for", () => {
    const regions = ["Region;Belopp (kr)", "Region Skåne;5", "Region Halland;6"];
    const { problems } = sheetOf(regions, { level: "association" });
    expect(problems.filter(({ code }) => code === "level-without-line")).toMatchObject([
      { details: { level: "association", agreement: "kommuner", levels: ["municipality"] } },
    ]);
  });

  it("names rows by all their labels", () => {
    const rows = ["Del;Namn;Belopp (kr)", "Norra;Krokom;200000", "Södra;Okänd;6"];
    const { columns } = sheetOf(rows, {}, recipe, { columns: { A: "label", B: "label" } });
    expect(columns[0]?.entries.map(({ label }) => label)).toEqual(["Krokom", "Södra Okänd"]);
  });
});

describe("a sum of the same name as an earlier one over sums", () => {
  type Row = readonly [printed: number, label?: string];
  const sumsOf = (rows: readonly Row[]): unknown => {
    const figures = rows.map(
      ([printed, label]): MadeFigure => ({ printed: BigInt(printed), role: label ? "subtotal" : "entry" }),
    );
    const made = column("B", [], figures);
    const all = [...made.entries, ...made.sums].toSorted((a, b) => a.row.row - b.row.row);
    const named = all.map((one, at): Figure => ({ ...one, label: rows[at]?.[1] ?? one.label }));
    return sumsOfColumn(named).map(({ over, added }) => [
      over.map(({ place }) => place.cell.slice(1)).join(" "),
      Number(added),
    ]);
  };

  it("is over sums too, the nearest of them, where nothing adds up", () => {
    const rows: readonly Row[] = [[1], [1, "A"], [2], [2, "B"], [3, "Ackumulerat"], [4], [4, "C"], [5]];
    const last = (printed: number, label: string): unknown =>
      (sumsOf([...rows, [printed, label]]) as unknown[]).at(-1);
    expect(last(12, "Ackumulerat")).toEqual(["2 4 7 9", 12]);
    expect(last(13, "Ackumulerat")).toEqual(["2 4 7 9", 12]);
    expect(last(10, "Ackumulerat")).toEqual(["7 9", 9]);
    expect(last(8, "Ackumulerat")).toEqual(["7 9", 9]);
    expect(last(13, "D")).toEqual(["9", 5]);
    // The names of sums of their own group are none of these.
    expect(last(13, "A")).toEqual(["9", 5]);
  });
});
