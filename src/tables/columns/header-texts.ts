import type { Cell } from "../csv/grid.ts";

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
 * only if it has a column header below it: "Län" over an empty cell applies to its own column only.
 */
export function headerTexts(rows: readonly (readonly Cell[])[], width: number): HeaderText[] {
  const lowest = rows.at(-1) ?? [];
  const groups = spread(rows[0] ?? [], lowest, width);
  return Array.from({ length: width }, (_, position) => {
    const parts = [groups[position] ?? "", lowest[position]?.text.trim() ?? ""];
    const told = parts.filter((part, index) => part !== "" && parts.indexOf(part) === index);
    return { text: told.join(" ").replace(/(?<!\s)\s*\n\s*/g, " "), parts: told };
  });
}

function spread(groups: readonly Cell[], lowest: readonly Cell[], width: number): string[] {
  let current = "";
  return Array.from({ length: width }, (_, position) => {
    const own = groups[position]?.text.trim() ?? "";
    const below = lowest[position]?.text.trim() ?? "";
    if (own !== "") current = below === "" ? "" : own;
    if (own !== "") return own;
    return below === "" ? "" : current;
  });
}
