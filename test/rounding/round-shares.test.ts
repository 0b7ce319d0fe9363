import { describe, expect, it } from "vitest";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import { roundShares } from "../../src/rounding/round-shares.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import { roundingOf } from "../../src/rounding/roundings-in-use.ts";
import { problemsOf } from "../support/problems-of.ts";

/** The example every method's comment works through: 10 units by 98, 49, 27 and 26. */
const example = { numerators: [980n, 490n, 270n, 260n], denominator: 200n };
const inOrder = [0, 1, 2, 3];

describe("the shared example, 10 units by 98, 49, 27, 26", () => {
  const expected: Record<RoundingMethod, bigint[]> = {
    "largest-remainder": [5n, 3n, 1n, 1n],
    divisor: [5n, 3n, 1n, 1n],
    "nearest-residual-to-largest": [6n, 2n, 1n, 1n],
    nearest: [5n, 2n, 1n, 1n],
    floor: [4n, 2n, 1n, 1n],
    exact: [4n, 2n, 1n, 1n],
  };
  it.each(Object.entries(expected))("%s gives %s", (method, amounts) => {
    expect(roundShares(example, 1n, roundingOf(method as RoundingMethod), inOrder).amounts).toEqual(amounts);
  });
});

describe("ties", () => {
  const thirds = { numerators: [10n, 10n, 10n], denominator: 3n };
  it("are reported with the tied and the winners", () => {
    const { amounts, tie } = roundShares(thirds, 1n, ROUNDINGS["largest-remainder"], [0, 1, 2]);
    expect(amounts).toEqual([4n, 3n, 3n]);
    expect(tie).toEqual({ tied: [0, 1, 2], winners: [0], units: 1 });
  });
  it("follow the rank and not the order of the list", () => {
    expect(roundShares(thirds, 1n, ROUNDINGS["largest-remainder"], [2, 0, 1]).amounts).toEqual([3n, 4n, 3n]);
  });
  it("are none when all with the same remainder win", () => {
    const two = { numerators: [3n, 3n, 0n], denominator: 2n };
    expect(roundShares(two, 1n, ROUNDINGS["largest-remainder"], [0, 1, 2]).tie).toEqual({
      tied: [0, 1],
      winners: [0],
      units: 1,
    });
    const all = { numerators: [3n, 3n, 2n], denominator: 4n };
    expect(roundShares(all, 1n, ROUNDINGS["largest-remainder"], [0, 1, 2]).tie).toBeUndefined();
  });
  it("are between those with the last remainder only, not those that won before them", () => {
    // 0.9, 0.55 and 0.55: two units.
    const shares = { numerators: [18n, 11n, 11n], denominator: 20n };
    const { units, tie } = roundShares(shares, 1n, ROUNDINGS["largest-remainder"], [0, 1, 2]);
    expect(units).toEqual([1n, 1n, 0n]);
    expect(tie).toEqual({ tied: [1, 2], winners: [1], units: 1 });
  });
  it("are none between remainders that only doubles cannot tell apart", () => {
    const numerators = [2n ** 60n, 2n ** 60n + 1n, 2n ** 60n + 2n, 2n ** 60n - 1n];
    expect(new Set(numerators.map(Number)).size).toBe(1);
    const denominator = numerators.reduce((all, one) => all + one);
    const { units, tie } = roundShares(
      { numerators, denominator },
      1n,
      ROUNDINGS["largest-remainder"],
      [0, 1, 2, 3],
    );
    expect([units, tie]).toEqual([[0n, 0n, 1n, 0n], undefined]);
  });
  it("are between those with exactly the last remainder, where doubles cannot tell the one before them apart", () => {
    // Each has a little less or more than a third of two units.
    const numerators = [2n ** 60n, 2n ** 60n + 2n, 2n ** 60n].map((one) => 2n * one);
    const denominator = numerators.reduce((all, one) => all + one) / 2n;
    const { units, tie } = roundShares(
      { numerators, denominator },
      1n,
      ROUNDINGS["largest-remainder"],
      [0, 1, 2],
    );
    expect(units).toEqual([1n, 1n, 0n]);
    expect(tie).toEqual({ tied: [0, 2], winners: [0], units: 1 });
  });
  it("between the largest are reported when the residual goes to one of them", () => {
    const { amounts, tie } = roundShares(thirds, 1n, ROUNDINGS["nearest-residual-to-largest"], [1, 0, 2]);
    expect(amounts).toEqual([3n, 4n, 3n]);
    expect(tie?.winners).toEqual([1]);
  });
});

