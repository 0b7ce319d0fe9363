import { describe, expect, it } from "vitest";
import type { FindCause } from "../../../src/verify/causes/cause.ts";
import { columnsSwapped } from "../../../src/verify/causes/columns-swapped.ts";
import { eligibilityIgnored } from "../../../src/verify/causes/eligibility-ignored.ts";
import { exceptionMissing, fixedMissing, fixedOnTop } from "../../../src/verify/causes/fixed-amounts.ts";
import { fixedMissingInRow } from "../../../src/verify/causes/fixed-missing-in-row.ts";
import { gotlandMissing } from "../../../src/verify/causes/gotland-missing.ts";
import { type Suppose, tested } from "../../../src/verify/causes/hypothesis.ts";
import { keyAndDate } from "../../../src/verify/causes/key-and-date.ts";
import { keyOfOtherLine } from "../../../src/verify/causes/key-of-other-line.ts";
import { lastYear } from "../../../src/verify/causes/last-year.ts";
import { digitsTransposed, thousandsCut } from "../../../src/verify/causes/miswritten-figure.ts";
import { namesOffAmounts } from "../../../src/verify/causes/names-off-amounts.ts";
import { nearMiss } from "../../../src/verify/causes/near-cause.ts";
import { otherAmount } from "../../../src/verify/causes/other-amount.ts";
import { otherDate } from "../../../src/verify/causes/other-date.ts";
import { otherRounding } from "../../../src/verify/causes/other-rounding.ts";
import { otherUnit } from "../../../src/verify/causes/other-unit.ts";
import { registerPerturbed } from "../../../src/verify/causes/register-perturbed.ts";
import { residualOnRow } from "../../../src/verify/causes/residual-on-row.ts";
import { rowDuplicated } from "../../../src/verify/causes/row-duplicated.ts";
import { rowExtra } from "../../../src/verify/causes/row-extra.ts";
import { rowInOtherUnit } from "../../../src/verify/causes/row-in-other-unit.ts";
import { rowMissing } from "../../../src/verify/causes/row-missing.ts";
import { rowNotInTotal } from "../../../src/verify/causes/row-not-in-total.ts";
import { rowsSwapped } from "../../../src/verify/causes/rows-swapped.ts";
import { sharesRounded } from "../../../src/verify/causes/shares-rounded.ts";
import { totalStale } from "../../../src/verify/causes/total-stale.ts";
import {
  EARLIER,
  foundBy,
  NAMES,
  NOV,
  ODD,
  OLD,
  type Other,
  type Printed,
  SEVENTHS,
  searchIn,
} from "./five-counties.ts";

// Each kind of cause by itself, where the amounts of five counties can be computed in one's head.

/** Right amounts, in kronor: ten millions by people; the same with half a million, or a whole one, each first. */
const ANDEL: Printed = [4_000_000, 3_000_000, 2_000_000, 900_000, 100_000];
const BAS: Printed = [3_800_000, 2_600_000, 1_900_000, 1_130_000, 570_000];
const ALL = "B2 B3 B4 B5 B6";

/** Right amounts with some rows, by number from 2, written otherwise. */
function but(right: Printed, changed: Readonly<Record<number, number | string>>): Printed {
  return right.map((one, at) => changed[at + 2] ?? one);
}
const by = (suppose: Suppose, how: "first" | "every" = "first"): FindCause => tested(suppose, how);

