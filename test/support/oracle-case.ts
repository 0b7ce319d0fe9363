import fc from "fast-check";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { lineOf } from "./one-line.ts";
import { smallDirectory } from "./small-directory.ts";

/** A line of money that another program is to share out: amounts in öre, lists in the order of `codes`. */
export interface OracleCase {
  readonly pot: bigint;
  readonly unit: bigint;
  readonly codes: readonly string[];
  readonly fixed: readonly bigint[];
  readonly weights: readonly bigint[];
}

/** A random line: fixed amounts, weights to 2^53, an amount to 2^60 öre, a unit that divides it. */
export const randomCase: fc.Arbitrary<OracleCase> = fc
  .integer({ min: 1, max: 25 })
  .chain((count) =>
    fc.record({
      count: fc.constant(count),
      unit: fc.constantFrom(1n, 100n, 100_000n),
      units: fc.oneof(fc.bigInt(0n, 60n), fc.bigInt(0n, 2n ** 60n / 100_000n)),
      each: fc.oneof(fc.constant(0n), fc.bigInt(0n, 2n ** 40n)),
      weights: fc
        .oneof(
          fc.array(fc.bigInt(0n, 3n), { minLength: count, maxLength: count }),
          fc.array(fc.bigInt(0n, 2n ** 53n), { minLength: count, maxLength: count }),
        )
        .filter((weights) => weights.some((weight) => weight > 0n)),
    }),
  )
  .map(({ count, unit, units, each, weights }) => {
    const fixed = weights.map(() => each);
    const sum = each * BigInt(count);
    const pot = ((units * unit + sum + unit - 1n) / unit) * unit;
    const codes = Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, "0"));
    return { pot, unit, codes, fixed, weights };
  });

/** What the library gives each of the case's recipients, in öre. */
export function sharedByUs({ pot, unit, codes, fixed, weights }: OracleCase): readonly bigint[] {
  const values = Object.fromEntries(codes.map((code, index) => [code, weights[index] as bigint]));
  const key: readonly Rule[] = [
    { rule: "fixed", each: fixed[0] ?? 0n },
    { rule: "proportional", weight: { by: "supplied", values, source: "slump" } },
  ];
  return allocateLine(lineOf(pot, key), smallDirectory(codes), { unit }).amounts;
}
