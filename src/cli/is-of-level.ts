import { levelsInUse } from "../recipients/in-use.ts";
import type { Grid } from "../tables/csv/grid.ts";
import { likeliestLevel } from "../tables/likeliest-level.ts";
import { readTable } from "../tables/read-table.ts";
import type { About } from "../verify/about.ts";
import { agreementNamed } from "../verify/named-agreements.ts";
import type { VerifyTableOptions } from "../verify/verify-described.ts";

/**
 * Whether the rows of a sheet are recipients of the level that a description is about: its own, or that of all its lines.
 * `undefined` where it is about none, or about several.
 */
export async function isOfLevel(
  { level, lines, agreement }: About,
  { agreements }: VerifyTableOptions,
): Promise<((grid: Grid) => boolean) | undefined> {
  const known = level === undefined && lines && agreement !== undefined;
  const claimed = known ? (await agreementNamed(agreement, agreements)).lines : [];
  const levels = claimed.filter(({ id }) => lines?.includes(id)).map((line) => line.level);
  const [only = level, ...others] = new Set(levels);
  if (only === undefined || others.length > 0) return undefined;
  return (grid) => {
    const { rows, columns } = readTable(grid);
    const entries = rows.filter(({ role }) => role === "entry");
    return likeliestLevel(entries, levelsInUse(), undefined, columns) === only;
  };
}
