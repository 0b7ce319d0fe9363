import type { StatedSum } from "../agreements/agreement.ts";
import { linesUnder } from "../agreements/checks/check-stated-sums.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { Allocation } from "./allocation.ts";

/** A sum that the agreement states, with the allocation's own sum. */
export interface Reconciliation {
  readonly stated: StatedSum;
  /** The sum of the allocated amounts that it covers, in öre. */
  readonly allocated: Ore;
  /**
   * Lines that the sum covers but the allocation does not contain. The comparison is complete only if there are none.
   */
  readonly missing: readonly string[];
}

/**
 * Every stated sum that covers at least one allocated line, in the agreement's order.
 *
 * @example
 * ```ts
 * import { allocate, reconcile } from "fordela";
 * const [first] = reconcile(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }));
 * first?.stated.amount; // 9300000000n
 * first?.allocated; // 2400000000n
 * first?.missing; // ["lan-nationell-strategi", "lan-vard-insatsprogram"]
 * ```
 */
export function reconcile(allocation: Allocation): Reconciliation[] {
  checkArgument("reconcile", "allocation", allocation, "{agreement lines problems}");
  const { agreement, lines } = allocation;
  return agreement.stated.flatMap((stated) => {
    const under = linesUnder(stated, agreement.lines).map((line) => line.id);
    const present = lines.filter((one) => under.includes(one.line.id));
    if (present.length === 0) return [];
    const missing = under.filter((id) => !present.some((one) => one.line.id === id));
    return [{ stated, allocated: sum(present.map(({ total }) => total)), missing }];
  });
}
