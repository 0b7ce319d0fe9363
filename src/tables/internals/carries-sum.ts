import { sum } from "../../numbers/sum.ts";
import type { TableRow } from "../table.ts";

/** So many entries have no sum by chance that a cost called "Transport" below them is equal to. */
const ENOUGH = 3;

/**
 * Whether a row "Transport" has the sum of the entries above it in every column, to carry it to another page. With other
 * figures it may be a cost.
 *
 * @param isEntry whether the row at an index is an entry
 */
export function carriesSum(
  row: TableRow,
  above: readonly TableRow[],
  isEntry: (index: number) => boolean,
): boolean {
  if (!isTransport(row)) return false;
  const entries = above.filter((one, index) => isEntry(index) && !isTransport(one));
  const carried = (at: number): bigint => sum(entries.map(({ cells }) => cells[at]?.value ?? 0n));
  return (
    entries.length >= ENOUGH &&
    row.cells.some(({ value }) => value) &&
    row.cells.every(({ value }, at) => value === null || value === carried(at))
  );
}

function isTransport({ labels }: TableRow): boolean {
  return labels.some((label) => /^transport$/i.test(label));
}
