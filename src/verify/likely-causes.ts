import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import type { Cause } from "./causes/cause.ts";
import type { CauseOptions } from "./find-causes.ts";
import type { Verification } from "./verification.ts";

const OPTIONS = { registers: true, agreements: true } satisfies Known<CauseOptions>;

/**
 * The causes that reproduce a table's wrong figures exactly, the one that explains most first; empty where none does.
 *
 * The search tries every bundled register and agreement, and the register that amounts were recomputed by. It is loaded
 * when a table has wrong figures.
 *
 * @param options registers and agreements to try instead of the bundled ones
 *
 * @example
 * ```ts
 * import { likelyCauses, type Verification } from "fordela/verify";
 * const sentencesOf = async (verification: Verification) => (await likelyCauses(verification)).length;
 * ```
 */
export async function likelyCauses(
  verification: Verification,
  options: CauseOptions = {},
): Promise<readonly Cause[]> {
  checkArgument("likelyCauses", "verification", verification, "{problems claim}");
  checkOptions("likelyCauses", options, OPTIONS);
  const { recipe, problems } = verification;
  if (!recipe || problems.length === 0) return [];
  const [{ AGREEMENTS }, { BUNDLED }, { loadRegister }, { findCauses }] = await Promise.all([
    import("../agreements/bundled/index.ts"),
    import("../population/bundled/bundled-info.ts"),
    import("../population/bundled/load-register.ts"),
    import("./find-causes.ts"),
  ]);
  const { registers, agreements = Object.values(AGREEMENTS) } = options;
  const tried = registers ?? (await Promise.all(BUNDLED.map(({ id }) => loadRegister(id))));
  const { population } = recipe;
  return findCauses(verification, { registers: population ? [population, ...tried] : tried, agreements });
}
