import type { Lines } from "../allocate/total-by.ts";
import { indexOfRecipient } from "../recipients/index-of-recipient.ts";
import type { Level } from "../recipients/recipient.ts";
import type { Comparison } from "./comparison.ts";

/** The allocations that figures of a comparison follow from: one of them, or both. */
export type FollowsFrom = "before" | "after" | "both";

/**
 * Whether such figures of a level rest on an estimate, or, with a code, those of one recipient.
 *
 * @param differing true for what only lines that differ decide: a line that is the same in both adds nothing to a
 * difference
 */
export function estimatedIn(
  { before, after }: Pick<Comparison, "before" | "after">,
  from: FollowsFrom,
  level: Level,
  differing: boolean,
  code?: string,
): boolean {
  const at = ({ lines }: Lines, other: Lines): boolean =>
    lines.some(
      ({ estimate, line, recipients, amounts }) =>
        estimate &&
        line.level === level &&
        (code === undefined || indexOfRecipient(recipients, code) !== undefined) &&
        !(
          differing &&
          other.lines.some((one) => one.line.key === line.key && `${one.amounts}` === `${amounts}`)
        ),
    );
  return (from !== "after" && at(before, after)) || (from !== "before" && at(after, before));
}
