import { type AllocatedLine, exactShareOf } from "../../allocate/allocated-line.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { add } from "../../numbers/fraction.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import { type ChartAmount, exactly } from "../chart-amount.ts";

/** One recipient's total over all its lines. */
export interface LevelTotal {
  readonly recipient: Recipient;
  readonly total: ChartAmount;
}

/** Each recipient's total of lines to one level, in code order. An exact fraction if lines are not rounded. */
export function levelTotals({ lines }: Pick<Allocation, "lines">): LevelTotal[] {
  const totals = new Map<string, LevelTotal>();
  for (const line of lines)
    for (const [index, recipient] of line.recipients.entries()) {
      const { code } = recipient;
      const { total = 0n } = totals.get(code) ?? {};
      totals.set(code, { recipient, total: added(total, shareOf(line, index)) });
    }
  return [...totals.values()].sort((one, other) => (one.recipient.code < other.recipient.code ? -1 : 1));
}

function shareOf(line: AllocatedLine, index: number): ChartAmount {
  return line.rounding.method === "exact" ? exactShareOf(line, index) : (line.amounts[index] as bigint);
}

function added(one: ChartAmount, other: ChartAmount): ChartAmount {
  return typeof one === "bigint" && typeof other === "bigint"
    ? one + other
    : add(exactly(one), exactly(other));
}
