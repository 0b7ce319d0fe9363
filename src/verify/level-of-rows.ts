import { LEVELS, type Level } from "../recipients/recipient.ts";
import { likeliestLevel } from "../tables/row-recipients.ts";
import type { TableRow } from "../tables/table.ts";
import type { Claim } from "./claim.ts";

/** The level the rows are at: as claimed, as the lines say, or as the names tell. */
export function levelOfRows(
  rows: readonly TableRow[],
  { agreement, level, lines }: Claim,
): Level | undefined {
  const line = agreement?.lines.find(({ id }) => lines?.includes(id));
  const own = new Set(agreement?.lines.map((one) => one.level) ?? LEVELS);
  return (
    level ??
    line?.level ??
    likeliestLevel(
      rows,
      LEVELS.filter((one) => own.has(one)),
    )
  );
}