describe("a hypothesis of how amounts were computed", () => {
  it.each<[string, string, FindCause, string, Printed, object, string]>([
    [
      "other-date",
      "another day's people",
      by(otherDate, "every"),
      "pott",
      [4_100_000, 2_900_000, 1_950_000, 940_000, 110_000],
      { register: "förr", date: "2023-11-01" },
      ALL,
    ],
    [
      "exception-missing",
      "no exception, in a key that shares the rest",
      by(exceptionMissing),
      "bas",
      [3_500_000, 2_750_000, 2_000_000, 1_175_000, 575_000],
      { groups: "metropolitan" },
      ALL,
    ],
    [
      "exception-missing",
      "no exception, in a key of fixed amounts",
      by(exceptionMissing),
      "fast",
      [100_000, 100_000, 100_000, 100_000, 100_000],
      { groups: "metropolitan" },
      "B2",
    ],
    ["fixed-missing", "no fixed amount", by(fixedMissing), "bas", ANDEL, { each: 500_000_00n }, ALL],
    [
      "fixed-on-top",
      "the fixed amount on top",
      by(fixedOnTop),
      "bas",
      [5_000_000, 3_500_000, 2_500_000, 1_400_000, 600_000],
      { each: 500_000_00n },
      ALL,
    ],
    [
      "eligibility-ignored",
      "everyone, where some take part",
      by(eligibilityIgnored),
      "tre",
      ANDEL,
      { codes: ["03", "04"] },
      ALL,
    ],
    [
      "key-of-other-line",
      "another line's key",
      by(keyOfOtherLine),
      "pott",
      BAS,
      { line: "bas", agreement: "liten" },
      ALL,
    ],
    [
      // By the people of last year's own day, of the registers at hand.
      "last-year",
      "last year's amounts",
      by(lastYear, "every"),
      "pott",
      [1_840_000, 1_360_000, 980_000, 576_000, 244_000],
      { agreement: "förra" },
      ALL,
    ],
    [
      "other-amount",
      "an amount of its own",
      by(otherAmount),
      "pott",
      [4_800_000, 3_600_000, 2_400_000, 1_080_000, 120_000],
      { amount: 12_000_000_00n },
      ALL,
    ],
    [
      "other-amount",
      "the amount of an area",
      by(otherAmount),
      "pott",
      [8_000_000, 6_000_000, 4_000_000, 1_800_000, 200_000],
      { amount: 20_000_000_00n, of: "1" },
      ALL,
    ],
    [
      "other-amount",
      "the same line's amount of last year",
      by(otherAmount),
      "pott",
      [2_000_000, 1_500_000, 1_000_000, 450_000, 50_000],
      { amount: 5_000_000_00n, of: "pott", agreement: "förra" },
      ALL,
    ],
  ])("is %s: %s", (code, _, find, line, printed, details, cells) => {
    expect(foundBy(find, line, [printed])).toEqual([[code, details, cells]]);
    // With one krona more in a row it is none.
    const off = printed.map((one, at) => (at === 1 ? Number(one) + 1 : one));
    expect(
      foundBy(find, line, [off]).filter(
        ([, facts]) => JSON.stringify(facts, text) === JSON.stringify(details, text),
      ),
    ).toEqual([]);
    // And nothing is sought where nothing is wrong.
    expect(foundBy(find, line, [RIGHT[line] as Printed])).toEqual([]);
  });

  it("may be rounded otherwise besides, each row by itself", () => {
    // A thousand kronor by sevenths: 142.86 and 285.71, rounded one by one.
    expect(foundBy(by(otherDate, "every"), "tusen", [[143, 143, 143, 286, 286]])).toEqual([
      ["other-date", { register: "sjundedelar", date: "2021-11-01", rounding: "nearest", unit: 100n }, ALL],
    ]);
    expect(foundBy(by(otherDate, "every"), "tusen", [[142, 142, 142, 285, 285]])).toEqual([
      ["other-date", { register: "sjundedelar", date: "2021-11-01", rounding: "floor", unit: 100n }, ALL],
    ]);
    // To tens: 140 and 290.
    expect(
      foundBy(by(otherDate, "every"), "pott", [[1_428_571, 1_428_571, 1_428_571, 2_857_143, 2_857_143]]),
    ).toMatchObject([["other-date", { register: "sjundedelar", rounding: "nearest" }, ALL]]);
    expect(
      foundBy(by(otherDate, "every"), "pott", [[1_400_000, 1_400_000, 1_400_000, 2_900_000, 2_900_000]]),
    ).toMatchObject([
      ["other-date", { register: "sjundedelar", rounding: "nearest", unit: 100_000_00n }, ALL],
    ]);
  });

  it("may be by the people of another day besides", () => {
    const onTop: Printed = [5_100_000, 3_400_000, 2_450_000, 1_440_000, 610_000];
    expect(foundBy(keyAndDate([fixedOnTop, fixedMissing]), "bas", [onTop])).toEqual([
      ["fixed-on-top", { each: 500_000_00n, register: "förr", date: "2023-11-01" }, ALL],
    ]);
    expect(foundBy(keyAndDate([fixedOnTop]), "bas", [onTop], { registers: [ODD] })).toEqual([]);
    // A key that counts nobody has no day.
    expect(foundBy(keyAndDate([exceptionMissing]), "fast", [[1, 1, 1, 1, 1]])).toEqual([]);
    // As claimed before rounded otherwise: by sevenths the thousand are 143, 143, 143, 286 and 285.
    const thousand = keyAndDate([
      function* (search, column) {
        for (const amount of [900_00n, 1_000_00n])
          yield {
            code: "other-amount",
            details: { amount },
            recipe: search.recipe,
            lines: column.lines.map((line) => ({ ...line, amount })),
          };
      },
    ]);
    expect(foundBy(thousand, "pott", [[143, 143, 143, 286, 285]])).toEqual([
      ["other-amount", { amount: 1_000_00n, register: "sjundedelar", date: "2021-11-01" }, ALL],
    ]);
    expect(foundBy(thousand, "pott", [[143, 143, 143, 286, 286]])).toEqual([
      [
        "other-amount",
        { amount: 1_000_00n, register: "sjundedelar", date: "2021-11-01", rounding: "nearest", unit: 100n },
        ALL,
      ],
    ]);
  });
});

