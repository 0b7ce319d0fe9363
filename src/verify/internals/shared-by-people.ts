import type { Directory } from "../../recipients/directory.ts";
import { readInUnits } from "../../tables/read-in-units.ts";
import type { Table, TableColumn } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { claimedLines } from "./claimed-lines.ts";
import { linesTitled } from "./lines-titled.ts";

const SHARED =
  /(?:^|(?:varav|därav|of which|fördela\p{L}{0,8}|shared):?\s+|\s)(?:efter (?:folkmängd|befolkning|invånar)|by population)/iu;

/**
 * A table whose columns "varav efter folkmängd" were read as people, though they are money: what a line with a fixed amount for
 * each shares out besides. Every other table is returned as it is.
 */
export function sharedByPeople(table: Table, claim: Claim, directory: Directory): Table {
  const { agreement, kind } = claim;
  if (!agreement || kind !== "recipients") return table;
  const isShared = ({ role, header }: TableColumn): boolean => {
    const before = header
      .slice(0, SHARED.exec(header)?.index ?? 0)
      .trimEnd()
      .replace(/[,:]$/, "");
    const isNamed = before === "" || linesTitled(before, agreement, true) !== undefined;
    return role === "population" && SHARED.test(header) && isNamed;
  };
  const lines = table.columns.some(isShared) ? claimedLines(table, claim, agreement, directory) : [];
  if (!lines.some(({ key }) => key.length === 2 && key[0]?.rule === "fixed")) return table;
  const now = new Map<TableColumn, TableColumn>();
  // In no unit of money yet, so that its figures are read again.
  for (const column of table.columns)
    if (isShared(column)) now.set(column, { ...column, role: "amount", unit: "ore" });
  const columns = table.columns.map((column) => now.get(column) ?? column);
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, column: now.get(cell.column) ?? cell.column })),
  }));
  const read = new Set(now.values());
  return readInUnits({ ...table, columns, rows }, (column) => {
    if (!read.has(column)) return undefined;
    // A part is in the unit of the whole beside it.
    const whole = table.columns.findLast(({ role, index }) => role === "amount" && index < column.index);
    const { unit, unitFrom } = whole ?? { unit: column.titleUnit ?? "kr", unitFrom: "assumed" };
    return { unit, unitFrom };
  });
}
