import type { Table, TableColumn, TableRow } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { headerSense, yearsOf } from "./header-sense.ts";
import { yearColumn } from "./other-year.ts";

/**
 * A long table whose column "År" has the agreement's year in some rows and others in the rest, with a column of amounts for
 * each other year: "2023 Belopp". Every other table is returned as it is, also one in which a row of another year has no row
 * of the agreement's, or several.
 */
export function yearsApart(table: Table, { agreement, kind }: Claim): Table {
  const column = yearColumn(table);
  if (!agreement || kind !== "recipients" || !column) return table;
  const years = yearsOf(agreement);
  const otherYearOf = ({ texts }: TableRow): string | undefined => {
    const text = texts.find((cell) => cell.column === column.index)?.text.trim() ?? "";
    return headerSense(text, years).apart && text;
  };
  const rows = new Map<string, TableRow>();
  const others = new Set(table.rows.filter(otherYearOf));
  for (const row of table.rows) {
    if (others.has(row)) continue;
    // Rows of the same name that are not apart by year are no long table.
    if (others.size === 0 || rows.has(nameOf(row))) return table;
    rows.set(nameOf(row), row);
  }
  const columns = new Map<string, TableColumn>();
  for (const row of others) {
    const year = otherYearOf(row) ?? "";
    const own = rows.get(nameOf(row));
    const cells = row.cells.map((cell) => {
      const header = [year, cell.column.header].filter(Boolean).join(" ");
      const key = `${year} ${cell.column.letter}`;
      const of = columns.get(key) ?? { ...cell.column, header };
      columns.set(key, of);
      return { ...cell, column: of };
    });
    if (!own || own.cells.some((one) => cells.some((cell) => cell.column === one.column))) return table;
    rows.set(nameOf(row), {
      ...own,
      cells: [...own.cells, ...cells],
      texts: [...own.texts, ...row.texts].sort((one, other) => one.row - other.row),
    });
  }
  return { ...table, columns: [...table.columns, ...columns.values()], rows: [...rows.values()] };
}

function nameOf({ role, code, labels }: TableRow): string {
  return [role === "entry", code, ...labels].join("\n");
}
