import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { OLDEST, sumKnown } from "./counted.ts";
import { COUNTED_LEVELS } from "./counted-level.ts";
import { partsByWhole } from "./internals/sum-parts.ts";
import type { Ages, CountedLevel, Register } from "./register.ts";

/** From this day Statistics Sweden perturbs small cells (cell-key method), so parts need not add up exactly. */
const PERTURBED_FROM = "2025-01-01";

/** `undefined` is everyone; then every single age. */
const BANDS: readonly (Ages | undefined)[] = /* @__PURE__ */ (() => [
  undefined,
  ...Array.from({ length: OLDEST + 1 }, (_, age): Ages => [age, age]),
])();

/**
 * Checks a register against the codes that should exist, and its totals against their parts.
 *
 * A code missing from a level that the register counts is `population-missing`. A total that is not the sum of its
 * ages, its municipalities or its counties is `population-sum`: an error before 2025, and a warning from 2025, when SCB
 * began to perturb small cells.
 *
 * @param expected every code of each level
 * @returns every problem; empty for a sound register
 *
 * @example
 * ```ts
 * import { checkRegister, registerOf } from "fordela";
 * const register = registerOf(
 *   { id: "own", date: "2024-11-01", table: "Own count", status: "supplied", source: "Own count" },
 *   new Map([["23", { total: 100 }], ["2303", { total: 40 }], ["2305", { total: 50 }]]),
 * );
 * const expected = { nation: ["00"], county: ["23"], municipality: ["2303", "2305"] };
 * checkRegister(register, expected)[0]?.code; // "population-sum"
 * ```
 */
export function checkRegister(
  register: Register,
  expected: Readonly<Record<CountedLevel, readonly string[]>>,
): readonly Problem[] {
  checkArgument("checkRegister", "register", register, "{id count}");
  checkArgument("checkRegister", "expected", expected, "{}");
  return [...missing(register, expected), ...wrongSums(register, expected)];
}

function missing(register: Register, expected: Readonly<Record<CountedLevel, readonly string[]>>): Problem[] {
  return COUNTED_LEVELS.flatMap((level) => {
    const held = new Set(register.codes(level));
    const codes = expected[level].filter((code) => !held.has(code));
    if (held.size === 0 || codes.length === 0) return [];
    return [problem("population-missing", [level], { register: register.id, level, codes })];
  });
}

function wrongSums(
  register: Register,
  expected: Readonly<Record<CountedLevel, readonly string[]>>,
): Problem[] {
  const wholes = [
    ...partsByWhole(expected.county, "county"),
    ...partsByWhole(expected.municipality, "municipality"),
  ];
  return [
    ...register.codes().flatMap((code) => {
      const ages = register.count(code, [0, OLDEST]);
      return differing(register, code, [code], register.count(code), ages);
    }),
    ...wholes.flatMap(([whole, parts]) =>
      BANDS.flatMap((band) => {
        const sum = sumKnown(parts.map((part) => register.count(part, band)));
        const path = band ? [whole, "ages", band[0]] : [whole];
        return differing(register, whole, path, register.count(whole, band), sum);
      }),
    ),
  ];
}

function differing(
  register: Register,
  code: string,
  path: Problem["path"],
  stated: number | undefined,
  computed: number | undefined,
): Problem[] {
  if (stated === undefined || computed === undefined || stated === computed) return [];
  const severity = register.date >= PERTURBED_FROM ? "warning" : "error";
  return [problem("population-sum", path, { code, stated: `${stated}`, computed: `${computed}` }, severity)];
}