const text = (_: string, value: unknown): unknown => (typeof value === "bigint" ? `${value} öre` : value);
const RIGHT: Readonly<Record<string, Printed>> = {
  pott: ANDEL,
  bas: BAS,
  fast: [300_000, 100_000, 100_000, 100_000, 100_000],
  tusen: [400, 300, 200, 90, 10],
  tre: [8_000_000, "", "", 1_800_000, 200_000],
};

describe("what is supposed of a column", () => {
  const supposed = (suppose: Suppose, lines: string, printed: Printed, other: Other = {}): unknown[] => {
    const header = ["Län", ...lines.split(" ").map((id) => `${id} (kr)`)].join(";");
    const columns = lines.split(" ").map(() => printed);
    const search = searchIn(lines, columns, { header, ...other });
    const [column] = search.verification.columns;
    if (!column) throw new Error("no column");
    const both = { ...column, lines: search.verification.columns.flatMap((one) => one.lines) };
    return [...suppose(search, both)].map(({ details }) => details);
  };

  it("is another line's key, the same line's of the nearest year first, and no key twice", () => {
    expect(supposed(keyOfOtherLine, "pott", ANDEL)).toEqual([
      { line: "pott", agreement: "förra" },
      { line: "bas", agreement: "liten" },
      { line: "fast", agreement: "liten" },
      { line: "annan", agreement: "förra" },
    ]);
    const before = { ...EARLIER, id: "förrförra", year: 2022 };
    const lines = before.lines.map((one) => ({ ...one, key: [{ rule: "fixed", each: 1n }] as const }));
    expect(
      supposed(keyOfOtherLine, "pott", ANDEL, { agreements: [{ ...before, lines }, EARLIER] }).slice(0, 2),
    ).toEqual([
      { line: "pott", agreement: "förra" },
      { line: "pott", agreement: "förrförra" },
    ]);
    expect(supposed(keyOfOtherLine, "pott bas", ANDEL)).toEqual([]);
  });

  it("is another amount that the figures add up to, of lines first, then of areas, then of none", () => {
    expect(supposed(otherAmount, "tre", [20_000_000, "", "", "", ""])).toEqual([
      { amount: 20_000_000_00n, of: "1" },
      { amount: 20_000_000_00n },
    ]);
    expect(supposed(otherAmount, "tre", [700_000, "", "", "", ""])).toEqual([
      { amount: 700_000_00n, of: "fast" },
      { amount: 700_000_00n },
    ]);
    expect(supposed(otherAmount, "pott", ANDEL)).toEqual([]);
    expect(supposed(otherAmount, "pott", ["", "", "", "", ""])).toEqual([]);
    expect(supposed(otherAmount, "fast", ANDEL)).toEqual([]);
    expect(supposed(otherAmount, "pott bas", [5, 5, 5, 5, 5])).toEqual([]);
    // In millions the sum is as near as roundings: 700 000 is 1 million, and 900 000 as well.
    const millions = { header: "Län;pott (mnkr)" };
    expect(supposed(otherAmount, "pott", [1, "", "", "", ""], millions)).toEqual([
      { amount: 700_000_00n, of: "fast" },
      { amount: 1_000_00n, of: "tusen" },
      { amount: 5_000_000_00n, of: "pott", agreement: "förra" },
      { amount: 900_000_00n, of: "annan", agreement: "förra" },
      { amount: 5_900_000_00n, of: "1", agreement: "förra" },
    ]);
  });

  it("is last year's, where that has every line of the column", () => {
    expect(supposed(lastYear, "pott", ANDEL)).toEqual([{ agreement: "förra" }]);
    expect(supposed(lastYear, "bas", BAS)).toEqual([]);
    expect(supposed(lastYear, "pott bas", ANDEL)).toEqual([]);
  });

  it("has no fixed amount to leave out where there is none", () => {
    expect(supposed(fixedMissing, "pott", ANDEL)).toEqual([]);
    expect(supposed(fixedOnTop, "pott", ANDEL)).toEqual([]);
    expect(supposed(fixedOnTop, "fast", ANDEL)).toEqual([]);
    expect(supposed(fixedMissing, "fast", ANDEL)).toEqual([{ each: 100_000_00n }]);
    expect(supposed(exceptionMissing, "pott", ANDEL)).toEqual([{ groups: "" }]);
    expect(supposed(exceptionMissing, "bas fast", ANDEL)).toEqual([{ groups: "metropolitan" }]);
    expect(supposed(eligibilityIgnored, "pott tre", ANDEL)).toEqual([{ codes: ["03", "04"] }]);
  });
});

