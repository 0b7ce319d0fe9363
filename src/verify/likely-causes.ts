import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import type { Cause } from "./causes/cause.ts";
import type { CauseOptions } from "./find-causes.ts";
import type { FoundCauses } from "./search-causes.ts";
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
  checkInputs("likelyCauses", options, OPTIONS);
  return (await causesFound(verification, options)).causes;
}

/** The causes and, where there are none, the one that comes nearest. Nothing is loaded for a table without problems. */
export async function causesFound(
  verification: Verification,
  options: CauseOptions = {},
): Promise<FoundCauses> {
  const { recipe, problems } = verification;
  if (!recipe || problems.length === 0) return { causes: [], nearest: null };
  return (await import("./search-causes.ts")).searchCauses(verification, options);
}
