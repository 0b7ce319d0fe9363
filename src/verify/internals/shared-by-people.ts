import type { Directory } from "../../recipients/directory.ts";
import { readInUnits } from "../../tables/read-in-units.ts";
import type { Table, TableColumn } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { claimedLines } from "./claimed-lines.ts";
import { linesTitled } from "./lines-titled.ts";
import { withColumns } from "./with-columns.ts";

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
  const read = new Set<TableColumn>();
  // In no unit of money yet, so that its figures are read again.
  const columns = table.columns.map((column): TableColumn => {
    if (!isShared(column)) return column;
    const money: TableColumn = { ...column, role: "amount", unit: "ore" };
    read.add(money);
    return money;
  });
  return readInUnits(withColumns(table, columns), (column) => {
    if (!read.has(column)) return undefined;
    // A part is in the unit of the whole beside it.
    const whole = table.columns.findLast(({ role, index }) => role === "amount" && index < column.index);
    const { unit, unitFrom } = whole ?? { unit: column.titleUnit ?? "kr", unitFrom: "assumed" };
    return { unit, unitFrom };
  });
}