describe("Gotland left out", () => {
  // Of 989 people.
  const people = { own: OLD, registers: [] };
  it("is one cause, with what the others got instead", () => {
    const without: Printed = [4_145_602, 2_932_255, 1_971_688, 950_455, ""];
    expect(foundBy(gotlandMissing, "pott", [without], people)).toEqual([
      ["gotland-missing", { shared: 110_000_00n }, "B2 B3 B4 B5"],
    ]);
    expect(
      foundBy(gotlandMissing, "pott tre", [without, [8_134_921, "", "", 1_865_079, ""]], people),
    ).toEqual([["gotland-missing", { shared: 323_592_00n }, "B2 B3 B4 B5 C2 C5"]]);
    expect(foundBy(gotlandMissing, "pott", [but(without, { 6: 1 })], people)).toEqual([]);
    expect(foundBy(gotlandMissing, "pott", [but(without, { 3: 2_932_256 })], people)).toEqual([]);
    expect(foundBy(gotlandMissing, "fast", [[300_001, 100_000, 100_000, 100_000, ""]], people)).toEqual([]);
  });
});

describe("shares rounded before they were multiplied", () => {
  const odd = { own: ODD, registers: [NOV, OLD] };
  it.each<[string, string, Printed, Other, object]>([
    [
      "to whole percents of the line",
      "pott",
      [3_300_000, 3_300_000, 2_200_000, 1_000_000, 100_000],
      odd,
      { decimals: 0 },
    ],
    [
      "of what is left after the fixed amounts",
      "bas",
      [3_310_000, 2_810_000, 2_040_000, 1_200_000, 570_000],
      odd,
      { decimals: 0 },
    ],
    [
      "of the line, fixed amounts and all",
      "bas",
      [3_900_000, 2_500_000, 1_900_000, 1_200_000, 600_000],
      { own: OLD, registers: [] },
      { decimals: 0 },
    ],
    [
      "of another day's people",
      "pott",
      [3_300_000, 3_300_000, 2_200_000, 1_000_000, 100_000],
      { registers: [OLD, ODD] },
      { decimals: 0, register: "udda", date: "2022-11-01" },
    ],
    [
      "to tenths",
      "pott",
      [1_430_000, 1_430_000, 1_430_000, 2_860_000, 2_860_000],
      { own: SEVENTHS, registers: [] },
      { decimals: 1 },
    ],
  ])("are found %s", (_, line, printed, other, details) => {
    const cells = other.own ? ALL : "B2 B3 B4 B5";
    expect(foundBy(sharesRounded, line, [printed], other)).toEqual([["shares-rounded", details, cells]]);
    expect(foundBy(sharesRounded, line, [but(printed, { 6: Number(printed[4]) + 1 })], other)).toEqual([]);
  });

  it("are none where they change no amount", () => {
    expect(foundBy(sharesRounded, "pott", [but(ANDEL, { 2: 4_000_001 })])).toEqual([]);
  });
});

