import { expect, it } from "vitest";
import { toNearestOre } from "../../src/money/to-nearest-ore.ts";

const nearest = (numerator: bigint, denominator: bigint): bigint => toNearestOre({ numerator, denominator });

it("rounds to the nearest öre, halves away from 0", () => {
  expect([nearest(1n, 3n), nearest(2n, 3n), nearest(5n, 2n), nearest(7n, 1n)]).toEqual([0n, 1n, 3n, 7n]);
  expect([nearest(-1n, 3n), nearest(-2n, 3n), nearest(-5n, 2n), nearest(0n, 5n)]).toEqual([0n, -1n, -3n, 0n]);
  expect(nearest(3n * 2n ** 80n + 1n, 3n)).toBe(2n ** 80n);
});
