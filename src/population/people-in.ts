import { checkArgument } from "../problems/check-argument.ts";
import { type Counted, totalOf } from "./counted.ts";
import { countedLevel, countedLevels } from "./counted-level.ts";
import { AgeSums } from "./internals/age-sums.ts";
import { isPerturbed } from "./is-perturbed.ts";
import type { Ages, CountedLevel, RegisterData } from "./register.ts";

const exact = new WeakMap<Counted, AgeSums>();
const noisy = new WeakMap<Counted, AgeSums>();

/**
 * The number of people by a register that `registerOf` made, or by a copy of one: everyone, or an inclusive band of
 * ages. `register.count` is the same.
 *
 * @param code "00" for the nation, two digits for a county or region, four for a municipality
 * @returns the count in persons; `undefined` if the register does not contain it
 *
 * @example
 * ```ts
 * import { loadRegister } from "fordela";
 * import { peopleIn } from "fordela/schema";
 * const register = await loadRegister("scb-2024-11-01");
 * peopleIn(structuredClone(register), "23"); // 132708
 * ```
 */
export function peopleIn(register: RegisterData, code: string, ages?: Ages): number | undefined {
  if (!(register?.counts instanceof Map)) checkArgument("peopleIn", "register", register, "{counts}");
  const counted = register.counts.get(code);
  if (!counted || !ages) return counted && totalOf(counted);
  if (!counted.ages) return undefined;
  const perturbed = isPerturbed(register);
  const sums = perturbed ? noisy : exact;
  const known = sums.get(counted) ?? new AgeSums(counted, perturbed);
  sums.set(counted, known);
  return known.of(ages);
}

/**
 * The codes in a register, or in a copy of one, in code order, of one level or all. `register.codes` is the same.
 *
 * @example
 * ```ts
 * import { loadRegister } from "fordela";
 * import { codesIn } from "fordela/schema";
 * const register = await loadRegister("scb-2024-11-01");
 * codesIn(structuredClone(register), "county").length; // 21
 * ```
 */
export function codesIn(register: RegisterData, level?: CountedLevel): readonly string[] {
  checkArgument("codesIn", "register", register, "{counts}");
  const codes = [...register.counts.keys()];
  const levels = level === undefined ? countedLevels() : [level];
  return levels.flatMap((one) => codes.filter((code) => countedLevel(code) === one));
}
