import { describe, expect, it } from "vitest";
import type { ChartAmount } from "../../src/charts/chart-amount.ts";
import { axisOf } from "../../src/charts/internals/axis.ts";
import { px } from "../../src/charts/internals/pixel-length.ts";

const KR = 100n;

function ticks(amounts: readonly ChartAmount[], room = 250): readonly bigint[] {
  return axisOf(amounts, px(room), String, 12).ticks;
}

describe("the ticks of an axis", () => {
  it("are round kronor that enclose every amount and 0", () => {
    expect(ticks([73n * KR, 12n * KR])).toEqual([0n, 20n * KR, 40n * KR, 60n * KR, 80n * KR]);
    expect(ticks([73n * KR, 12n * KR], 900)).toEqual(
      [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n].map((n) => n * 10n * KR),
    );
    expect(ticks([100n * KR], 400)).toEqual([0n, 20n, 40n, 60n, 80n, 100n].map((n) => n * KR));
  });

  it("go below 0 as far as amounts do", () => {
    expect(ticks([-1n, 300n])).toEqual([-100n, 0n, 100n, 200n, 300n]);
    expect(ticks([-300n, -200n])).toEqual([-300n, -200n, -100n, 0n]);
  });

  it("are exact for fractions: a third of an öre below 3 kronor is within 3 kronor, one above is not", () => {
    expect(ticks([{ numerator: 899n, denominator: 3n }]).at(-1)).toBe(300n);
    expect(ticks([{ numerator: 901n, denominator: 3n }]).at(-1)).toBe(400n);
    expect(ticks([{ numerator: -1n, denominator: 3n }])).toEqual([-1n, 0n]);
  });

  it("are there where every amount is 0, or there are none", () => {
    expect(ticks([0n, 0n])).toEqual([0n, 1n]);
    expect(ticks([])).toEqual([0n, 1n]);
  });

  it("are as few as can be where there is no room, and then ask for the room they need", () => {
    const huge = 7n * 10n ** 40n;
    const axis = axisOf([huge, -huge], px(50), String, 12);
    expect(axis.ticks).toEqual([-(10n ** 41n), 0n, 10n ** 41n]);
    expect(axis.room > px(50)).toBe(true);
  });

  it("are at 1, 2 or 5 times a power of ten, never more than nine, whatever the amounts", () => {
    for (let amount = 1n; amount < 10n ** 30n; amount = amount * 3n + 1n) {
      const found = ticks([amount, -amount / 7n], 2000);
      expect(found.length).toBeLessThanOrEqual(9);
      expect((found[1] as bigint) - (found[0] as bigint)).toSatisfy((step: bigint) =>
        /^[125]0*$/.test(step.toString()),
      );
      expect(found[0] as bigint).toBeLessThanOrEqual(-amount / 7n);
      expect(found.at(-1) as bigint).toBeGreaterThanOrEqual(amount);
    }
  });
});
