import type { Directory } from "../recipients/directory.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import type { Level } from "../recipients/recipient.ts";
import { meaningsOf } from "../recipients/resolve.ts";
import { codesOfRows } from "./internals/codes-of-rows.ts";
import { recipientsNamed } from "./internals/recipients-named.ts";
import { rowNames } from "./internals/row-names.ts";
import { levelSaid } from "./level-said.ts";
import type { TableColumn, TableRow } from "./table.ts";

/** Enough rows to recognise the level of names: more than there are municipalities. */
const ENOUGH_ROWS = 400;

/** How well the rows' names fit one level. */
export interface LevelFit {
  readonly level: Level;
  /** How many rows name a recipient of the level. */
  readonly named: number;
  /** The rows that name one, those that do so by a name of that level's own, and the header's word for the level. */
  readonly weight: number;
}

/**
 * The levels that the rows name recipients of, the likeliest first. A name of a level's own ("Region Skåne") weighs more
 * than one that it lends to another, and the header's word ("Region") decides between names of both ("Skåne"). Levels
 * of equal weight keep their order: only the amounts can decide.
 */
export function levelFits(
  rows: readonly TableRow[],
  levels: readonly Level[],
  directory: Directory = directoryInUse(),
  columns: readonly TableColumn[] = [],
): LevelFit[] {
  const sample = rows.slice(0, ENOUGH_ROWS);
  const said = columns.flatMap(({ role, header }) =>
    role === "label" || role === "code" ? (levelSaid(header) ?? []) : [],
  );
  // Beside a column of municipalities, one of counties shows where they lie.
  const sure = said.includes("municipality")
    ? "municipality"
    : said.every((one) => one === said[0])
      ? said[0]
      : undefined;
  const fits = levels.map((level): LevelFit => {
    const named = recipientsNamed(level, directory);
    const codes = codesOfRows(sample, columns, named);
    let [reached, own] = [0, 0];
    for (const row of sample) {
      const { names } = rowNames(row);
      const byName = names.find((name) => named(name).length === 1);
      if (!codes.get(row) && byName === undefined) continue;
      reached++;
      const meant = byName === undefined ? [] : meaningsOf(byName, undefined, directory);
      if (byName === undefined || meant.some((one) => one.level === level)) own++;
    }
    const word = sure === level ? sample.length : 0;
    return { level, named: reached, weight: 2 * (reached + own) + word };
  });
  return fits.filter(({ named }) => named > 0).sort((one, other) => other.weight - one.weight);
}

/** The level that the rows most likely name recipients of; `undefined` if no row names a recipient. */
export function likeliestLevel(
  rows: readonly TableRow[],
  levels: readonly Level[],
  directory?: Directory,
  columns?: readonly TableColumn[],
): Level | undefined {
  return levelFits(rows, levels, directory, columns)[0]?.level;
}
