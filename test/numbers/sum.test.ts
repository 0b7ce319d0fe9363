import { expect, it } from "vitest";
import { absolute } from "../../src/numbers/absolute.ts";
import { sum } from "../../src/numbers/sum.ts";

it("adds up whole numbers of any size, from anything that lists them", () => {
  expect(sum([])).toBe(0n);
  expect(sum([1n, -3n, 2n ** 80n])).toBe(2n ** 80n - 2n);
  expect(
    sum(
      new Map([
        ["a", 2n],
        ["b", 5n],
      ]).values(),
    ),
  ).toBe(7n);
});

it("leaves out a sign", () => {
  expect([absolute(-(2n ** 70n)), absolute(0n), absolute(3n)]).toEqual([2n ** 70n, 0n, 3n]);
});