describe("a register published with noise", () => {
  it("is found where each figure shows a count at most three persons off", () => {
    // 402, 298, 200, 91 and 9 of a thousand.
    expect(foundBy(registerPerturbed, "pott", [[4_020_000, 2_980_000, 2_000_000, 910_000, 90_000]])).toEqual([
      ["register-perturbed", { register: "nov", most: 3 }, "B2 B3 B5 B6"],
    ]);
    expect(
      foundBy(registerPerturbed, "bas", [[3_814_000, 2_586_000, 1_900_000, 1_137_000, 563_000]]),
    ).toEqual([["register-perturbed", { register: "nov", most: 3 }, "B2 B3 B5 B6"]]);
    // Four persons are too many, and two wrong figures of five are too few.
    expect(foundBy(registerPerturbed, "pott", [[4_040_000, 2_960_000, 2_000_000, 910_000, 90_000]])).toEqual(
      [],
    );
    expect(foundBy(registerPerturbed, "pott", [[4_010_000, 2_990_000, 2_000_000, 900_000, 100_000]])).toEqual(
      [],
    );
    expect(foundBy(registerPerturbed, "tre", [[8_010_000, "", "", 1_790_000, 200_000]])).toEqual([]);
    // A krona for each of a thousand does not show a person, and fixed amounts show none.
    expect(foundBy(registerPerturbed, "tusen", [[402, 298, 200, 91, 9]])).toEqual([]);
    expect(foundBy(registerPerturbed, "fast", [[1, 1, 1, 1, 1]])).toEqual([]);
  });
});

describe("how the same shares were rounded", () => {
  const sevenths = { own: SEVENTHS, registers: [] };
  it.each<[string, Printed, object, string]>([
    ["each to the nearest", [143, 143, 143, 286, 286], { method: "nearest", unit: 100n }, "B6"],
    ["each down", [142, 142, 142, 285, 285], { method: "floor", unit: 100n }, "B2 B3 B4 B5"],
    ["to hundreds", [100, 100, 100, 300, 300], { method: "nearest", unit: 100_00n }, ALL],
  ])("is found: %s", (_, printed, details, cells) => {
    expect(foundBy(otherRounding, "tusen", [printed], sevenths)).toEqual([
      ["other-rounding", details, cells],
    ]);
    expect(foundBy(otherRounding, "tusen", [but(printed, { 2: Number(printed[0]) + 2 })], sevenths)).toEqual(
      [],
    );
  });

  it("may have put the difference from the sum on one row", () => {
    // One by one they are 1 001 kronor: one less on the first row. Cut they are 997: three more on the last.
    expect(foundBy(residualOnRow, "tusen", [[142, 143, 143, 286, 286]], sevenths)).toEqual([
      ["residual-on-row", { residual: -100n, name: NAMES[0], method: "nearest" }, "B2 B6"],
    ]);
    expect(foundBy(residualOnRow, "tusen", [[142, 142, 142, 285, 289]], sevenths)).toEqual([
      ["residual-on-row", { residual: 400n, name: NAMES[4], method: "floor" }, "B2 B3 B4 B5 B6"],
    ]);
    for (const printed of [
      [141, 143, 143, 286, 286],
      [142, 142, 143, 286, 286],
      [142, 143, 143, 286, ""],
    ])
      expect(foundBy(residualOnRow, "tusen", [printed], sevenths)).toEqual([]);
  });
});

