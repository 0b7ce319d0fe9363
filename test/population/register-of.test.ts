import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counted } from "../../src/population/counted.ts";
import { registerOf } from "../../src/population/register-of.ts";

const ABOUT = { id: "own", date: "2024-11-01", table: "T", status: "supplied", source: "S" } as const;
const agesOf = (people: (age: number) => number | undefined): Counted => ({
  ages: Array.from({ length: 101 }, (_, age) => people(age)),
});

describe("a register of counts", () => {
  it("sums counties and the nation where only municipalities are given", () => {
    const register = registerOf(
      ABOUT,
      new Map([
        ["0114", { total: 5 }],
        ["0115", { total: 7 }],
        ["0305", { total: 11 }],
      ]),
    );
    expect([register.count("01"), register.count("03"), register.count("00")]).toEqual([12, 11, 23]);
    expect(register.levels).toEqual(["nation", "county", "municipality"]);
    expect(register.ages).toEqual([]);
    expect(register.codes()).toEqual(["00", "01", "03", "0114", "0115", "0305"]);
  });

  it("lets a published county stand though its municipalities add to something else", () => {
    const register = registerOf(
      ABOUT,
      new Map([
        ["01", { total: 13 }],
        ["0114", { total: 5 }],
        ["0115", { total: 7 }],
      ]),
    );
    expect(register.count("01")).toBe(13);
    expect(register.count("00")).toBe(13);
  });

  it("lets published ages of a county stand too, and sums only the ages left out", () => {
    const stated = registerOf(
      ABOUT,
      new Map([
        ["01", agesOf(() => 3)],
        ["0114", agesOf(() => 2)],
      ]),
    );
    expect(stated.count("01", [0, 9])).toBe(30);
    const summed = registerOf(
      ABOUT,
      new Map([
        ["01", { total: 999 }],
        ["0114", agesOf(() => 2)],
      ]),
    );
    expect([summed.count("01"), summed.count("01", [0, 9])]).toEqual([999, 20]);
  });

  it("sums no county while one of its municipalities is known to be missing", () => {
    const whole = new Set(["00", "01", "03", "0114", "0115", "0305"]);
    const register = registerOf(
      ABOUT,
      new Map([
        ["0114", { total: 5 }],
        ["0305", { total: 11 }],
      ]),
      whole,
    );
    expect([register.count("01"), register.count("03"), register.count("00")]).toEqual([
      undefined,
      11,
      undefined,
    ]);
  });

  it("does not know what it does not hold", () => {
    const register = registerOf(ABOUT, new Map([["0114", agesOf((age) => (age < 20 ? 1 : undefined))]]));
    expect(register.count("0114", [0, 19])).toBe(20);
    expect(register.count("0114", [0, 20])).toBeUndefined();
    expect(register.count("0114")).toBeUndefined();
    expect(register.count("0115")).toBeUndefined();
    expect(register.count("__proto__")).toBeUndefined();
    expect(register.levels).toEqual([]);
    expect(register.ages).toEqual(["nation", "county", "municipality"]);
  });

  it.each([
    [-1, 5],
    [5, 4],
    [0, 101],
    [0.5, 2],
    [Number.NaN, 2],
  ] as const)("knows no band %d to %d", (from, to) => {
    const register = registerOf(ABOUT, new Map([["0114", agesOf(() => 1)]]));
    expect(register.count("0114", [from, to])).toBeUndefined();
  });

  it("counts a band as the sum of its ages, the oldest with 100 or older", () => {
    const band = fc
      .tuple(fc.nat(100), fc.nat(100))
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(
      fc.property(fc.array(fc.nat(99_999), { minLength: 101, maxLength: 101 }), band, (ages, [from, to]) => {
        const register = registerOf(ABOUT, new Map([["0114", { ages }]]));
        const sum = ages.slice(from, to + 1).reduce((all, people) => all + people, 0);
        expect(register.count("0114", [from, to])).toBe(sum);
        expect(register.count("00", [from, to])).toBe(sum);
      }),
    );
  });
});

it.each([-1, 1.5, Number.NaN, 2 ** 53])("refuses %d people, with the code", (total) => {
  const about = { id: "own", date: "2024-11-01", table: "t", status: "supplied", source: "s" } as const;
  expect(() => registerOf(about, new Map([["2303", { total }]]))).toThrow(/population-count.*2303/);
});
