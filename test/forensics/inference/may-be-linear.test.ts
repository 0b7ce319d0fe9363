import { describe, expect, it } from "vitest";
import { TRIED_METHODS } from "../../../src/forensics/fits/index.ts";
import type { CountedWeight } from "../../../src/forensics/inference/internals/counted-weight.ts";
import { mayBeLinear } from "../../../src/forensics/inference/internals/may-be-linear.ts";
import type { Reading, Search } from "../../../src/forensics/inference/internals/search.ts";
import type { Ore } from "../../../src/money/ore.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import { numbersFrom } from "./made-table.ts";
import { amountsBy } from "./shared-out.ts";

const CODES = SWEDEN.recipients("municipality").map(({ code }) => code);
const UNIT = 100_000n;

function weightOf(counts: readonly number[]): CountedWeight {
  return {
    sum: counts.reduce((all, count) => all + count, 0),
    top: Math.max(...counts),
    count: (place) => counts[place] as number,
  };
}

/** A search among figures, largest first, in one unit. */
function searchOf(amounts: readonly Ore[]): Search {
  const order = [...amounts.keys()].sort((a, b) => Number((amounts[b] as Ore) - (amounts[a] as Ore)));
  return { amounts, order, units: [UNIT] } as unknown as Search;
}

const reading = { places: [...CODES.keys()] } as unknown as Reading;

describe("a weight that figures were shared by", () => {
  it.each(TRIED_METHODS)("is never ruled out, with or without a base: %s", (rounding) => {
    const next = numbersFrom(20261130);
    for (let index = 0; index < 30; index++) {
      const counts = CODES.map(() => 1 + Math.floor(10 ** (1 + 4 * next())));
      const pot = UNIT * BigInt(CODES.length) * BigInt(40 + Math.floor(next() * 400));
      const each = next() < 0.5 ? 0n : (pot / BigInt(CODES.length) / 4n / 100n) * 100n;
      const values = Object.fromEntries(CODES.map((code, place) => [code, BigInt(counts[place] as number)]));
      const source = "påhittat";
      const given = amountsBy(
        [
          {
            id: "made",
            area: "1",
            level: "municipality",
            amount: pot,
            derived: false,
            source,
            key: [
              { rule: "fixed", each },
              { rule: "proportional", weight: { by: "supplied", values, source } },
            ],
          },
        ],
        [],
        { rounding, unit: UNIT },
      );
      const amounts = CODES.map((code) => given.get(code) as Ore);
      expect(mayBeLinear(searchOf(amounts), reading, weightOf(counts)), `case ${index}`).toBe(true);
    }
  });
});

describe("a weight that two figures contradict", () => {
  const of = (amounts: readonly Ore[], counts: readonly number[]): boolean =>
    mayBeLinear(searchOf(amounts), reading, weightOf(counts));
  const [one, two, three] = [UNIT, 2n * UNIT, 3n * UNIT];

  it("is ruled out where recipients of the same weight differ by more than a unit", () => {
    expect(of([one, one, three, 9n * UNIT], [5, 7, 7, 90])).toBe(false);
    expect(of([one, one, two, 9n * UNIT], [5, 7, 7, 90])).toBe(true);
  });

  it("is ruled out where more people get less, by more than a rounding", () => {
    expect(of([one, three, one, 9n * UNIT], [5, 7, 60, 90])).toBe(false);
  });

  it("is not ruled out by what the first or the largest got: either may have the residual", () => {
    expect(of([70n * UNIT, two, two, one], [5, 7, 8, 90])).toBe(true);
  });
});
