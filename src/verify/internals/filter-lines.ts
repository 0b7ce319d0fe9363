import type { AgreedLine } from "../../agreements/agreement.ts";
import { nameKey } from "../../recipients/name-key.ts";
import type { LineFilter } from "../claim.ts";

/** The lines in every part of a filter. */
export function filterLines<L extends AgreedLine>(
  lines: readonly L[],
  { lines: ids, areas, levels }: LineFilter,
): L[] {
  return lines.filter(
    (line) =>
      (ids === undefined || ids.includes(line.id)) &&
      (areas === undefined || areas.includes(line.area)) &&
      (levels === undefined || levels.includes(line.level)),
  );
}

/** The filter given for a text, or for one of its other names (a column's letter, a row's number). */
export function givenFilter(
  given: Readonly<Record<string, LineFilter>> | undefined,
  ...names: readonly string[]
): LineFilter | undefined {
  const keys = new Set(names.map(nameKey));
  return Object.entries(given ?? {}).find(([name]) => keys.has(nameKey(name)))?.[1];
}
