import { describe, expect, it } from "vitest";
import { known, plus } from "../../src/verify/recompute.ts";

const third = { amount: 33n, exact: { numerator: 100n, denominator: 3n } };
const half = { amount: 12n, exact: { numerator: 25n, denominator: 2n } };

describe("recomputed amounts together", () => {
  it("are the sums of what was rounded, and exactly of what was not", () => {
    // 33 1/3 and 12 1/2 are 45 5/6.
    expect(plus(third, half)).toEqual({ amount: 45n, exact: { numerator: 275n, denominator: 6n }, parts: 2 });
    // In lowest terms: 12 1/2 twice is 25.
    expect(plus(half, half).exact).toEqual({ numerator: 25n, denominator: 1n });
  });

  it("say how many lines they are of, in whatever order they are put together", () => {
    expect(plus(plus(third, half), half).parts).toBe(3);
    expect(plus(third, plus(third, half)).parts).toBe(3);
    expect(plus(plus(third, half), plus(third, half)).parts).toBe(4);
  });

  it("that are known are exact, and of one line", () => {
    expect(known(7n)).toEqual({ amount: 7n, exact: { numerator: 7n, denominator: 1n } });
    expect(plus(known(7n), third)).toMatchObject({ amount: 40n, parts: 2 });
  });
});
