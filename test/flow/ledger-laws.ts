import { type FlowAccount, leftOf, openOf, rightOf } from "../../src/flow/account.ts";
import type { FoldOptions, Ledger } from "../../src/flow/fold-ledger.ts";
import { inInstalments } from "../../src/flow/in-instalments.ts";
import type { EventKind, LedgerEvent } from "../../src/flow/ledger-event.ts";
import { naiveLedger } from "./naive-ledger.ts";

/** A fold that a law is tried on: the real one, or one that was broken on purpose. */
export type Fold = (events: readonly LedgerEvent[], options?: FoldOptions) => Ledger;

/** The authority that pays, in every random ledger. */
export const PAYER = "state";

/** Laws of every ledger. Each gives what is wrong with a fold, or `undefined`. */
export const LAWS: Readonly<Record<string, (fold: Fold, events: readonly LedgerEvent[]) => unknown>> = {
  "money comes from the payer, and is spent, returned to it or left": (fold, events) => {
    const { accounts } = fold(events, { payer: PAYER });
    const back = total(events, ({ kind, to = PAYER }) => kind === "returned" && to === PAYER);
    const out = total(events, ({ kind }) => kind === "spent") + back;
    return unequal(sum(accounts, leftOf), total(events, ({ kind }) => kind === "paid") - out);
  },
  "every right is paid, lapsed or open": (fold, events) => {
    const { accounts } = fold(events, { payer: PAYER });
    const given =
      total(events, ({ kind }) => GIVING.has(kind)) - total(events, ({ kind }) => kind === "takenBack");
    const used = total(events, ({ kind }) => kind === "paid" || kind === "lapsed");
    return unequal(sum(accounts, openOf), given - used) ?? unequal(sum(accounts, rightOf), given);
  },
  "every account is as an independent model has it": (fold, events) =>
    unequal(shown(fold(events, { payer: PAYER })), shown(naiveLedger(events, PAYER))),
  "claims move neither money nor rights": (fold, events) => {
    const moving = events.filter(({ kind }) => !CLAIMS.has(kind));
    const [with_, without] = [events, moving].map((some) => {
      const accounts = fold(some, { payer: PAYER }).accounts.filter(
        (one) => leftOf(one) !== 0n || openOf(one) !== 0n,
      );
      return accounts.map((one) => [one.actor, one.line, String(leftOf(one)), String(openOf(one))].join(" "));
    });
    return unequal(with_?.join("\n"), without?.join("\n"));
  },
  "the order of the events decides nothing": (fold, events) => {
    const reversed = events.toReversed();
    return unequal(shown(fold(events, { payer: PAYER })), shown(fold(reversed, { payer: PAYER })));
  },
  "folding twice is folding once, and changes no event": (fold, events) => {
    const before = events.map((event) => ({ ...event }));
    const first = shown(fold(before, { payer: PAYER }));
    return (
      unequal(first, shown(fold(before, { payer: PAYER }))) ??
      unequal(before.map(written).join("\n"), events.map(written).join("\n"))
    );
  },
  "a supplement that is taken back leaves every amount as before": (fold, events) => {
    const date = events[0]?.date ?? "2025-01-01";
    const more: LedgerEvent[] = [
      { date, kind: "supplemented", to: "A", line: "1", amount: 7n },
      { date, kind: "takenBack", from: "A", line: "1", amount: 7n },
    ];
    const left = (some: readonly LedgerEvent[]): string =>
      fold(some, { payer: PAYER })
        .accounts.filter((one) => rightOf(one) !== 0n || openOf(one) !== 0n || leftOf(one) !== 0n)
        .map((one) => `${one.actor} ${one.line} ${rightOf(one)} ${openOf(one)} ${leftOf(one)}`)
        .join("\n");
    return unequal(left(events), left([...events, ...more]));
  },
  "instalments are the same as the amount": (fold, events) => {
    const split = events.flatMap((event): LedgerEvent[] =>
      inInstalments(event.amount, 3, 1n).flatMap((amount) => (amount > 0n ? [{ ...event, amount }] : [])),
    );
    return unequal(shown(fold(events, { payer: PAYER })), shown(fold(split, { payer: PAYER })));
  },
  "a day's state is that of the events up to it": (fold, events) => {
    const on = events[Math.floor(events.length / 2)]?.date;
    const until = events.filter(({ date }) => on === undefined || date <= on);
    return unequal(shown(fold(events, { payer: PAYER, on })), shown(fold(until, { payer: PAYER })));
  },
  "an account is found below 0 as a day ends, and only then": (fold, events) => {
    const { breaches } = fold(events, { payer: PAYER });
    const found = breaches.map(
      ({ date, book, account }) => `${date} ${book} ${account.line} ${account.actor}`,
    );
    return unequal(found.sort().join("\n"), naiveLedger(events, PAYER).below.sort().join("\n"));
  },
};

const GIVING: ReadonlySet<EventKind> = new Set(["entitled", "supplemented", "redistributed"] as const);
const CLAIMS: ReadonlySet<EventKind> = new Set(["requisitioned", "invoiced", "reclaimed"] as const);

function total(events: readonly LedgerEvent[], which: (event: LedgerEvent) => boolean): bigint {
  return events.reduce((all, event) => all + (which(event) ? event.amount : 0n), 0n);
}

function sum(accounts: readonly FlowAccount[], of: (account: FlowAccount) => bigint): bigint {
  return accounts.reduce((all, account) => all + of(account), 0n);
}

function unequal(one: unknown, other: unknown): unknown {
  return one === other ? undefined : { one, other };
}

function written(event: LedgerEvent): string {
  return Object.entries(event)
    .map(([key, value]) => `${key}=${value}`)
    .join(" ");
}

/** A ledger's accounts as text, each figure by its name. */
export function shown({ accounts }: Pick<Ledger, "accounts">): string {
  return accounts
    .map((account) =>
      Object.entries(account)
        .sort()
        .map(([key, value]) => `${key}=${value}`)
        .join(" "),
    )
    .join("\n");
}
