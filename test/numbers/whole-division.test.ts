import { describe, expect, it } from "vitest";
import { ceilingOf, floorOf, nearestOf } from "../../src/numbers/floor-of.ts";

describe("division down and up to whole numbers", () => {
  it("encloses the exact quotient on either side of 0, and meets it where it is whole", () => {
    for (let a = -12n; a <= 12n; a++)
      for (let b = 1n; b <= 5n; b++) {
        const [down, up] = [floorOf(a, b), ceilingOf(a, b)];
        expect(down * b <= a && a < (down + 1n) * b, `${a} / ${b}`).toBe(true);
        expect(up * b >= a && a > (up - 1n) * b, `${a} / ${b}`).toBe(true);
      }
  });
});

it("goes to the nearest whole number, halves away from zero", () => {
  const sevenths = [-11n, -4n, -3n, 0n, 3n, 4n, 10n, 11n].map((a) => nearestOf(a, 7n));
  expect(sevenths).toEqual([-2n, -1n, 0n, 0n, 0n, 1n, 1n, 2n]);
  expect([nearestOf(5n, 2n), nearestOf(-5n, 2n), nearestOf(1n, 2n)]).toEqual([3n, -3n, 1n]);
});
