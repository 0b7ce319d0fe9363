import { describe, expect, it } from "vitest";
import type { Ages } from "../../../src/population/register.ts";
import { agesIgnored, agesUsed } from "../../../src/verify/causes/ages.ts";
import { isTelling } from "../../../src/verify/causes/cause.ts";
import { exceptionMissing } from "../../../src/verify/causes/fixed-amounts.ts";
import { gotlandMissing } from "../../../src/verify/causes/gotland-missing.ts";
import type { Suppose } from "../../../src/verify/causes/hypothesis.ts";
import { namesOffAmounts } from "../../../src/verify/causes/names-off-amounts.ts";
import { otherRounding } from "../../../src/verify/causes/other-rounding.ts";
import { otherUnit } from "../../../src/verify/causes/other-unit.ts";
import { rowDuplicated } from "../../../src/verify/causes/row-duplicated.ts";
import { rowInOtherUnit } from "../../../src/verify/causes/row-in-other-unit.ts";
import { rowMissing } from "../../../src/verify/causes/row-missing.ts";
import { rowNotInTotal } from "../../../src/verify/causes/row-not-in-total.ts";
import { totalStale } from "../../../src/verify/causes/total-stale.ts";
import {
  AGREEMENT,
  foundBy,
  NAMES,
  NOV,
  ODD,
  OLD,
  type Printed,
  SEVENTHS,
  searchIn,
} from "./five-counties.ts";

const ALL = "B2 B3 B4 B5 B6";
const RIGHT: Printed = [4_000_000, 3_000_000, 2_000_000, 900_000, 100_000];
/** Ten millions by sevenths: 1.43 and 2.86 millions. */
const sevenths = { own: SEVENTHS, registers: [] };
const thousands = { ...sevenths, header: "Län;pott (tkr)" };
const millions = { ...sevenths, header: "Län;pott (mnkr)" };

describe("a column in another unit", () => {
  it.each<[string, Printed, object, unknown[]]>([
    [
      "thousands that were rounded",
      [1429, 1429, 1429, 2857, 2857],
      sevenths,
      [["other-unit", { times: "1000" }, ALL]],
    ],
    ["thousands, one of them wrong", [1429, 1429, 1429, 2857, 2859], sevenths, []],
    [
      "thousands, one of them empty",
      [1429, "", 1429, 2857, 2857],
      sevenths,
      [["other-unit", { times: "1000" }, "B2 B4 B5 B6"]],
    ],
    [
      "thousands with their total",
      [1429, 1429, 1429, 2857, 2857],
      { ...sevenths, below: ["Totalt;10000"] },
      [["other-unit", { times: "1000" }, ALL]],
    ],
    ["millions that are too few to show it", [1, 1, 1, 3, 3], sevenths, []],
    [
      "kronor in thousands",
      [1_428_571_000, 1_428_572_000, 1_428_571_000, 2_857_143_000, 2_857_143_000],
      sevenths,
      [],
    ],
    [
      "kronor, rounded to thousands, in a column of thousands",
      [1_429_000, 1_429_000, 1_428_000, 2_857_000, 2_857_000],
      thousands,
      [["other-unit", { times: "1/1000" }, ALL]],
    ],
    [
      "kronor, one of them not in whole thousands",
      [1_429_000, 1_429_000, 1_428_001, 2_857_000, 2_857_000],
      thousands,
      [],
    ],
    [
      "kronor, one of them empty, in a column of thousands",
      [1_429_000, "", 1_428_000, 2_857_000, 2_857_000],
      thousands,
      [["other-unit", { times: "1/1000" }, "B2 B4 B5 B6"]],
    ],
    ["millions, in a column of thousands", [1, 1, 1, 3, 3], thousands, []],
    [
      "a row of nobody besides",
      [1429, 1429, 1429, 2857, 2857, 5],
      { ...sevenths, names: [...NAMES, "Okänd"] },
      [["other-unit", { times: "1000" }, ALL]],
    ],
  ])("%s", (_, printed, other, expected) => {
    expect(foundBy(otherUnit, "pott", [printed], other)).toEqual(expected);
  });

  it("is not seen in a few kronor, nor in zeros with a total", () => {
    expect(foundBy(otherUnit, "tusen", [[0, 0, 0, 0, 1]], sevenths)).toEqual([]);
    expect(foundBy(otherUnit, "tusen", [[0, 0, 0, 0, 0]], sevenths)).toEqual([]);
    expect(foundBy(otherUnit, "pott", [RIGHT], { below: ["Totalt;10000000"] })).toEqual([]);
    expect(foundBy(otherUnit, "pott", [RIGHT], { below: ["Totalt;10001"] })).toEqual([]);
  });
});

