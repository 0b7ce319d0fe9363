import type { ColumnRole } from "../../table.ts";
import { headerSays, namesAmounts, surelyAmounts } from "../header-says.ts";
import type { ColumnCells } from "./column-cells.ts";

/** The columns to the left, as far as they matter for a column's role. */
export interface RolesToTheLeft {
  readonly code: boolean;
  readonly label: boolean;
  /** Whether any column has a header. */
  readonly headed: boolean;
  /** Whether a title names a unit of money: short numbers can then be amounts. */
  readonly inMoney: boolean;
}

/**
 * The role of a column. The header decides unless the cells contradict it ("Län" over amounts beside a column of
 * areas). If the header does not show a role, the kind of most cells decides. An empty column without a header is
 * `other`.
 */
export function columnRole(header: string, cells: ColumnCells, left: RolesToTheLeft): ColumnRole {
  const said = headerSays(header);
  const { filled, figures, numbers, percents, texts } = cells;
  if (said === "amount") {
    if (percents * 2 > filled) return "percent";
    // A unit over the first column of words is the table's: "Tkr", "Län, tkr", but not "Belopp (tkr)".
    const isSure = left.label ? surelyAmounts(header) : namesAmounts(header);
    if (!isSure && filled > 0 && texts === filled) return "label";
    return "amount";
  }
  if (said === "label") {
    if (!left.code && isCodes(cells)) return "code";
    // "Område 1", "Område skr" and "lan-medverkan" are over millions; "Område" may be over the areas' numbers.
    const short = left.inMoney && numbers + figures === filled && /[\d-]|\S\s\S/.test(header);
    return (left.code || left.label) && (figures * 2 > filled || short) ? "amount" : "label";
  }
  return said ?? byCells(header, cells, left);
}

function byCells(header: string, cells: ColumnCells, left: RolesToTheLeft): ColumnRole {
  const { filled, figures, numbers, percents, texts } = cells;
  if (filled === 0) return "other";
  if (!left.code && !left.label && (isCodes(cells) || (figures === 0 && numbers === filled))) return "code";
  if (percents * 2 >= filled) return "percent";
  if (texts * 2 > filled) return "label";
  // Short numbers without a header beside columns that have one may be anything: pages, notes.
  return header === "" && left.headed && figures === 0 ? "other" : "amount";
}

function isCodes({ codes, zeroLed, filled }: ColumnCells): boolean {
  return zeroLed > 0 && codes * 2 > filled;
}
