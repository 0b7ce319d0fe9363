import fc from "fast-check";
import type { EventKind, LedgerEvent } from "../../src/flow/ledger-event.ts";
import { PAYER } from "./ledger-laws.ts";

const KINDS: readonly EventKind[] = [
  "entitled",
  "supplemented",
  "redistributed",
  "takenBack",
  "lapsed",
  "requisitioned",
  "invoiced",
  "reclaimed",
  "paid",
  "passedOn",
  "spent",
  "returned",
];

const actor = fc.constantFrom("A", "B", "C", "D");

/** One event of any kind, on one of a few days, so that many share a day. */
const event: fc.Arbitrary<LedgerEvent> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    date: fc.constantFrom("2025-01-01", "2025-02-28", "2025-06-30", "2025-12-01", "2025-12-02"),
    from: actor,
    to: fc.oneof({ weight: 3, arbitrary: actor }, { weight: 1, arbitrary: fc.constant(PAYER) }),
    other: actor,
    line: fc.constantFrom("1", "2"),
    amount: fc.oneof(fc.bigInt({ min: 1n, max: 20n }), fc.bigInt({ min: 1n, max: 10n ** 24n })),
  })
  .map(({ kind, date, from, to, other, line, amount }): LedgerEvent => {
    if (kind === "passedOn") return { kind, date, from, to: other, line, amount };
    if (kind === "returned") return { kind, date, from, to, line, amount };
    const isTo = ["entitled", "supplemented", "redistributed", "reclaimed", "paid"].includes(kind);
    return isTo ? { kind, date, to: from, line, amount } : { kind, date, from, line, amount };
  });

/** A ledger of any events in any order: what came in, and what did not, is spent alike. */
export const randomLedger: fc.Arbitrary<LedgerEvent[]> = fc.array(event, { maxLength: 14 });
