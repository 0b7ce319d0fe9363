import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { EventKind } from "./ledger-event.ts";

/** What has happened to one actor's money and rights on one line, each the sum of its events in öre. */
export interface FlowAccount extends Readonly<Record<EventKind, Ore>> {
  readonly actor: string;
  readonly line: string;
  /** All money that came in: paid, passed on to it, and returned to it. */
  readonly received: Ore;
}

/**
 * The money that an actor has on a line: what came in, less what was spent, passed on and returned.
 *
 * @example
 * ```ts
 * import { foldLedger, leftOf } from "fordela/flow";
 * const events = [{ date: "2025-03-20", kind: "paid", to: "region", line: "3", amount: 5n }] as const;
 * foldLedger(events).accounts.map(leftOf); // [5n]
 * ```
 */
export function leftOf(account: Omit<FlowAccount, "actor" | "line">): Ore {
  checkArgument("leftOf", "account", account, "{received spent passedOn returned}");
  const { received, spent, passedOn, returned } = account;
  return received - spent - passedOn - returned;
}

/**
 * The right that an actor has been given on a line.
 *
 * @example
 * ```ts
 * import { foldLedger, rightOf } from "fordela/flow";
 * const events = [{ date: "2025-03-20", kind: "paid", to: "region", line: "3", amount: 5n }] as const;
 * foldLedger(events).accounts.map(rightOf); // [0n]
 * ```
 */
export function rightOf(account: Omit<FlowAccount, "actor" | "line">): Ore {
  checkArgument("rightOf", "account", account, "{entitled supplemented redistributed takenBack}");
  const { entitled, supplemented, redistributed, takenBack } = account;
  return entitled + supplemented + redistributed - takenBack;
}

/**
 * The right that is neither paid nor lapsed. Below 0 after a take-back, it is money to be reclaimed.
 *
 * @example
 * ```ts
 * import { foldLedger, openOf } from "fordela/flow";
 * const events = [{ date: "2025-03-20", kind: "paid", to: "region", line: "3", amount: 5n }] as const;
 * foldLedger(events).accounts.map(openOf); // [-5n]
 * ```
 */
export function openOf(account: Omit<FlowAccount, "actor" | "line">): Ore {
  checkArgument("openOf", "account", account, "{paid lapsed}");
  return rightOf(account) - account.paid - account.lapsed;
}
