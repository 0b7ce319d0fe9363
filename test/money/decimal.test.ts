import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { toPlain } from "../../src/money/format-kr.ts";
import { toDecimal } from "../../src/money/to-decimal.ts";

it("holds every amount exactly, far beyond 2^53", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 600n), max: 2n ** 600n }), (ore) => {
      expect(toDecimal(ore).toFixed(2)).toBe(ore === 0n ? "0.00" : toPlain(ore));
    }),
  );
});

it("calculates on exactly where a double or the default precision would not", () => {
  expect(
    toDecimal(2n ** 80n)
      .plus(toDecimal(1n))
      .toFixed(2),
  ).toBe(toPlain(2n ** 80n + 1n));
  expect([toDecimal(1n).toString(), toDecimal(0n).toString()]).toEqual(["0.01", "0"]);
  expect(toDecimal(10n ** 30n).toString()).toBe(`1${"0".repeat(28)}`);
});

it("is a Decimal like any other, which the caller's settings do not reach", () => {
  const precision = Decimal.precision;
  try {
    Decimal.set({ precision: 3 });
    expect(toDecimal(123_456_789n).times(2).toFixed(2)).toBe("2469135.78");
  } finally {
    Decimal.set({ precision });
  }
  expect(toDecimal(1n)).toBeInstanceOf(Decimal);
});
