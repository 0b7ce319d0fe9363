import type { ResolvedAgreement, ResolvedLine } from "../agreements/agreement.ts";
import type { Table, TableRow } from "../tables/table.ts";

/** A part of a table: the rows of one line. */
export interface LinePart {
  readonly line: ResolvedLine;
  readonly table: Table;
}

/**
 * The parts of a table that names the line in each row, as `fordela allocate --format csv` writes; `undefined` for
 * tables that do not.
 */
export function partsByLine(table: Table, agreement: ResolvedAgreement): LinePart[] | undefined {
  const byId = new Map(agreement.lines.map((line) => [line.id, line]));
  const parts = new Map<ResolvedLine, TableRow[]>();
  for (const row of table.rows) {
    const texts = [...row.labels, ...row.texts.map(({ text }) => text.trim())];
    const id = texts.find((text) => byId.has(text));
    const line = id && byId.get(id);
    if (!line) {
      if (row.role === "entry") return undefined;
      continue;
    }
    const rows = parts.get(line) ?? [];
    rows.push(row);
    parts.set(line, rows);
  }
  if (parts.size === 0) return undefined;
  return [...parts].map(([line, rows]) => ({ line, table: { ...table, rows } }));
}
