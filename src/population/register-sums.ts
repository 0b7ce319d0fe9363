import type { Path } from "../problems/problem.ts";
import { OLDEST, sumKnown } from "./counted.ts";
import { partsByWhole } from "./internals/sum-parts.ts";
import type { Ages, CountedLevel, Register } from "./register.ts";

/** A total of a register and the sum of its parts, both known. */
export interface RegisterSum {
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

/**
 * Every sum that a register allows: everyone of a code and their single ages; then a whole and its parts (the nation and
 * its counties, each county and its municipalities), for everyone and for each age.
 */
export function registerSums(
  register: Register,
  expected: Readonly<Partial<Record<CountedLevel, readonly string[]>>>,
): readonly [ofAges: readonly RegisterSum[], ofParts: readonly RegisterSum[]] {
  const sumOf = (
    path: Path,
    parts: readonly (number | undefined)[],
    stated: number | undefined,
  ): RegisterSum[] => {
    const computed = sumKnown(parts);
    if (stated === undefined || computed === undefined) return [];
    return [{ path, stated, computed, parts: parts.length }];
  };
  const ofAges = register.codes().flatMap((code) =>
    sumOf(
      [code],
      BANDS.slice(1).map((band) => register.count(code, band)),
      register.count(code),
    ),
  );
  const ofParts = (["county", "municipality"] as const).flatMap((level) =>
    [...partsByWhole(expected[level] ?? [], level)].flatMap(([whole, parts]) =>
      BANDS.flatMap((band) =>
        sumOf(
          band ? [whole, "ages", band[0]] : [whole],
          parts.map((part) => register.count(part, band)),
          register.count(whole, band),
        ),
      ),
    ),
  );
  return [ofAges, ofParts];
}
