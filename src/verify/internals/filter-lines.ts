import type { AgreedLine } from "../../agreements/agreement.ts";
import type { Directory } from "../../recipients/directory.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { LEVELS, type Level } from "../../recipients/recipient.ts";
import { likeliestLevel } from "../../tables/recipients-of-rows.ts";
import type { TableRow } from "../../tables/table.ts";
import type { Claim, LineFilter } from "../claim.ts";

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

/** The level of the rows: from the claim, the lines, or the recipients' names. */
export function levelOfRows(
  rows: readonly TableRow[],
  { agreement, level, lines }: Claim,
  directory: Directory,
): Level | undefined {
  const line = agreement?.lines.find(({ id }) => lines?.includes(id));
  const own = new Set(agreement?.lines.map((one) => one.level) ?? LEVELS);
  return (
    level ??
    line?.level ??
    likeliestLevel(
      rows,
      LEVELS.filter((one) => own.has(one)),
      directory,
    )
  );
}
