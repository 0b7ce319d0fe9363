import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberText } from "../../src/workbooks/internals/number-text.ts";

describe("a stored number as text", () => {
  it.each([
    [46693876, "46693876"],
    [0.1 + 0.2, "0,3"],
    [46693.876, "46693,876"],
    [1.1 * 3, "3,3"],
    [46693.876 * 1000, "46693876"],
    [5e20, "500000000000000000000"],
    [1e-7, "0,0000001"],
    [-1.5e-7, "-0,00000015"],
    [123456789.125, "123456789,125"],
    [1 / 3, "0,3333333333333333"],
    [2 ** 53 - 1, "9007199254740991"],
    [-0, "0"],
  ])("%d is %s", (value, text) => expect(numberText(value)).toBe(text));

  it("is exact for every whole number to 2^53", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (whole) => {
        expect(numberText(whole)).toBe(String(whole));
      }),
    );
  });

  it("gives every amount of öre as it was typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (ore) => {
        const typed = `${Math.floor(ore / 100)}.${String(ore % 100).padStart(2, "0")}`;
        const shortest = typed.replace(/\.?0+$/, "").replace(".", ",");
        expect(numberText(Number(typed))).toBe(ore % 100 === 0 ? String(ore / 100) : shortest);
      }),
    );
  });

  it("has no exponent, and gives the same number or one that differs in its sixteenth digit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(value);
        expect(text).toMatch(/^-?\d+(,\d+)?$/);
        const back = Number(text.replace(",", "."));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }),
    );
  });
});