describe("figures on other rows, or in other columns", () => {
  it("are exchanged between two", () => {
    expect(foundBy(rowsSwapped, "pott", [but(ANDEL, { 2: 3_000_000, 3: 4_000_000 })])).toEqual([
      ["rows-swapped", { names: NAMES.slice(0, 2) }, "B2 B3"],
    ]);
    expect(foundBy(rowsSwapped, "pott", [but(ANDEL, { 2: 3_000_000, 3: 4_000_001 })])).toEqual([]);
    expect(foundBy(rowsSwapped, "pott", [but(ANDEL, { 2: 3_000_000, 3: "" })])).toEqual([]);
    expect(foundBy(rowsSwapped, "fast", [[100_000, 300_000, 100_000, 100_000, 100_000]])).toHaveLength(1);
  });

  it.each<[string, Printed, readonly string[], string | undefined]>([
    ["shifted", [3_000_000, 2_000_000, 900_000, 100_000, 4_000_000], NAMES, ALL],
    [
      "size",
      [100_000, 900_000, 2_000_000, 3_000_000, 4_000_000],
      [0, 2, 1, 4, 3].map((at) => NAMES[at] as string),
      ALL,
    ],
    ["other", [3_000_000, 900_000, 4_000_000, 100_000, 2_000_000], NAMES, ALL],
    // The names are sorted, the amounts still in the order of codes.
    ["code", ANDEL, [4, 2, 0, 3, 1].map((at) => NAMES[at] as string), "B2 B3 B6 B4"],
  ])("are in another order: %s", (order, printed, names, cells) => {
    const found = foundBy(namesOffAmounts, "pott", [printed], { names });
    expect(found).toEqual([["names-off-amounts", { order }, order === "code" ? expect.any(String) : cells]]);
    expect(
      foundBy(namesOffAmounts, "pott", [but(printed, { 4: Number(printed[2]) + 1 })], { names }),
    ).toEqual([]);
  });

  it("are no other order where two, or two pairs, are exchanged", () => {
    expect(foundBy(namesOffAmounts, "pott", [but(ANDEL, { 2: 3_000_000, 3: 4_000_000 })])).toEqual([]);
    expect(foundBy(namesOffAmounts, "pott", [[3_000_000, 4_000_000, 900_000, 2_000_000, 100_000]])).toEqual(
      [],
    );
    expect(
      foundBy(namesOffAmounts, "pott", [[3_000_000, 2_000_000, 4_000_000, 900_000, 100_000]]),
    ).toHaveLength(1);
  });

  it("are under each other's headers", () => {
    expect(foundBy(columnsSwapped, "pott bas", [BAS, ANDEL])).toEqual([
      ["columns-swapped", { columns: ["B", "C"] }, "B2 B3 B4 B5 B6 C2 C3 C4 C5 C6"],
    ]);
    expect(foundBy(columnsSwapped, "pott bas", [BAS, but(ANDEL, { 2: 1 })])).toEqual([]);
    expect(foundBy(columnsSwapped, "pott bas", [BAS, BAS])).toEqual([]);
  });
});

describe("single figures", () => {
  it("lack their fixed amount", () => {
    expect(foundBy(fixedMissingInRow, "bas", [but(BAS, { 3: 2_100_000 })])).toEqual([
      ["fixed-missing-in-row", { names: [NAMES[1]], each: 500_000_00n }, "B3"],
    ]);
    expect(foundBy(fixedMissingInRow, "bas", [but(BAS, { 2: 2_800_000 })])).toMatchObject([
      [expect.anything(), { each: 1_000_000_00n }, "B2"],
    ]);
    expect(foundBy(fixedMissingInRow, "bas", [but(BAS, { 3: 2_100_001, 4: "" })])).toEqual([]);
    expect(foundBy(fixedMissingInRow, "fast", [[0, 100_000, 100_000, 100_000, 100_000]])).toEqual([]);
    expect(foundBy(fixedMissingInRow, "pott", [but(ANDEL, { 3: 0 })])).toEqual([]);
  });

  it("are in another unit than the others", () => {
    expect(foundBy(rowInOtherUnit, "pott", [but(ANDEL, { 3: 3_000 })])).toEqual([
      ["row-in-other-unit", { names: [NAMES[1]], times: "1000" }, "B3"],
    ]);
    expect(foundBy(rowInOtherUnit, "pott", [but(ANDEL, { 3: 3_000_000_000 })])).toMatchObject([
      [expect.anything(), { times: "1/1000" }, "B3"],
    ]);
    expect(foundBy(rowInOtherUnit, "pott", [but(ANDEL, { 3: 3_001 })])).toEqual([]);
    expect(foundBy(rowInOtherUnit, "pott", [[4_000, 3_000, 2_000, 900, 100]])).toEqual([]);
  });

  it("have neighbouring digits exchanged, or lack a group of three", () => {
    expect(foundBy(digitsTransposed, "bas", [but(BAS, { 5: 1_310_000 })])).toEqual([
      ["digits-transposed", { right: 1_130_000_00n }, "B5"],
    ]);
    expect(foundBy(digitsTransposed, "bas", [but(BAS, { 5: 1_310_001 })])).toEqual([]);
    expect(foundBy(thousandsCut, "bas", [but(BAS, { 5: 130_000 })])).toEqual([
      ["thousands-cut", { right: 1_130_000_00n }, "B5"],
    ]);
    expect(foundBy(thousandsCut, "bas", [but(BAS, { 5: 113_000 })])).toEqual([]);
    expect(foundBy(digitsTransposed, "bas", [BAS], { below: ["Totalt;10 000 000"] })).toEqual([]);
    expect(foundBy(thousandsCut, "bas", [BAS], { below: ["Totalt;10 000"] })).toEqual([
      ["thousands-cut", { right: 10_000_000_00n }, "B7"],
    ]);
  });
});

