import { type Problem, problemAt } from "../../problems/problem.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import { resolveAll } from "../../recipients/resolve.ts";
import type { ColumnRole, Table, TableCell } from "../../tables/table.ts";
import type { Observation } from "./check-ratios.ts";

/** The columns of a list of shares that are to be compared with each other, by their headers. */
export const SHARE_COLUMNS: Readonly<Record<"recipient" | "source" | "amount" | "pot" | "base", ColumnRole>> =
  {
    recipient: "label",
    source: "label",
    amount: "amount",
    /** What was shared by weight: the pot less all fixed amounts. */
    pot: "amount",
    /** The fixed amount that the amount includes; the column may be left out. */
    base: "amount",
  };

/** The shares listed in a table, and what of it could not be read. */
export interface ListedShares {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

/** Reads a table whose columns have been given the roles of `SHARE_COLUMNS`; each amount is rounded to the step it is printed in. */
export function listedShares(table: Table): ListedShares {
  const problems: Problem[] = table.problems.filter(
    (found) => !(found.code === "column-unknown" && found.details.column === "base"),
  );
  const labels = table.columns.filter(({ role }) => role === "label").map(({ header }) => keyOf(header));
  const observations = table.rows.flatMap((row): Observation[] => {
    const cellOf = (name: string): TableCell | undefined =>
      row.cells.find(({ column }) => keyOf(column.header) === name);
    const textOf = (name: string): string => row.labels[labels.indexOf(name)] ?? "";
    const [recipient, amount, pot] = [textOf("recipient"), cellOf("amount"), cellOf("pot")];
    for (const cell of [amount, pot]) {
      // Cells that cannot be read are already among the table's problems.
      if (!cell || cell.value !== null || cell.unreadable) continue;
      const { place, column, text } = cell;
      const facts = { cell: place.cell, header: column.header, label: recipient };
      problems.push(problemAt("cell-malformed", place, { ...facts, text, position: 0, expected: "amount" }));
    }
    const fixed = cellOf("base");
    if (amount?.value == null || pot?.value == null || fixed?.unreadable) return [];
    const base = fixed?.value ?? 0n;
    const source = textOf("source") || amount.place.cell;
    return [
      {
        recipient: oneName(recipient),
        source,
        amount: amount.value,
        pot: pot.value,
        base,
        unit: amount.step,
      },
    ];
  });
  return { observations, problems };
}

/** The same name for all spellings of a recipient; names that no recipient has stay as they are. */
function oneName(text: string): string {
  const [recipient] = levelsInUse().flatMap((level) => resolveAll(text, level));
  return recipient?.name ?? text;
}

function keyOf(header: string): string {
  return header.trim().toLowerCase();
}