describe("a row in another unit", () => {
  const right: Printed = [1_428_572, 1_428_571, 1_428_571, 2_857_143, 2_857_143];
  const but = (at: number, one: number | string): Printed =>
    right.map((usual, index) => (index === at ? one : usual));
  it("is rounded to the nearest: one that is cut looks as if digits were missing", () => {
    const [first] = foundBy(rowInOtherUnit, "pott", [but(3, 2857)], sevenths);
    expect(first?.[1]).toEqual({ names: [NAMES[3]], times: "1000" });
    expect(
      foundBy(rowInOtherUnit, "pott", [but(0, 1428)], sevenths).map(([, details]) => details),
    ).not.toContainEqual({ names: [NAMES[0]], times: "1000" });
    expect(foundBy(rowInOtherUnit, "pott", [but(0, "")], sevenths)).toEqual([]);
  });

  it("may be one of several, if these are enough of the wrong ones", () => {
    expect(foundBy(rowInOtherUnit, "pott", [[4_000, 3_000, 1, 2, 3]])).toEqual([]);
    expect(foundBy(rowInOtherUnit, "pott", [[4_000, 3_000, 2_000, 1, 2]])).toEqual([
      ["row-in-other-unit", { names: NAMES.slice(0, 3), times: "1000" }, "B2 B3 B4"],
    ]);
    const nobody = { names: [...NAMES, "Okänd"] };
    expect(foundBy(rowInOtherUnit, "pott", [[4_000, 3_000_000, 2_000_000, "", 100_000, 7]], nobody)).toEqual([
      ["row-in-other-unit", { names: NAMES.slice(0, 1), times: "1000" }, "B2"],
    ]);
  });

  it.each([
    [1, 4, true],
    [0, 4, true],
    [2, 5, false],
    [3, 5, true],
    [3, 6, true],
    [3, 7, false],
  ])("%d of %d wrong ones are enough: %s", (explained, wrong, enough) => {
    expect(isTelling(explained, wrong)).toBe(enough);
  });
});

describe("the rounding of a column in millions", () => {
  const total = (sum: number, claim = {}) => ({ ...millions, below: [`Totalt;${sum}`], claim });
  it("is shown by a total of figures that can all be right", () => {
    const MILLION = 100_000_000n;
    expect(foundBy(otherRounding, "pott", [[1, 1, 1, 3, 3]], total(9))).toEqual([
      ["other-rounding", { method: "nearest", unit: MILLION }, "B7"],
    ]);
    expect(foundBy(otherRounding, "pott", [[1, 1, 1, 2, 2]], total(7))).toEqual([
      ["other-rounding", { method: "floor", unit: MILLION }, "B7"],
    ]);
    for (const [figures, sum] of [
      [[1, 1, 1, 3, 3], 8],
      [[1, 1, 2, 3, 3], 10],
      [[1, 1, 1, 3, 2], 9],
      [[1, 1, 1, 3, ""], 9],
    ] as const)
      expect(foundBy(otherRounding, "pott", [figures], total(sum))).toEqual([]);
    expect(foundBy(otherRounding, "pott", [[1, 1, 1, 3, 3]], total(9, { partial: true }))).toEqual([]);
    expect(foundBy(otherRounding, "pott", [[1, 1, 1, 3, 3]], total(9, { kind: "split" }))).toEqual([]);
    expect(
      foundBy(otherRounding, "pott", [[1, 1, 1, 3, 3]], { ...millions, below: ["Delsumma;9", "Totalt;10"] }),
    ).toEqual([]);
  });

  it("is none of a unit finer than the figures", () => {
    expect(foundBy(otherRounding, "pott", [[1, 1, 1, 3, 5]], total(9))).toEqual([]);
    expect(foundBy(otherRounding, "pott", [[1, 1, 1, 3, 3]], { ...millions, below: [] })).toEqual([]);
  });
});

