import type { Path } from "../problems/problem.ts";
import { OLDEST, sumKnown } from "./counted.ts";
import { partsByWhole } from "./internals/sum-parts.ts";
import type { Ages, CountedLevel, Register } from "./register.ts";

/** A total of a register and the sum of its parts, both known. */
export interface RegisterSum {
  /** What was added up: single ages, a county's municipalities, or the nation's counties. */
  readonly of: "ages" | "municipalities" | "counties";
  /** The code, and the age if it is not everyone's. */
  readonly path: Path;
  readonly stated: number;
  readonly computed: number;
  readonly parts: number;
}

/** `undefined` is everyone; then every single age. */
const BANDS: readonly (Ages | undefined)[] = /* @__PURE__ */ (() => [
  undefined,
  ...Array.from({ length: OLDEST + 1 }, (_, age): Ages => [age, age]),
])();

/** Every sum that a register allows. */
export function registerSums(
  register: Register,
  expected: Readonly<Record<CountedLevel, readonly string[]>>,
): readonly RegisterSum[] {
  const sums: RegisterSum[] = [];
  const compare = (
    of: RegisterSum["of"],
    path: Path,
    stated: number | undefined,
    computed: number | undefined,
    parts: number,
  ): void => {
    if (stated !== undefined && computed !== undefined) sums.push({ of, path, stated, computed, parts });
  };
  for (const code of register.codes()) {
    const ages = BANDS.slice(1).map((band) => register.count(code, band));
    compare("ages", [code], register.count(code), sumKnown(ages), OLDEST + 1);
  }
  for (const level of ["county", "municipality"] as const)
    for (const [whole, parts] of partsByWhole(expected[level], level))
      for (const band of BANDS) {
        const sum = sumKnown(parts.map((part) => register.count(part, band)));
        const of = level === "county" ? "counties" : "municipalities";
        compare(
          of,
          band ? [whole, "ages", band[0]] : [whole],
          register.count(whole, band),
          sum,
          parts.length,
        );
      }
  return sums;
}
