import { type AllocatedLine, exactShareOf } from "../allocate/allocated-line.ts";
import type { Allocation } from "../allocate/allocation.ts";
import { add } from "../numbers/fraction.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import { type ChartAmount, exactly } from "./chart-amount.ts";

/** One recipient's total over all its lines. */
export interface LevelTotal {
  readonly recipient: Recipient;
  readonly total: ChartAmount;
}

/** Each recipient's total at a level, in code order. An exact fraction if lines are not rounded. */
export function levelTotals({ lines }: Pick<Allocation, "lines">, level: Level): LevelTotal[] {
  const totals = new Map<string, LevelTotal>();
  for (const line of lines.filter((one) => one.line.level === level))
    for (const [index, recipient] of line.recipients.entries()) {
      const { code } = recipient;
      const share = shareOf(line, index);
      const before = totals.get(code);
      totals.set(
        code,
        before ? { ...before, total: added(before.total, share) } : { recipient, total: share },
      );
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
