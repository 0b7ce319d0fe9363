import type { Ore } from "../money/ore.ts";
import { oreOfUnit, type UnitName } from "../money/unit-named.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import { ROUNDINGS } from "../rounding/index.ts";
import type { RoundingMethod, Roundings } from "../rounding/rounding-method.ts";
import { TIE_RULES, type TieRule } from "../rounding/tie-rule.ts";

/** How to round exact shares. Everything has a default. */
export interface RoundingOptions {
  /**
   * The unit of rounding: `"ore"` (default), `"krona"`, `"tkr"`, `"mnkr"`, a number of kronor as text such as `"1000"`,
   * or öre as a `bigint`.
   */
  readonly unit?: UnitName | Ore | undefined;
  /** Default `largest-remainder`. */
  readonly rounding?: RoundingMethod | undefined;
  /** Who gets a tied unit. Default `code`. */
  readonly ties?: TieRule | undefined;
  /** The methods to choose from; `ROUNDINGS` if absent. */
  readonly roundings?: Roundings | undefined;
}

/** The settings that a line was rounded with. Part of every result. */
export interface RoundingSettings {
  /** In öre. */
  readonly unit: Ore;
  readonly method: RoundingMethod;
  readonly ties: TieRule;
}

/** The rounding settings in the options. Throws every reason if they are invalid. */
export function roundingSettings(options: RoundingOptions): RoundingSettings {
  const { unit = 1n, rounding = "largest-remainder", ties = "code", roundings = ROUNDINGS } = options;
  const ore = typeof unit === "string" ? oreOfUnit(unit) : unit;
  const problems: Problem[] = [];
  if (typeof ore !== "bigint" || ore < 1n)
    problems.push(problem("unit-invalid", ["unit"], { unit: String(unit) }));
  if (!Object.hasOwn(roundings, rounding))
    problems.push(problem("rounding-unknown", ["rounding"], { method: rounding }));
  if (!Array.isArray(ties) && !TIE_RULES.includes(ties as string))
    problems.push(problem("ties-unknown", ["ties"], { ties: String(ties) }));
  refuseAll(problems);
  return { unit: ore as Ore, method: rounding, ties };
}
