import type { Agreement } from "../agreements/agreement.ts";
import type { Register } from "../population/register.ts";
import type { Cause, CauseSearch } from "./causes/cause.ts";
import { CAUSES } from "./causes/index.ts";
import type { Verification } from "./verification.ts";

/** Where causes are searched for. */
export interface CauseOptions {
  /** Registers to try. */
  readonly registers?: readonly Register[];
  /** Agreements whose keys and amounts are tried, besides the claim's own. */
  readonly agreements?: readonly Agreement[];
}

/** The causes that reproduce a table's wrong figures exactly, the one that explains most first; empty where none does. */
export function findCauses(verification: Verification, options: CauseOptions = {}): Cause[] {
  const { recipe, problems } = verification;
  if (!recipe || problems.length === 0) return [];
  const { registers = recipe.registers ?? [], agreements = [] } = options;
  const search: CauseSearch = { verification, recipe, registers, agreements };
  const found = together(CAUSES.flatMap((find) => find(search)));
  // Sorting is stable: of causes that explain equally much, the likelier stays first.
  const ranked = found.toSorted((a, b) => b.cells.length - a.cells.length);
  return ranked.filter((cause) => !ranked.some((larger) => covers(larger, cause)));
}

/** One hypothesis that explains several columns is one cause, with all their cells. */
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

/**
 * A cause is left out when another explains all of its cells and more: of 290 figures that are a thousand times too
 * large, one also looks as if digits were missing.
 */
function covers(larger: Cause, smaller: Cause): boolean {
  if (larger.cells.length <= smaller.cells.length) return false;
  const cells = new Set(larger.cells);
  return smaller.cells.every((cell) => cells.has(cell));
}