describe("rows too many or too few, and totals", () => {
  const TOTAL = ["Totalt;10000000"];
  const twice = { names: [...NAMES, NAMES[1] as string] };
  const four = { names: NAMES.slice(0, 4) };

  it.each<[string, FindCause, Printed, Other, unknown[]]>([
    [
      "a row twice",
      rowDuplicated,
      [...ANDEL, 3_000_000],
      twice,
      [["row-duplicated", { names: [NAMES[1]] }, "B7"]],
    ],
    ["a second row of other figures", rowDuplicated, [...ANDEL, 3_000_001], twice, []],
    [
      "a second row, where one recipient's money is spread",
      rowDuplicated,
      [...ANDEL, 3_000_000],
      { ...twice, claim: { kind: "split" } },
      [],
    ],
    [
      "a row that the total has",
      rowMissing,
      ANDEL,
      { ...four, below: TOTAL },
      [["row-missing", { names: [NAMES[4]], amount: 100_000_00n, lacking: "rows" }, "B6"]],
    ],
    [
      "a row that the total lacks too",
      rowMissing,
      ANDEL,
      { ...four, below: ["Totalt;9900000"] },
      [["row-missing", { names: [NAMES[4]], amount: 100_000_00n, lacking: "total" }, "B6"]],
    ],
    [
      "a row in a part of a table",
      rowMissing,
      ANDEL,
      { ...four, below: ["Totalt;9900000"], claim: { partial: true } },
      [],
    ],
    ["a total of neither", rowMissing, ANDEL, { ...four, below: ["Totalt;9950000"] }, []],
    ["every row", rowMissing, ANDEL, { below: ["Totalt;9900000"] }, []],
    ["a row that cannot be read", rowMissing, but(ANDEL, { 2: "4O00000" }), { ...four, below: TOTAL }, []],
    [
      "a row of nobody",
      rowExtra,
      [...ANDEL, 5],
      { names: [...NAMES, "Okänd"], below: ["Totalt;10000005"] },
      [["row-extra", { names: ["Okänd"], amount: 500n }, "B8"]],
    ],
    [
      "a row of nobody that the total leaves out",
      rowExtra,
      [...ANDEL, 5],
      { names: [...NAMES, "Okänd"], below: TOTAL },
      [],
    ],
    [
      "a row of nobody in a part of a table",
      rowExtra,
      [...ANDEL, 5],
      { names: [...NAMES, "Okänd"], below: ["Totalt;10000005"], claim: { partial: true } },
      [],
    ],
    [
      "a row of nobody without money",
      rowExtra,
      [...ANDEL, 0],
      { names: [...NAMES, "Okänd"], below: TOTAL },
      [],
    ],
    [
      "a row of nobody beside a wrong one",
      rowExtra,
      [...but(ANDEL, { 2: 1 }), 5],
      { names: [...NAMES, "Okänd"], below: ["Totalt;6000006"] },
      [],
    ],
    [
      "a row that the sum does not reach",
      rowNotInTotal,
      ANDEL,
      { below: ["Totalt;7000000"] },
      [["row-not-in-total", { name: NAMES[1], amount: 3_000_000_00n }, "B7"]],
    ],
    ["a sum of all rows", rowNotInTotal, ANDEL, { below: TOTAL }, []],
    ["a sum without one of several equal rows", rowNotInTotal, [1, 1, 2, 3, 4], { below: ["Totalt;10"] }, []],
    [
      "a sum without one of two rows",
      rowNotInTotal,
      [1, 2],
      { names: NAMES.slice(0, 2), below: ["Totalt;1"] },
      [],
    ],
    [
      "an old total",
      totalStale,
      ANDEL,
      { below: ["Totalt;9999999"] },
      [["total-stale", { right: 10_000_000_00n }, "B7"]],
    ],
    ["the right total", totalStale, ANDEL, { below: TOTAL }, []],
    [
      "an old total over a wrong row",
      totalStale,
      but(ANDEL, { 2: 4_000_001 }),
      { below: ["Totalt;9999999"] },
      [],
    ],
    [
      "an old total over a row that stands twice",
      totalStale,
      [...ANDEL, 3_000_000],
      { ...twice, below: ["Totalt;9999999"] },
      [],
    ],
    [
      "a total of the rows that is not the line's",
      totalStale,
      ANDEL,
      { ...four, below: ["Totalt;9900000"] },
      [],
    ],
    [
      "an old total in a part of a table",
      totalStale,
      ANDEL,
      { ...four, below: ["Totalt;9900001"], claim: { partial: true } },
      [["total-stale", { right: 9_900_000_00n }, "B6"]],
    ],
    [
      "all in thousands",
      otherUnit,
      [4_000, 3_000, 2_000, 900, 100],
      {},
      [["other-unit", { times: "1000" }, ALL]],
    ],
    [
      "all a thousand times too much",
      otherUnit,
      [4e9, 3e9, 2e9, 9e8, 1e8],
      {},
      [["other-unit", { times: "1/1000" }, ALL]],
    ],
    ["all in thousands but one", otherUnit, [4_000, 3_000, 2_000, 900, 101], {}, []],
    [
      "a total in thousands",
      otherUnit,
      ANDEL,
      { below: ["Totalt;10000"] },
      [["other-unit", { times: "1000" }, "B7"]],
    ],
    ["nothing but zeros", otherUnit, [0, 0, 0, 0, 0], {}, []],
  ])("%s", (_, find, printed, other, expected) => {
    expect(foundBy(find, "pott", [printed], other)).toEqual(expected);
  });
});

