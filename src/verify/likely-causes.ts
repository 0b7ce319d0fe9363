import { BUNDLED } from "../population/bundled/catalog.ts";
import { loadRegister } from "../population/bundled/load.ts";
import { checkArgument } from "../problems/check-arguments.ts";
import type { Cause } from "./causes/cause.ts";
import { findCauses } from "./find-causes.ts";
import type { Verification } from "./verification.ts";

/**
 * The causes of a table's wrong figures, sought among every bundled register and the one that amounts were recomputed by.
 *
 * @example
 * ```ts
 * import { likelyCauses, type Verification } from "fordela/verify";
 * const sentencesOf = async (verification: Verification) => (await likelyCauses(verification)).length;
 * ```
 */
export async function likelyCauses(verification: Verification): Promise<Cause[]> {
  checkArgument("likelyCauses", "verification", verification, "{problems claim}");
  const { recipe, problems } = verification;
  if (!recipe || problems.length === 0) return [];
  const bundled = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
  const { population } = recipe;
  return findCauses(verification, { registers: population ? [population, ...bundled] : bundled });
}
