import { exactShareOf } from "../../allocate/allocated-line.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { leftOut } from "../../allocate/allocation.ts";
import { toPlain } from "../../money/format-kr.ts";
import { isPerturbed } from "../../population/is-perturbed.ts";
import { amongOwn } from "../../recipients/among-own.ts";
import { recipientId } from "../../recipients/recipient.ts";
import type { ReceiptBounds, ReceiptResult } from "../receipt.ts";
import { type Canonical, canonicalJson } from "./canonical-json.ts";
import { digestOf } from "./digest-of.ts";

/** The result of an allocation: its sums, and a digest of every row. */
export async function receiptResult(allocation: Allocation): Promise<ReceiptResult> {
  const perturbed = await boundsOf(allocation);
  const { rows, ...sums } = amongOwn(allocation.agreement.recipients, () => rowsAndSums(allocation));
  return {
    digest: await digestOf(canonicalJson(rows)),
    ...sums,
    ...(perturbed.length > 0 && { perturbed }),
    missing: leftOut(allocation).map(({ id }) => id),
  };
}

/** Every row, and the sums, in the money in use. */
function rowsAndSums({
  lines,
  estimate,
  total,
  rest,
}: Allocation): Pick<ReceiptResult, "estimate" | "total" | "rest" | "lines"> & { readonly rows: Canonical } {
  const rows = lines.flatMap((allocated) =>
    allocated.recipients.map(({ level, code, name }, index) => {
      const { numerator, denominator } = exactShareOf(allocated, index);
      const { id: line, area } = allocated.line;
      const amount = toPlain(allocated.amounts[index] as bigint);
      return { line, area, level, code, recipient: name, amount, exact: `${numerator}/${denominator}` };
    }),
  );
  return {
    rows,
    estimate,
    total: toPlain(total),
    rest: toPlain(rest),
    lines: lines.map(({ line, total }) => ({ line: line.id, total: toPlain(total) })),
  };
}

/** The bounds of each amount of the lines counted in a perturbed register. */
async function boundsOf(allocation: Allocation): Promise<ReceiptBounds[]> {
  if (!allocation.registers.some(({ register }) => isPerturbed(register))) return [];
  const { perturbedLines } = await import("../../allocate/perturbed-lines.ts");
  return perturbedLines(allocation).map(({ line, registers, amounts }) => ({
    line,
    registers: registers.map(({ id }) => id),
    amounts: Object.fromEntries(
      amounts.map(({ recipient, least, most }) => [recipientId(recipient), [toPlain(least), toPlain(most)]]),
    ),
  }));
}
