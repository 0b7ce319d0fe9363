import type { Agreement } from "../agreements/agreement.ts";
import type { Register } from "../population/register.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-arguments.ts";
import type { Cause, CauseSearch } from "./causes/cause.ts";
import { CAUSES } from "./causes/index.ts";
import type { Verification } from "./verification.ts";

const OPTIONS = { registers: true, agreements: true } satisfies Known<CauseOptions>;

/** What causes are sought among. */
export interface CauseOptions {
  /** Registers to try; load every bundled one for the fullest search. */
  readonly registers?: readonly Register[];
  /** Agreements whose keys and amounts are tried besides the claim's own; none by default. */
  readonly agreements?: readonly Agreement[];
}

/**
 * The causes that reproduce a table's wrong figures exactly, the one that explains most first; empty where none does.
 *
 * @example
 * ```ts
 * import { BUNDLED, loadRegister } from "fordela";
 * import { findCauses, type Verification } from "fordela/verify";
 * const registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
 * const causesOf = (verification: Verification) => findCauses(verification, { registers });
 * ```
 */
export function findCauses(verification: Verification, options: CauseOptions = {}): Cause[] {
  checkArgument("findCauses", "verification", verification, "{problems claim}");
  checkOptions("findCauses", options, OPTIONS);
  checkArgument("likelyCauses", "verification", verification, "{problems claim}");
  const { recipe, problems } = verification;
  if (!recipe || problems.length === 0) return [];
  const { registers = recipe.registers ?? [], agreements = [] } = options;
  const search: CauseSearch = { verification, recipe, registers, agreements };
  const found = together(CAUSES.flatMap((find) => find(search)));
  // Sorting is stable: of causes that explain as much, the likelier stays first.
  const ranked = found.toSorted((a, b) => b.cells.length - a.cells.length);
  return ranked.filter((cause) => !ranked.some((larger) => covers(larger, cause)));
}

/**
 * The causes of a table's wrong figures, sought among every bundled agreement and register and the one that amounts were recomputed by.
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
  const [{ AGREEMENTS }, { BUNDLED }, { loadRegister }] = await Promise.all([
    import("../agreements/bundled/index.ts"),
    import("../population/bundled/catalog.ts"),
    import("../population/bundled/load.ts"),
  ]);
  const bundled = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
  const { population } = recipe;
  return findCauses(verification, {
    registers: population ? [population, ...bundled] : bundled,
    agreements: Object.values(AGREEMENTS),
  });
}

/** One hypothesis that explains several columns is one cause, of all their cells. */
function together(causes: readonly Cause[]): Cause[] {
  const merged = new Map<string, Cause>();
  for (const one of causes) {
    const facts = Object.entries(one.details).map(([name, value]) => `${name}=${value}`);
    const key = [one.code, ...facts].join("\n");
    const cells = [...new Set([...(merged.get(key)?.cells ?? []), ...one.cells])];
    merged.set(key, { ...one, cells });
  }
  return [...merged.values()];
}

/** A cause that explains some of what another explains whole is no news: of 290 thousandfold figures, one looks cut. */
function covers(larger: Cause, smaller: Cause): boolean {
  if (larger.cells.length <= smaller.cells.length) return false;
  const cells = new Set(larger.cells);
  return smaller.cells.every((cell) => cells.has(cell));
}
