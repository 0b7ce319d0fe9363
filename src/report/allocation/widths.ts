import type { Uncertainty } from "../../allocate/uncertainty.ts";
import { widthOf } from "../../allocate/width-of.ts";
import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import { type Level, type Recipient, recipientId } from "../../recipients/recipient.ts";

/** The heading of the column that `widths` makes. */
export const WIDTH = "±";

/**
 * The cell of a column that shows how far each recipient's amounts together can be from what they would be by the counts
 * before disclosure control; no cell where no line of the level is counted in a perturbed register.
 *
 * @param cell makes the cell; `of` is a recipient's width, in öre
 */
export function widths(
  uncertainty: Uncertainty | undefined,
  level: Level,
  cell: (of: (recipient: Recipient) => Ore) => string,
): string[] {
  const amounts = (uncertainty?.perturbed ?? [])
    .flatMap((line) => line.amounts)
    .filter(({ recipient }) => recipient.level === level);
  if (amounts.length === 0) return [];
  return [
    cell((recipient) =>
      sum(amounts.filter((one) => recipientId(one.recipient) === recipientId(recipient)).map(widthOf)),
    ),
  ];
}
