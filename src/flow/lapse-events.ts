import type { RequisitionTerms } from "../agreements/terms.ts";
import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { type FlowAccount, rightOf } from "./account.ts";
import { foldLedger } from "./fold-ledger.ts";
import type { LedgerEvent } from "./ledger-event.ts";
import { nextDay } from "./next-day.ts";

/**
 * What lapses by the terms, as events of the day after the last day of requisition: each right that was neither
 * requisitioned nor paid by then. What the ledger itself states as lapsed is left out, and so is a right that was taken
 * back later. Without a last day, or where the terms do not state what becomes of the rest, nothing lapses.
 *
 * @param on the last day that counts; nothing lapses up to the last day of requisition
 *
 * @example
 * ```ts
 * import { lapseEvents } from "fordela/flow";
 * const right = { date: "2025-02-14", kind: "entitled", to: "county:09", line: "3", amount: 100n } as const;
 * const [lapsed] = lapseEvents([right], { by: "2025-12-01", late: "lapses", source: "påhittat" }, "2025-12-02");
 * [lapsed?.date, lapsed?.amount]; // ["2025-12-02", 100n]
 * ```
 */
export function lapseEvents(
  events: readonly LedgerEvent[],
  requisition: RequisitionTerms | undefined,
  on: string,
): LedgerEvent[] {
  checkArgument("lapseEvents", "events", events, "list");
  const { by, late } = requisition ?? {};
  if (by === undefined || late === undefined || on <= by) return [];
  const date = nextDay(by);
  const keyOf = ({ actor, line }: Pick<FlowAccount, "actor" | "line">): string => `${actor}\n${line}`;
  const later = new Map(foldLedger(events, { on }).accounts.map((one) => [keyOf(one), one]));
  return foldLedger(events, { on: by }).accounts.flatMap((account): LedgerEvent[] => {
    const end = later.get(keyOf(account)) ?? account;
    const claimed = most(account.requisitioned, account.paid);
    const lapsing = rightOf(account) - claimed - end.lapsed;
    // A right that was taken back after the last day cannot lapse too.
    const open = rightOf(end) - end.redistributed + account.redistributed - end.paid - end.lapsed;
    const amount = lapsing < open ? lapsing : open;
    const { actor, line } = account;
    return amount > 0n ? [{ date, kind: "lapsed", from: actor, line, amount }] : [];
  });
}

function most(one: Ore, other: Ore): Ore {
  return one > other ? one : other;
}