describe("what the largest share pays or gets", () => {
  const rounded = (numerators: readonly bigint[], denominator: bigint, rank = [0, 1, 2]) => {
    const method = ROUNDINGS["nearest-residual-to-largest"];
    const { amounts, tie } = roundShares({ numerators, denominator }, 1n, method, rank);
    return { amounts, tie };
  };

  it("is nothing where the nearest amounts are the whole, and then there is no tie", () => {
    // 2.25, 2.25 and 1.5; and 2 each.
    expect(rounded([9n, 9n, 6n], 4n)).toEqual({ amounts: [2n, 2n, 2n], tie: undefined });
    expect(rounded([4n, 4n, 4n], 2n)).toEqual({ amounts: [2n, 2n, 2n], tie: undefined });
  });

  it("is a unit or more, of the one that is largest, wherever it is in the list", () => {
    // 1.4, 3.3 and 1.3 are nearest to 1, 3 and 1; 1.6, 2.8 and 1.6 to 2, 3 and 2.
    expect(rounded([14n, 33n, 13n], 10n)).toEqual({ amounts: [1n, 4n, 1n], tie: undefined });
    expect(rounded([13n, 14n, 33n], 10n)).toEqual({ amounts: [1n, 1n, 4n], tie: undefined });
    expect(rounded([16n, 28n, 16n], 10n)).toEqual({ amounts: [2n, 2n, 2n], tie: undefined });
  });

  it("is one's who is first in rank among the largest, and what is at stake may be less than nothing", () => {
    // 2.4, 2.4 and 1.2 are nearest to 2, 2 and 1; 2.6, 2.6 and 0.8 to 3, 3 and 1.
    expect(rounded([12n, 12n, 6n], 5n, [2, 1, 0])).toEqual({
      amounts: [2n, 3n, 1n],
      tie: { tied: [0, 1], winners: [1], units: 1 },
    });
    expect(rounded([13n, 13n, 4n], 5n)).toEqual({
      amounts: [2n, 3n, 1n],
      tie: { tied: [0, 1], winners: [0], units: -1 },
    });
  });
});

describe("methods that need not sum", () => {
  it("say so, and those that do say that", () => {
    const summing = Object.entries(ROUNDINGS).filter(([, { sums }]) => sums);
    expect(summing.map(([method]) => method)).toEqual([
      "largest-remainder",
      "divisor",
      "nearest-residual-to-largest",
    ]);
  });
});

describe("the smallest remainder that won a unit", () => {
  const cutoff = (numerators: readonly bigint[]) =>
    roundShares({ numerators, denominator: 4n }, 1n, ROUNDINGS["largest-remainder"], [0, 1, 2]).cutoff;

  it("is told where units were competed for, and only there", () => {
    expect(cutoff([7n, 6n, 3n])).toBe(3n);
    expect(cutoff([5n, 6n, 1n])).toBe(2n);
    expect(cutoff([4n, 8n, 4n])).toBeUndefined();
  });

  it("is not even named where every share is whole", () => {
    const whole = { numerators: [4n, 8n, 4n], denominator: 4n };
    const shared = roundShares(whole, 1n, ROUNDINGS["largest-remainder"], [0, 1, 2]);
    expect(shared.units).toEqual([1n, 2n, 1n]);
    expect(Object.keys(shared).sort()).toEqual(["amounts", "quotas", "units"]);
  });
});

describe("units", () => {
  it("larger than 1 give whole multiples", () => {
    const halves = { numerators: [150_000n, 250_000n], denominator: 1n };
    expect(roundShares(halves, 100_000n, ROUNDINGS["largest-remainder"], [0, 1]).amounts).toEqual([
      200_000n,
      200_000n,
    ]);
  });
  it("are taken of money that is paid back, also where some get nothing", () => {
    const shares = { numerators: [-5n, 0n, -3n], denominator: 4n };
    expect(roundShares(shares, 1n, ROUNDINGS["largest-remainder"], [0, 1, 2]).amounts).toEqual([
      -1n,
      0n,
      -1n,
    ]);
  });
  it("round halves away from zero, on both sides of zero", () => {
    const half = { numerators: [5n, -5n], denominator: 2n };
    const [up] = roundShares({ ...half, numerators: [5n] }, 1n, ROUNDINGS.nearest, [0]).amounts;
    const [down] = roundShares({ ...half, numerators: [-5n] }, 1n, ROUNDINGS.nearest, [0]).amounts;
    expect([up, down]).toEqual([3n, -3n]);
  });
});

describe("arguments of other kinds", () => {
  const shares = { numerators: [1n, 1n], denominator: 2n };
  const rounding = roundingOf("floor");
  it.each([
    ["shares", [{ numerators: [1n] }, 1n, rounding, [0]]],
    ["shares", [{ denominator: 1n }, 1n, rounding, [0]]],
    ["unit", [shares, 1, rounding, [0, 1]]],
    ["rounding", [shares, 1n, "floor", [0, 1]]],
    ["rank", [shares, 1n, rounding, "0, 1"]],
  ])("are refused by their name: %s", (name, args) => {
    const call = roundShares as (...args: unknown[]) => unknown;
    expect(problemsOf(() => call(...args))).toMatchObject([
      { code: "argument-invalid", path: [name], details: { of: "roundShares", name } },
    ]);
  });
});
