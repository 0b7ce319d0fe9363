import { levelsInUse } from "../recipients/in-use.ts";
import type { Level } from "../recipients/recipient.ts";
import type { Grid } from "../tables/csv/grid.ts";
import { likeliestLevel } from "../tables/likeliest-level.ts";
import { readTable } from "../tables/read-table.ts";
import type { About } from "./about.ts";
import { filterLines } from "./internals/filter-lines.ts";
import { yearsOf } from "./internals/header-sense.ts";
import { linesTitled } from "./internals/lines-titled.ts";
import { agreementNamed } from "./named-agreements.ts";
import type { VerifyTableOptions } from "./verify-described.ts";

/** How well a sheet is what a description is about; the best of those that can be read is read. */
export type FitOfSheet = (grid: Grid, name: string) => number;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * How well sheets fit a description: first whether their rows are recipients of its level, or of that of all its lines; then
 * whether their name has the agreement's year, or none, and not another; then whether it names one of the lines, or none, and
 * not others.
 */
export async function fitOfSheet(
  { level, lines, agreement: named }: About,
  { agreements }: VerifyTableOptions,
): Promise<FitOfSheet> {
  const agreement = named === undefined ? undefined : await agreementNamed(named, agreements);
  const claimed = agreement && lines ? filterLines(agreement.lines, { lines }) : [];
  const levels = level === undefined ? [...new Set(claimed.map((line) => line.level))] : [level];
  const only = levels.length === 1 ? levels[0] : undefined;
  const years = agreement ? yearsOf(agreement) : [];
  return (grid, name) => {
    const own = name.match(YEAR) ?? [];
    const ofYear = own.length === 0 || !agreement ? 1 : own.some((year) => years.includes(year)) ? 2 : 0;
    const titled = agreement && lines && linesTitled(name, agreement, true);
    const ofLine = titled ? (filterLines(claimed, titled).length > 0 ? 2 : 0) : 1;
    return (only !== undefined && isOf(grid, only) ? 9 : 0) + 3 * ofYear + ofLine;
  };
}

/** Whether the rows of a sheet are recipients of a level. */
function isOf(grid: Grid, level: Level): boolean {
  const { rows, columns } = readTable(grid);
  const entries = rows.filter(({ role }) => role === "entry");
  return likeliestLevel(entries, levelsInUse(), undefined, columns) === level;
}