describe("the hypothesis that comes nearest", () => {
  const near = (printed: Printed, other: Other = {}) => {
    const found = nearMiss(searchIn("pott", [printed], other), [otherDate, fixedMissing], [otherAmount]);
    return (
      found && [found.cause.code, found.cause.details, found.cause.cells.join(" "), found.misses.join(" ")]
    );
  };

  it("gives more figures than are right, and at least half of them", () => {
    expect(near([4_100_000, 2_900_000, 1_950_000, 940_000, 120_000])).toEqual([
      "other-date",
      { register: "förr", date: "2023-11-01" },
      "B2 B3 B4 B5",
      "B6",
    ]);
    expect(near([4_100_000, 2_900_000, 1_950_000, 1, 2])).toMatchObject([
      "other-date",
      {},
      "B2 B3 B4",
      "B5 B6",
    ]);
    expect(near([4_100_000, 2_900_000, 1, 2, 3])).toBeNull();
    expect(near([4_100_000, 2_900_000, 2_000_000, 900_000, 100_000])).toBeNull();
    expect(near(ANDEL)).toBeNull();
    // An empty cell is no figure.
    expect(near([4_100_000, 2_900_000, 1_950_000, "", 1])).toMatchObject([
      "other-date",
      {},
      "B2 B3 B4",
      "B6",
    ]);
  });

  it("may be the same shares rounded one by one, or another key on another day", () => {
    const sevenths = { own: SEVENTHS, registers: [NOV] };
    const thousand = (printed: Printed) => {
      const found = nearMiss(searchIn("tusen", [printed], sevenths), [], []);
      return (
        found && [found.cause.code, found.cause.details, found.cause.cells.join(" "), found.misses.join(" ")]
      );
    };
    expect(thousand([142, 142, 142, 285, 1])).toEqual([
      "other-rounding",
      { method: "floor", unit: 100n },
      "B2 B3 B4 B5",
      "B6",
    ]);
    const twelve = [4_920_000, 3_480_000, 2_340_000, 1_128_000, 132_000];
    expect(near(twelve)).toMatchObject([
      "other-amount",
      { amount: 12_000_000_00n, register: "förr", date: "2023-11-01" },
      ALL,
      "",
    ]);
  });
});

describe("a search", () => {
  it("is of what a register can give: where it lacks people there is none, and a crash is a crash", () => {
    const counting = (count: () => never | undefined): typeof OLD =>
      Object.create(OLD, { count: { value: count } });
    const lacking = counting(() => undefined);
    const all: Printed = [1, 2, 3, 4, 5];
    expect(foundBy(by(otherDate, "every"), "pott", [all], { registers: [lacking] })).toEqual([]);
    expect(foundBy(sharesRounded, "pott", [all], { registers: [lacking] })).toEqual([]);
    expect(foundBy(registerPerturbed, "pott", [all], { own: lacking })).toEqual([]);
    const broken = counting(() => {
      throw new RangeError("trasigt");
    });
    for (const find of [by(otherDate, "every"), sharesRounded])
      expect(() => foundBy(find, "pott", [all], { registers: [broken] })).toThrow("trasigt");
  });
});
