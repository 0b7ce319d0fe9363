import type { Cell } from "../csv/grid.ts";
import { undivided } from "../undivided.ts";

/**
 * A column's header as printed, group heading first, lines joined by spaces, and line by line: one line can change
 * another's meaning.
 */
export interface HeaderText {
  readonly text: string;
  /** Group heading and header, or only one of them. */
  readonly parts: readonly string[];
}

/**
 * The header of each column. A group heading ("Område 1") also applies to the columns to its right that have none, but
 * only if it has a column header below it: "Län" over an empty cell applies to its own column only. A last total below
 * several groups, none of which has a total with that name, has none.
 */
export function headerTexts(rows: readonly (readonly Cell[])[], width: number): HeaderText[] {
  const [lowest = [], groups = []] = rows
    .map((row) => row.map(({ text }) => undivided(text.trim())))
    .reverse();
  const last = lowest.findLastIndex(Boolean);
  let group = "";
  let count = 0;
  return Array.from({ length: width }, (_, position) => {
    const below = lowest[position] ?? "";
    const own = groups[position];
    if (own) {
      group = below && own;
      if (group) count++;
      // The only total, in the last column, is of all groups.
    } else if (count > 1 && lowest.indexOf(below) === last && /^(totalt?|summa)\b/i.test(below)) group = "";
    const parts = [...new Set([own || (below && group), below])].filter(Boolean) as string[];
    return { text: parts.join(" ").replace(/(?<!\s)\s*\n\s*/g, " "), parts };
  });
}
