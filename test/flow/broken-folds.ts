import type { FlowAccount } from "../../src/flow/account.ts";
import { foldLedger } from "../../src/flow/fold-ledger.ts";
import type { LedgerEvent } from "../../src/flow/ledger-event.ts";
import type { Fold } from "./ledger-laws.ts";

function changing(change: (event: LedgerEvent, index: number) => LedgerEvent[]): Fold {
  return (events, options) => foldLedger(events.flatMap(change), options);
}

function seeing(change: (account: FlowAccount) => FlowAccount): Fold {
  return (events, options) => {
    const ledger = foldLedger(events, options);
    return { ...ledger, accounts: ledger.accounts.map(change) };
  };
}

/** Folds broken on purpose, by what is wrong with each. */
export const BROKEN: Readonly<Record<string, Fold>> = {
  "passes money on to no account": seeing((one) => ({ ...one, received: one.paid })),
  "pays twice": changing((event) => (event.kind === "paid" ? [event, event] : [event])),
  "returns money to the payer though it went to another": (events, options) =>
    foldLedger(
      events.map((event) => (event.kind === "returned" ? { ...event, to: "state" } : event)),
      options,
    ),
  "lets a requisition bring in money": seeing((one) => ({
    ...one,
    received: one.received + one.requisitioned,
  })),
  "lets a claim of repayment be a repayment": seeing((one) => ({
    ...one,
    returned: one.returned + one.reclaimed,
  })),
  "forgets what lapsed": changing((event) => (event.kind === "lapsed" ? [] : [event])),
  "adds what is taken back": changing((event) =>
    event.kind === "takenBack" ? [{ ...event, kind: "supplemented", to: event.from }] : [event],
  ),
  "leaves out the last event": (events, options) => foldLedger(events.slice(0, -1), options),
  "counts an event of the day after": (events, options) =>
    foldLedger(events, { ...options, ...(options?.on !== undefined && { on: "2025-12-31" }) }),
  "drops the öre that do not divide": changing((event) =>
    event.amount >= 2n ? [{ ...event, amount: (event.amount / 2n) * 2n }] : [event],
  ),
  "changes its events": (events, options) => {
    const ledger = foldLedger(events, options);
    for (const event of events) (event as { amount: bigint }).amount += 1n;
    return ledger;
  },
  "checks at the start of each day": (events, options) => {
    const last = events.reduce((day, { date }) => (date > day ? date : day), "");
    const ledger = foldLedger(events, options);
    return { ...ledger, breaches: ledger.breaches.filter(({ date }) => date < last) };
  },
};