describe("names that were sorted without their amounts", () => {
  it("leave empty rows, and rows of nobody, where they are", () => {
    const nobody = { names: [...NAMES, "Okänd"] };
    expect(
      foundBy(namesOffAmounts, "pott", [[3_000_000, 2_000_000, 900_000, 4_000_000, "", 7]], nobody),
    ).toEqual([["names-off-amounts", { order: "shifted" }, "B2 B3 B4 B5"]]);
    expect(foundBy(namesOffAmounts, "pott", [[3_000_000, 2_000_000, 4_000_000, 900_000, ""]])).toEqual([
      ["names-off-amounts", { order: "other" }, "B2 B3 B4"],
    ]);
    expect(foundBy(namesOffAmounts, "pott", [[3_000_000, 4_000_000, 2_000_000, 900_000, ""]])).toEqual([]);
  });

  it("may be in thousands, in which they are roundings of the right amounts", () => {
    const sorted: Printed = [2857, 1429, 2857, 1428, 1429];
    expect(foundBy(namesOffAmounts, "pott", [sorted], thousands)).toEqual([]);
    const shifted: Printed = [3_000, 2_000, 900, 100, 4_000];
    expect(foundBy(namesOffAmounts, "pott", [shifted], { header: "Län;pott (tkr)" })).toEqual([
      ["names-off-amounts", { order: "shifted" }, ALL],
    ]);
  });
});

describe("Gotland left out of other keys", () => {
  const without: Printed = [4_145_602, 2_932_255, 1_971_688, 950_455, ""];
  it("leaves fixed amounts, and their exceptions, as they are", () => {
    const bas: Printed = [4_109_201, 2_699_191, 1_978_767, 1_212_841, ""];
    expect(foundBy(gotlandMissing, "bas", [bas], { own: OLD })).toEqual([
      ["gotland-missing", { shared: 577_000_00n }, "B2 B3 B4 B5"],
    ]);
    // Of the fixed amounts of another line in the same column it has no share that the others got.
    const both = [4_445_602, 3_032_255, 2_071_688, 1_050_455, ""];
    expect(foundBy(gotlandMissing, "pott fast", [both], { own: OLD, header: "Län;Totalt" })).toEqual([
      ["gotland-missing", { shared: 110_000_00n }, "B2 B3 B4 B5"],
    ]);
  });

  it("is one cause for each way of rounding, and passes over rows of nobody", () => {
    const tusen: Printed = [415, 293, 197, 95, ""];
    expect(foundBy(gotlandMissing, "tusen", [tusen], { own: OLD })).toEqual([
      ["gotland-missing", { shared: 11_00n }, "B2 B3 B4 B5"],
    ]);
    const floor: Printed = [414, 293, 197, 95, ""];
    expect(foundBy(gotlandMissing, "pott tusen", [without, floor], { own: OLD })).toEqual([
      ["gotland-missing", { shared: 110_000_00n }, "B2 B3 B4 B5"],
      ["gotland-missing", { shared: 11_00n, rounding: "floor", unit: 100n }, "C2 C3 C4 C5"],
    ]);
    expect(
      foundBy(gotlandMissing, "pott", [[...without, 7]], { own: OLD, names: [...NAMES, "Okänd"] }),
    ).toHaveLength(1);
    expect(
      foundBy(gotlandMissing, "pott", [without.slice(0, 4)], { own: OLD, names: NAMES.slice(0, 4) }),
    ).toHaveLength(1);
  });
});

