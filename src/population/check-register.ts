import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { countedLevels } from "./counted-level.ts";
import type { CountedLevel, Register } from "./register.ts";
import { registerSums } from "./register-sums.ts";
import { sumSlack } from "./sum-slack.ts";

/**
 * Checks a register against the codes that should exist, and its totals against their parts.
 *
 * A code missing from a level that the register counts is `population-missing`. A total that is not the sum of its
 * ages, its municipalities or its counties is `population-sum`: an error, but a warning from 2025 if perturbation can
 * explain it. SCB then began to change each count by at most 3 persons, so a total and the sum of its n parts can differ
 * by 3 · (n + 1).
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
  expected: Readonly<Partial<Record<CountedLevel, readonly string[]>>>,
): readonly Problem[] {
  checkArgument("checkRegister", "register", register, "{id count}");
  checkArgument("checkRegister", "expected", expected, "{}");
  return [...missing(register, expected), ...wrongSums(register, expected)];
}

function missing(
  register: Register,
  expected: Readonly<Partial<Record<CountedLevel, readonly string[]>>>,
): Problem[] {
  return countedLevels().flatMap((level) => {
    const held = new Set(register.codes(level));
    const codes = (expected[level] ?? []).filter((code) => !held.has(code));
    if (held.size === 0 || codes.length === 0) return [];
    return [problem("population-missing", [level], { register: register.id, level, codes })];
  });
}

function wrongSums(
  register: Register,
  expected: Readonly<Partial<Record<CountedLevel, readonly string[]>>>,
): Problem[] {
  return registerSums(register, expected)
    .flat()
    .flatMap(({ path, stated, computed, parts }) => {
      if (stated === computed) return [];
      const details = { code: `${path[0]}`, stated: `${stated}`, computed: `${computed}` };
      const explained = Math.abs(stated - computed) <= sumSlack(register, parts);
      return [problem("population-sum", path, details, explained ? "warning" : "error")];
    });
}
