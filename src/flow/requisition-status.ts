import { termsOf } from "../agreements/bundled/terms-of.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import type { FlowLedger } from "./ledger-of.ts";

/** Whether one recipient has requisitioned, and how much. Amounts are in öre. */
export interface RequisitionStatus {
  readonly recipient: Recipient;
  /** The right to the lines whose amount is known. */
  readonly entitled: Ore;
  /** Lines whose amount could not be computed. */
  readonly unknown: readonly string[];
  /** What was requisitioned in time, at most the right. */
  readonly requisitioned: Ore;
  /** `late` has only requisitions after the last day. */
  readonly status: "requisitioned" | "late" | "missing";
}

/**
 * Every recipient with a right, in the order of levels and codes, and whether it has requisitioned by a day.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { entitlementsOf, ledgerOf, requisitionStatus } from "fordela/flow";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const sources = { agreement: allocation.agreement, entitlements: entitlementsOf(allocation) };
 * requisitionStatus(ledgerOf([], sources), "2025-11-15").length; // 333
 * ```
 */
export function requisitionStatus(flow: FlowLedger, on: string): RequisitionStatus[] {
  checkArgument("requisitionStatus", "flow", flow, "{agreement events entitled}");
  checkArgument("requisitionStatus", "on", on, "string");
  const { by } = termsOf(flow.agreement).requisition ?? {};
  const made = new Map<string, { inTime: Ore; late: boolean }>();
  for (const { kind, from = "", date, amount } of flow.events) {
    if (kind !== "requisitioned" || date > on) continue;
    const before = made.get(from) ?? { inTime: 0n, late: false };
    const isLate = by !== undefined && date > by;
    const counted = isLate ? 0n : amount;
    made.set(from, { inTime: before.inTime + counted, late: before.late || isLate });
  }
  const changes = new Map<string, Ore>();
  for (const { kind, from = "", to = "", date, amount } of flow.events) {
    if (date > on) continue;
    if (kind === "supplemented" || kind === "redistributed")
      changes.set(to, (changes.get(to) ?? 0n) + amount);
    if (kind === "takenBack") changes.set(from, (changes.get(from) ?? 0n) - amount);
  }
  const holders = new Map<string, FlowLedger["entitlements"][number][]>();
  for (const one of flow.entitlements) holders.set(one.id, [...(holders.get(one.id) ?? []), one]);
  const all = [...holders].map(([id, own]): RequisitionStatus => {
    const { inTime = 0n, late = false } = made.get(id) ?? {};
    const entitled = sum(own.map(({ amount }) => amount ?? 0n)) + (changes.get(id) ?? 0n);
    // What is asked for beyond the right gives nothing.
    const isKnown = own.every(({ amount }) => amount !== null);
    return {
      recipient: (own[0] as (typeof own)[number]).recipient,
      entitled,
      unknown: own.filter(({ amount }) => amount === null).map(({ line }) => line),
      requisitioned: isKnown && inTime > entitled ? entitled : inTime,
      status: inTime > 0n ? "requisitioned" : late ? "late" : "missing",
    };
  });
  const rank = (level: Level): number => levelsInUse().indexOf(level);
  return all.sort(
    (one, other) =>
      rank(one.recipient.level) - rank(other.recipient.level) ||
      (one.recipient.code < other.recipient.code ? -1 : 1),
  );
}
