import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { allocateLineInDoubles } from "../../src/allocate/line-in-doubles.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { lineOf } from "../support/one-line.ts";
import { smallDirectory } from "../support/small-directory.ts";

const bits = (most: number) =>
  fc.integer({ min: 0, max: most }).chain((size) => fc.bigInt({ min: 0n, max: 2n ** BigInt(size) }));
const weights: fc.Arbitrary<bigint[]> = fc.oneof(
  fc.array(bits(24), { minLength: 1, maxLength: 40 }),
  fc.array(bits(53), { minLength: 1, maxLength: 12 }),
  // Many ties, and shares that lie beside one another.
  fc.array(fc.constantFrom(0n, 1n, 2n, 3n), { minLength: 1, maxLength: 40 }),
  fc
    .tuple(bits(45), fc.array(fc.bigInt({ min: 0n, max: 3n }), { minLength: 1, maxLength: 40 }))
    .map(([base, more]) => more.map((one) => base + one)),
);
const cases = fc.record({
  weights,
  amount: fc.tuple(bits(80), fc.boolean()).map(([size, negative]) => (negative ? -size : size)),
  each: fc.oneof(fc.constant(0n), bits(20)),
  unit: fc.constantFrom(1n, 100n, 100_000n),
  ties: fc.constantFrom("code" as const, "largest-weight" as const, "error" as const, ["r03", "r01"]),
  backwards: fc.boolean(),
});

/** All that is told of a line, or the problems that refuse it. */
function told(allocate: typeof allocateLine, ...given: Parameters<typeof allocateLine>): unknown {
  try {
    const { steps, rounded, ...line } = allocate(...given);
    return { ...line, steps, rounded };
  } catch (error) {
    return JSON.parse(JSON.stringify(error));
  }
}

describe("a line cut in doubles", () => {
  it("is what the exact way gives: amounts, tie, steps and rounding, or the same problems", () => {
    fc.assert(
      fc.property(cases, ({ weights, amount, each, unit, ties, backwards }) => {
        const codes = weights.map((_, index) => `r${String(index).padStart(2, "0")}`);
        const listed = backwards ? codes.toReversed() : codes;
        const values = Object.fromEntries(listed.map((code, index) => [code, weights[index] as bigint]));
        const key: Rule[] = [
          ...(each === 0n ? [] : [{ rule: "fixed", each: amount < 0n ? -each : each } as const]),
          { rule: "proportional", weight: { by: "supplied", values, source: "s" } },
        ];
        const whole = amount - (amount % unit);
        const given = [lineOf(whole, key), smallDirectory(listed), { unit, ties }] as const;
        expect(told(allocateLineInDoubles, ...given)).toEqual(told(allocateLine, ...given));
      }),
      { numRuns: 600 },
    );
  });

  const byWeights = (values: Record<string, bigint>): Rule => ({
    rule: "proportional",
    weight: { by: "supplied", values, source: "s" },
  });
  it.each<[string, bigint, readonly Rule[]]>([
    ["stated amounts only", 20n, [{ rule: "fixed", each: 10n }]],
    ["nothing", 0n, []],
    ["no money by weights", 0n, [byWeights({ a: 1n, b: 2n })]],
    ["no weights", 0n, [byWeights({ a: 0n, b: 0n })]],
    ["money without weights", 5n, [byWeights({ a: 0n, b: 0n })]],
    ["equal parts before weights", 7n, [{ rule: "equal" }, byWeights({ a: 1n, b: 2n })]],
    ["two shares by weights", 7n, [byWeights({ a: 1n, b: 2n }), byWeights({ a: 2n, b: 1n })]],
    ["weights that sum to 2^52", 9n, [byWeights({ a: 2n ** 52n - 1n, b: 1n })]],
    ["an amount of 2^52", 2n ** 52n, [byWeights({ a: 3n, b: 4n })]],
    ["money that no rule takes", 30n, [{ rule: "fixed", each: 10n }]],
  ])("is so of %s", (_, amount, key) => {
    const given = [lineOf(amount, key), smallDirectory(["a", "b"])] as const;
    expect(told(allocateLineInDoubles, ...given)).toEqual(told(allocateLine, ...given));
  });

  it("makes steps and rounding once", () => {
    const line = allocateLineInDoubles(lineOf(7n, [byWeights({ a: 1n, b: 2n })]), smallDirectory(["a", "b"]));
    expect(Object.keys(line)).not.toContain("rounded");
    expect(line.rounded).toBe(line.rounded);
    expect(line.steps).toBe(line.steps);
    expect(line.rounded.amounts).toEqual(line.amounts);
  });
});
