import type { Directory } from "../../recipients/directory.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import { type LevelFit, levelFits } from "../../tables/likeliest-level.ts";
import type { Table, TableRow } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";

/** The level of a table's rows, and that of the lines whose money they show; `undefined` where there is none. */
export interface RowLevel {
  readonly level: Level | undefined;
  /** The level of the lines: that of the rows, or a level whose recipients lie within the rows'. */
  readonly of: Level | undefined;
}

/**
 * Decides the level of the rows: from the claim, the claimed lines, or the recipients' names, first among the levels
 * that the agreement has lines for. Where it has none at the rows' level, the rows may show the sums of recipients that
 * lie within them.
 */
export function levelOfRows(
  { columns }: Table,
  rows: readonly TableRow[],
  claim: Claim,
  directory: Directory,
): RowLevel {
  const { agreement } = claim;
  const fits = claim.level ? [] : levelFits(rows, levelsInUse(), directory, columns);
  if (!agreement) {
    const level = claim.level ?? fits[0]?.level;
    return { level, of: level };
  }
  const lines = claim.lines ? agreement.lines.filter(({ id }) => claim.lines?.includes(id)) : agreement.lines;
  const own = levelsInUse().filter((level) => lines.some((line) => line.level === level));
  const level = claim.level ?? levelByNames(fits, own) ?? (claim.lines ? own[0] : undefined);
  if (level === undefined || own.includes(level)) return { level, of: level };
  return { level, of: own.find((one) => liesWithin(one, level, directory)) };
}

/** The level that the rows name: one of those with lines, unless more rows are named at another only. */
function levelByNames(fits: readonly LevelFit[], own: readonly Level[]): Level | undefined {
  const mine = fits.find(({ level }) => own.includes(level));
  const other = fits.find(({ level }) => !own.includes(level));
  return mine && mine.named >= (other?.named ?? 0) ? mine.level : other?.level;
}

/** Whether recipients lie within those of a level above, several in each: a county and its region are the same area. */
function liesWithin(level: Level, above: Level, directory: Directory): boolean {
  return (
    directory.recipients(level).length > directory.recipients(above).length && liesIn(level, above, directory)
  );
}

/** Whether the recipients of a level lie within those of another: municipalities, and a region, in their county. */
export function liesIn(level: Level, above: Level, directory: Directory): boolean {
  const [first] = directory.recipients(level);
  return first !== undefined && directory.above?.(first.code, level, above) !== undefined;
}
