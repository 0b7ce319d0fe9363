import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  type Fraction,
  greatestCommonDivisor,
  leastCommonMultiple,
  lowest,
  subtract,
  whole,
} from "../../src/numbers/fraction.ts";

const large = fc.bigInt(-(2n ** 90n), 2n ** 90n);
const fraction: fc.Arbitrary<Fraction> = fc.record({
  numerator: large,
  denominator: fc.bigInt(1n, 2n ** 60n),
});

const half = { numerator: 1n, denominator: 2n };
const third = { numerator: 1n, denominator: 3n };

describe("fractions of öre", () => {
  it("add and subtract exactly, in lowest terms", () => {
    expect(add(half, third)).toEqual({ numerator: 5n, denominator: 6n });
    expect(subtract(half, third)).toEqual({ numerator: 1n, denominator: 6n });
    expect(subtract(third, half)).toEqual({ numerator: -1n, denominator: 6n });
    expect(add(half, half)).toEqual({ numerator: 1n, denominator: 1n });
    expect(subtract(half, half)).toEqual({ numerator: 0n, denominator: 1n });
    expect(add(whole(7n), half)).toEqual({ numerator: 15n, denominator: 2n });
  });

  it("come back when what was added is taken away", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(lowest(a.numerator, a.denominator));
      }),
    );
  });

  it("are in lowest terms with the sign above the line", () => {
    expect(lowest(6n, 4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(lowest(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(lowest(-6n, -4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(lowest(0n, -5n)).toEqual({ numerator: 0n, denominator: 1n });
  });
});

describe("divisors and multiples", () => {
  it("are those of the sizes, whatever the signs", () => {
    expect([greatestCommonDivisor(12n, 18n), greatestCommonDivisor(-12n, 18n)]).toEqual([6n, 6n]);
    expect([greatestCommonDivisor(12n, -18n), greatestCommonDivisor(-12n, -18n)]).toEqual([6n, 6n]);
    expect([greatestCommonDivisor(-5n, 0n), greatestCommonDivisor(0n, -5n)]).toEqual([5n, 5n]);
    expect(greatestCommonDivisor(0n, 0n)).toBe(1n);
  });

  it("of two numbers multiply to the numbers' product", () => {
    const above = fc.bigInt(1n, 2n ** 80n);
    fc.assert(
      fc.property(above, above, (a, b) => {
        expect(greatestCommonDivisor(a, b) * leastCommonMultiple(a, b)).toBe(a * b);
      }),
    );
    expect(leastCommonMultiple(4n, 6n)).toBe(12n);
  });
});