describe("ages", () => {
  const aged = (id: string, levels: readonly string[]): typeof OLD =>
    Object.create(OLD, { id: { value: id }, ages: { value: levels } });
  const registers = [aged("med", ["nation", "municipality"]), aged("utan", ["nation"])];
  const supposed = (suppose: Suppose, ages?: Ages, more: object[] = []) => {
    const search = searchIn("pott", [RIGHT], { registers });
    const [column] = search.verification.columns;
    const [line] = column?.lines ?? [];
    if (!column || !line) throw new Error("no line");
    const key = [...more, { rule: "proportional", weight: { by: "population", ...(ages && { ages }) } }];
    return [...suppose(search, { ...column, lines: [{ ...line, key: key as never }] })].map(
      ({ code, details, recipe, lines }) => [
        code,
        details,
        recipe.population?.id ?? recipe.registers?.map(({ id }) => id).join(" "),
        lines[0]?.key.map((rule) =>
          rule.rule === "proportional" ? (rule.weight as { ages?: Ages }).ages : rule.rule,
        ),
      ],
    );
  };

  it("that the key names were not asked for: everyone, by any register", () => {
    const details = { ages: "0–18" };
    expect(supposed(agesIgnored, [0, 18])).toEqual([
      ["ages-ignored", details, "nov", [undefined]],
      ["ages-ignored", details, "med", [undefined]],
      ["ages-ignored", details, "utan", [undefined]],
    ]);
    expect(supposed(agesIgnored)).toEqual([]);
  });

  it("that the key does not name were asked for, by registers that have them", () => {
    const bands: Ages[] = [
      [0, 25],
      [0, 18],
      [0, 17],
      [0, 24],
      [65, 100],
    ];
    expect(supposed(agesUsed)).toEqual(
      bands.map((band) => ["ages-used", { ages: band.join("–"), register: "med" }, "med", [band]]),
    );
    expect(supposed(agesUsed, [0, 18])).toEqual([]);
    // Other rules, and other weights, are as they were.
    const equally = { rule: "proportional", weight: { by: "equal" } };
    expect(supposed(agesUsed, undefined, [{ rule: "fixed", each: 1n }, equally])[0]?.[3]).toEqual([
      "fixed",
      undefined,
      [0, 25],
    ]);
  });
});

describe("what is left of the causes", () => {
  it("names the groups and codes that were to be excepted, each once", () => {
    const search = searchIn("bas", [RIGHT]);
    const [column] = search.verification.columns;
    const [line] = column?.lines ?? [];
    if (!column || !line) throw new Error("no line");
    const except = [
      { codes: ["01", "03"], each: 1n },
      { group: "metropolitan", each: 2n },
      { codes: ["01", "03"], each: 3n },
    ];
    const key = [
      { rule: "fixed", each: 1n, except },
      { rule: "fixed", each: 1n },
    ] as never;
    expect(
      [...exceptionMissing(search, { ...column, lines: [{ ...line, key }] })].map(({ code, details }) => [
        code,
        details,
      ]),
    ).toEqual([["exception-missing", { groups: "01+03, metropolitan" }]]);
  });

  it("has no total over what cannot be read or is empty, and no row twice that has no line", () => {
    const unreadable: Printed = ["4O00000", ...RIGHT.slice(1)];
    for (const find of [totalStale, rowNotInTotal, rowMissing])
      expect(foundBy(find, "pott", [unreadable], { below: ["Totalt;7000000"] })).toEqual([]);
    const twice = { names: [...NAMES, "Okänd", "Okänd"] };
    expect(foundBy(rowDuplicated, "pott", [[...RIGHT, 7, 7]], twice)).toEqual([]);
    expect(foundBy(totalStale, "pott", [RIGHT], { below: ["Totalt;"] })).toEqual([]);
    expect(foundBy(totalStale, "pott", [RIGHT], { below: ["Delsumma;9999999", "Totalt;10000000"] })).toEqual([
      ["total-stale", { right: 10_000_000_00n }, "B7"],
    ]);
    expect(AGREEMENT.lines.map(({ id }) => id)).toContain("pott");
    expect(
      foundBy(rowNotInTotal, "pott", [RIGHT], {
        own: NOV,
        registers: [ODD],
        below: ["Delsumma;7000000", "Totalt;10000000"],
      }),
    ).toEqual([["row-not-in-total", { name: NAMES[1], amount: 3_000_000_00n }, "B7"]]);
  });

  it("has a total in millions that is as near as roundings of its rows", () => {
    const rows: Printed = [1, 1, 1, 3, 3];
    const stale = (sum: number): unknown =>
      foundBy(totalStale, "pott", [rows], { ...millions, below: [`Totalt;${sum}`] });
    // 10 is the line's, 9 the rows' sum.
    expect(stale(10)).toEqual([]);
    expect(stale(9)).toEqual([]);
    expect(stale(11)).toEqual([["total-stale", { right: 900_000_000n }, "B7"]]);
    expect(stale(15)).toEqual([["total-stale", { right: 900_000_000n }, "B7"]]);
  });
});
