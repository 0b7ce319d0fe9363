import { exactShareOf } from "../allocate/allocated-line.ts";
import type { Allocation } from "../allocate/allocation.ts";
import { leftOut } from "../allocate/allocation.ts";
import { toPlain } from "../money/format-kr.ts";
import { canonicalJson } from "./canonical-json.ts";
import { digestOf } from "./digest-of.ts";
import type { ReceiptResult } from "./receipt.ts";

/** The result of an allocation: its sums, and a digest of every row. */
export async function receiptResult(allocation: Allocation): Promise<ReceiptResult> {
  const { lines, estimate, total, rest } = allocation;
  const rows = lines.flatMap((allocated) =>
    allocated.recipients.map(({ level, code, name }, index) => {
      const { numerator, denominator } = exactShareOf(allocated, index);
      const { id: line, area } = allocated.line;
      const amount = toPlain(allocated.amounts[index] as bigint);
      return { line, area, level, code, recipient: name, amount, exact: `${numerator}/${denominator}` };
    }),
  );
  return {
    digest: await digestOf(canonicalJson(rows)),
    estimate,
    total: toPlain(total),
    rest: toPlain(rest),
    lines: lines.map(({ line, total }) => ({ line: line.id, total: toPlain(total) })),
    missing: leftOut(allocation).map(({ id }) => id),
  };
}
