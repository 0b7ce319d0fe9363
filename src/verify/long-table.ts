import type { SettledAgreement, SettledLine } from "../agreements/agreement.ts";
import type { Table, TableRow } from "../tables/table.ts";

/** A part of a table: the rows of one line. */
export interface LinePart {
  readonly line: SettledLine;
  readonly table: Table;
}

/**
 * The parts of a table that names the line in each row, as `fordela allocate --format csv` writes; `undefined` for
 * tables that do not.
 */
export function partsByLine(table: Table, agreement: SettledAgreement): LinePart[] | undefined {
  const byId = new Map(agreement.lines.map((line) => [line.id, line]));
  const parts = new Map<SettledLine, TableRow[]>();
  for (const row of table.rows) {
    const line = [...row.labels, ...row.texts.map(({ text }) => text)]
      .map((text) => byId.get(text.trim()))
      .find(Boolean);
    const rows = line && (parts.get(line) ?? []);
    if (rows) parts.set(line, rows).get(line)?.push(row);
    else if (row.role === "entry") return undefined;
  }
  if (parts.size === 0) return undefined;
  return [...parts].map(([line, rows]) => ({ line, table: { ...table, rows } }));
}
