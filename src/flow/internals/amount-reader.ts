import type { Ore } from "../../money/ore.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { signsOf } from "../../tables/cells/plain-figure.ts";
import { readAmountCell } from "../../tables/cells/read-amount-cell.ts";
import { unitInText } from "../../tables/columns/unit-in-text.ts";
import { type Cell, placeOf } from "../../tables/csv/grid.ts";
import type { FlowTable } from "./flow-table.ts";

/** An amount in öre; `null` for an empty cell. */
export type ReadAmount = (cell: Cell, label: string) => Ore | null | Problem;

/** Reads the amounts of a file as those of any other table: by its heading's unit and what its figures show. */
export function amountReader({ rows, headings }: FlowTable): ReadAmount {
  const header = headings.amount ?? "";
  const unit = unitInText(header) ?? "kr";
  const signs = signsOf(rows.map(({ cell }) => cell("amount").text));
  return (cell, label) => {
    // The heading is of what is shown; what is stored is kronor.
    const reading = readAmountCell(cell.text, cell.shownIn === unit ? "kr" : unit, signs);
    if ("value" in reading) return reading.value;
    const place = placeOf(cell);
    const about = { cell: place.cell, header, label, text: cell.text.slice(0, 80) };
    if ("readings" in reading)
      return problemAt("cell-ambiguous", place, { ...about, readings: reading.readings });
    const { position } = reading;
    return problemAt("cell-malformed", place, { ...about, position, expected: "amount" });
  };
}
