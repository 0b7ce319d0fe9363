import { expect, it } from "vitest";
import { written } from "../../src/charts/internals/pixel-length.ts";
import { scaleOf } from "../../src/charts/internals/scale.ts";

it("a scale places amounts to the nearest hundredth of a pixel, halves onwards", () => {
  const scale = scaleOf(0n, 3n, 1000n, 2000n);
  expect([0n, 1n, 2n, 3n].map(scale)).toEqual([1000n, 1333n, 1667n, 2000n]);
  expect(scaleOf(0n, 2n, 0n, 1n)(1n)).toBe(1n);
});

it("a scale may run backwards, and places fractions and amounts below 0", () => {
  const scale = scaleOf(-100n, 100n, 5000n, 1000n);
  expect([-100n, 0n, 100n].map(scale)).toEqual([5000n, 3000n, 1000n]);
  expect(scale({ numerator: -100n, denominator: 3n })).toBe(3667n);
});

it("a scale is exact where floating point is not", () => {
  const high = 10n ** 40n;
  const scale = scaleOf(0n, high, 0n, high);
  expect(scale(high - 1n)).toBe(high - 1n);
});

it("hundredths are written as SVG wants them", () => {
  expect([0n, 5n, 50n, 1250n, 1200n, -5n, -120n].map(written)).toEqual([
    "0",
    "0.05",
    "0.5",
    "12.5",
    "12",
    "-0.05",
    "-1.2",
  ]);
});
