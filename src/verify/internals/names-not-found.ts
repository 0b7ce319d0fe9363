import { type Problem, problem } from "../../problems/problem.ts";
import { nameKey } from "../../recipients/name-key.ts";
import type { Table } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";

/** The columns and rows that a claim names and the table does not have. */
export function namesNotFound({ columns = {}, rows = {} }: Claim, table: Table): Problem[] {
  const headers = table.columns.map(({ header, letter }) => header || letter);
  const letters = table.columns.map(({ letter }) => letter);
  const labels = table.rows.map((row) => row.labels.join(" ")).filter((label) => label.trim() !== "");
  const others = table.rows.flatMap((row) => [String(row.row), ...row.labels]);
  return [
    ...without(columns, [...headers, ...letters]).map((column) =>
      problem("column-unknown", ["columns", column], { column, known: headers }),
    ),
    ...without(rows, [...labels, ...others]).map((row) =>
      problem("row-unknown", ["rows", row], { row, known: labels }),
    ),
  ];
}

function without(given: Readonly<Record<string, unknown>>, names: readonly string[]): string[] {
  const keys = /* @__PURE__ */ new Set(names.map(nameKey));
  return Object.keys(given).filter((name) => !keys.has(nameKey(name)));
}
