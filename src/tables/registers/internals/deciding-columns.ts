import type { Cell } from "../../csv/grid.ts";
import { codeHeadings, columnHeaded, TIME } from "./column-headed.ts";
import { CONTENTS, type DecidingTexts } from "./row-filter.ts";

/** The columns whose texts decide whether a row is the register's. */
export interface DecidingColumns {
  readonly region: number | undefined;
  readonly time: number | undefined;
  readonly contents: number | undefined;
}

/** The columns that decide, by a table's header. */
export function decidingColumns(header: readonly Cell[]): DecidingColumns {
  const [region, time, contents] = [codeHeadings(), TIME, CONTENTS].map((words) =>
    columnHeaded(header, words),
  );
  return { region, time, contents };
}

/** The texts of a row in these columns. */
export function decidingTexts(row: readonly (string | Cell)[], columns: DecidingColumns): DecidingTexts {
  const textAt = (column: number | undefined): string | undefined => {
    const cell = column === undefined ? undefined : row[column];
    return typeof cell === "object" ? cell.text : cell;
  };
  const { region, time, contents } = columns;
  return { region: textAt(region), time: textAt(time), contents: textAt(contents) };
}
