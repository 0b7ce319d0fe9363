import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNumber } from "../../src/money/to-number.ts";

const MOST_EXACT = 2n ** 53n - 1n;

describe("toNumber", () => {
  it("is exact for whole kronor up to 2^53 − 1, on both sides of 0", () => {
    fc.assert(
      fc.property(fc.bigInt(-MOST_EXACT, MOST_EXACT), (kronor) => {
        expect(BigInt(toNumber(kronor * 100n))).toBe(kronor);
      }),
    );
    expect(Object.is(toNumber(0n), 0)).toBe(true);
  });

  it("is the number that the same decimals written in a program are", () => {
    expect(toNumber(10n)).toBe(0.1);
    expect(toNumber(-1_234_50n)).toBe(-1234.5);
    expect(toNumber(1_269_777_512n)).toBe(12697775.12);
  });

  it("is rounded once, where öre as a number divided by 100 would be rounded twice", () => {
    const ore = twiceRounded();
    expect(Number(ore) / 100).not.toBe(toNumber(ore));
    expect(distance(toNumber(ore), ore)).toBeLessThan(distance(Number(ore) / 100, ore));
  });
});

/** An amount that dividing spoils: the first above 2^53 öre that it does. */
function twiceRounded(): bigint {
  let ore = 2n ** 53n + 1n;
  while (Number(ore) / 100 === Number(`${ore / 100n}.${(ore % 100n).toString().padStart(2, "0")}`)) ore += 2n;
  return ore;
}

/** How far a number of kronor is from an amount, exactly, in 2^-20 öre; below 2^53 a number has no finer digits. */
function distance(kronor: number, ore: bigint): bigint {
  const fine = BigInt(kronor * 2 ** 20) * 100n - ore * 2n ** 20n;
  return fine < 0n ? -fine : fine;
}
