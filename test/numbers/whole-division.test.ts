import { describe, expect, it } from "vitest";
import { ceilingOf, floorOf } from "../../src/numbers/whole-division.ts";

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
