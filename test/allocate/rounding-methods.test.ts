import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import { exactShareOf } from "../../src/allocate/allocated-line.ts";
import { traceOf } from "../../src/allocate/trace.ts";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import { byWeights, lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

/** The shared example in kronor: 10 by 98, 49, 27 and 26, exactly 4.9, 2.45, 1.35 and 1.3. */
function share(rounding: RoundingMethod): AllocatedLine {
  const key = byWeights({ "01": 98n, "03": 49n, "12": 27n, "14": 26n });
  return allocateLine(lineOf(10_00n, key), smallDirectory(["01", "03", "12", "14"]), {
    rounding,
    roundings: ROUNDINGS,
    unit: "krona",
  });
}

describe("a residual on the largest share", () => {
  it("is refused where the share would become negative, and never changes the sign of an amount", () => {
    const codes = Array.from({ length: 25 }, (_, index) => `r${String(index).padStart(2, "0")}`);
    const alike = fc.array(fc.bigInt({ min: 10n, max: 12n }), { minLength: 4, maxLength: codes.length });
    const weights = fc.oneof(
      alike,
      fc.array(fc.bigInt({ min: 1n, max: 20n }), { minLength: 1, maxLength: 6 }),
    );
    let refused = 0;
    fc.assert(
      fc.property(weights, fc.bigInt({ min: -30n, max: 30n }), (counts, units) => {
        const own = codes.slice(0, counts.length);
        const key = byWeights(Object.fromEntries(own.map((code, index) => [code, counts[index] as bigint])));
        const options = {
          rounding: "nearest-residual-to-largest",
          roundings: ROUNDINGS,
          unit: "krona",
        } as const;
        const all = counts.reduce((sum, one) => sum + one, 0n);
        const size = units < 0n ? -units : units;
        const nearest = counts.map((count) => (2n * size * count + all) / (2n * all));
        const largest = nearest.reduce((a, b) => (b > a ? b : a));
        const excess = nearest.reduce((sum, one) => sum + one, 0n) - size;
        const allocated = () => allocateLine(lineOf(units * 100n, key), smallDirectory(own), options);
        if (excess > largest) {
          refused++;
          expect(problemsOf(allocated)).toMatchObject([{ code: "residual-exceeds", path: ["rounding"] }]);
        } else {
          const { amounts, total } = allocated();
          expect(total).toBe(units * 100n);
          for (const amount of amounts) expect(amount * units).toBeGreaterThanOrEqual(0n);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(refused).toBeGreaterThan(10);
  });
});

it("a residual that is refused is told with whose share it is larger than", () => {
  // Half a krona each is nearest to one each, two too many for any of them.
  const four = ["01", "03", "12", "14"];
  const key = byWeights(Object.fromEntries(four.map((code) => [code, 1n])));
  const options = { rounding: "nearest-residual-to-largest", unit: "krona", ties: ["12"] } as const;
  expect(problemsOf(() => allocateLine(lineOf(2_00n, key), smallDirectory(four), options))).toEqual([
    {
      code: "residual-exceeds",
      severity: "error",
      path: ["rounding"],
      details: { line: "exempel", code: "12", unit: 100n },
    },
  ]);
});

describe("10 kronor by 98, 49, 27 and 26", () => {
  it.each([
    ["largest-remainder", [5n, 3n, 1n, 1n], 0n],
    ["divisor", [5n, 3n, 1n, 1n], 0n],
    ["nearest-residual-to-largest", [6n, 2n, 1n, 1n], 0n],
    ["nearest", [5n, 2n, 1n, 1n], 1n],
    ["floor", [4n, 2n, 1n, 1n], 2n],
  ] as const)("by %s, with the rest reported", (method, kronor, rest) => {
    const line = share(method);
    expect(line.amounts).toEqual(kronor.map((amount) => amount * 100n));
    expect([line.total + line.rest, line.rest]).toEqual([10_00n, rest * 100n]);
    expect(line.rounding.method).toBe(method);
  });

  it("unrounded is fractions that sum to the line", () => {
    const line = share("exact");
    const shares = line.recipients.map((_, index) => exactShareOf(line, index));
    expect(shares).toEqual([
      { numerator: 490n, denominator: 1n },
      { numerator: 245n, denominator: 1n },
      { numerator: 135n, denominator: 1n },
      { numerator: 130n, denominator: 1n },
    ]);
  });

  it("keeps the exact share in the trace of every method", () => {
    for (const method of ["largest-remainder", "nearest", "floor", "exact"] as const)
      expect(traceOf(share(method), "03")?.exact).toEqual({ numerator: 245n, denominator: 1n });
  });

  it("traces a residual of several units and one that was taken", () => {
    expect(traceOf(share("nearest-residual-to-largest"), "01")).toMatchObject({ floor: 400n, extraUnits: 2 });
    expect(traceOf(share("floor"), "01")).toMatchObject({ floor: 400n, extraUnits: 0, cutoff: null });
  });
});
