import { AGREEMENTS } from "../agreements/bundled/index.ts";
import { BUNDLED } from "../population/bundled/bundled-info.ts";
import { loadRegister } from "../population/bundled/load-register.ts";
import type { Problem } from "../problems/problem.ts";
import { amongOwn } from "../recipients/among-own.ts";
import type { Cause } from "./causes/cause.ts";
import { HYPOTHESES, KEYS } from "./causes/index.ts";
import { type NearCause, nearMiss } from "./causes/near-cause.ts";
import { type CauseOptions, causeSearch, findCauses } from "./find-causes.ts";
import type { Verification } from "./verification.ts";
import { type WithinNoise, withinNoise } from "./within-noise.ts";

/** What a search for causes found. */
export interface FoundCauses {
  /** Those that reproduce the wrong figures exactly, the one that explains most first. */
  readonly causes: readonly Cause[];
  /** The one that comes nearest, where no cause reproduces any; `null` where none comes near. */
  readonly nearest: NearCause | null;
  /** The table's problems, those that disclosure control explains as warnings; absent where it explains none. */
  readonly problems?: readonly Problem[];
}

/** Searches for causes with every bundled register and agreement, and the register that amounts were recomputed by. */
export async function searchCauses(
  verification: Verification,
  { registers, agreements = Object.values(AGREEMENTS) }: CauseOptions,
): Promise<FoundCauses> {
  const own = verification.claim.agreement?.recipients;
  const tried = registers ?? (own ? [] : await Promise.all(BUNDLED.map(({ id }) => loadRegister(id))));
  const population = verification.recipe?.population;
  const options = { registers: population ? [population, ...tried] : tried, agreements };
  return amongOwn(own, () => searched(verification, options));
}

function searched(verification: Verification, options: CauseOptions): FoundCauses {
  const causes = findCauses(verification, options);
  const noise = withinNoise(verification);
  if (noise) return { ...besidesNoise(noise, causes), nearest: null };
  const search = causes.length === 0 ? causeSearch(verification, options) : undefined;
  return { causes, nearest: search ? nearMiss(search, HYPOTHESES, KEYS) : null };
}

/** Disclosure control first, then what explains other figures, or all of these by a register without noise. */
function besidesNoise(
  { problems, cause }: WithinNoise,
  causes: readonly Cause[],
): Omit<FoundCauses, "nearest"> {
  const within = new Set(cause.cells);
  const others = causes.filter(
    ({ code, cells }) =>
      code !== cause.code && (cells.length >= within.size || cells.some((cell) => !within.has(cell))),
  );
  return { problems, causes: [cause, ...others] };
}
