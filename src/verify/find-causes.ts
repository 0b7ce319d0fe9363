import type { Agreement } from "../agreements/agreement.ts";
import { AGREEMENTS } from "../agreements/index.ts";
import type { Register } from "../population/register.ts";
import type { Cause, Search } from "./causes/cause.ts";
import { CAUSES } from "./causes/index.ts";
import type { Verification } from "./verification.ts";

/** What causes are sought among. */
export interface CauseOptions {
  /** Registers to try; load every bundled one for the fullest search. */
  readonly registers?: readonly Register[];
  /** Agreements whose keys and amounts are tried; the bundled ones by default. */
  readonly agreements?: readonly Agreement[];
}

/**
 * The causes that reproduce a table's wrong figures exactly, the one that explains most first; empty where none does.
 *
 * @example
 * ```ts
 * import { BUNDLED, findCauses, loadRegister, type Verification } from "fordela";
 * const registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
 * const causesOf = (verification: Verification) => findCauses(verification, { registers });
 * ```
 */
export function findCauses(verification: Verification, options: CauseOptions = {}): Cause[] {
  const { recipe, problems } = verification;
  if (!recipe || problems.length === 0) return [];
  const { registers = recipe.registers ?? [], agreements = Object.values(AGREEMENTS) } = options;
  const search: Search = { verification, recipe, registers, agreements };
  const found = CAUSES.flatMap((find, order) => find(search).map((cause) => ({ cause, order })));
  return found
    .toSorted((a, b) => b.cause.cells.length - a.cause.cells.length || a.order - b.order)
    .map(({ cause }) => cause);
}
