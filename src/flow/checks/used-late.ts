import type { Ore } from "../../money/ore.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { leftOf } from "../account.ts";
import { foldLedger } from "../fold-ledger.ts";
import { PAYER } from "../internals/actors.ts";
import type { EventKind, LedgerEvent } from "../ledger-event.ts";
import { BEYOND } from "../ledger-of.ts";
import { type FlowFacts, placed, whoIs } from "./flow-facts.ts";

/** Kinds of events that move money, in the order in which those of one day count: the order of their rows decides nothing. */
const MOVING: readonly EventKind[] = ["paid", "returned", "passedOn", "spent"];

/** What an actor has: all of it, and what of it was left as the last day of repayment ended. */
interface Purse {
  left: Ore;
  due: Ore;
}

/**
 * Money that was left as the last day of repayment ended, and was used after it. What is passed on or returned to another actor
 * is due there; what came in after the day is used first, and is not due.
 */
export function usedLate({ flow, terms, events, on }: FlowFacts): Problem[] {
  const { by } = terms.repayment ?? {};
  if (by === undefined || on <= by) return [];
  const purses = new Map<string, Purse>();
  const purseOf = (actor: string): Purse => {
    const purse = purses.get(actor) ?? { left: 0n, due: 0n };
    purses.set(actor, purse);
    return purse;
  };
  const known = events.filter(({ line }) => line !== BEYOND);
  const { accounts } = foldLedger(known, { on: by, payer: PAYER });
  for (const account of accounts) purseOf(account.actor).left += leftOf(account);
  for (const purse of purses.values()) purse.due = purse.left > 0n ? purse.left : 0n;
  const later = known.filter(({ kind, date }) => date > by && MOVING.includes(kind));
  // A row of several lines is one use.
  const used = new Map<string, { readonly event: LedgerEvent; amount: Ore }>();
  for (const event of later.toSorted(inOrder)) {
    const { kind, date, from = "", to = "", amount, place } = event;
    const due = kind === "paid" ? 0n : takenFrom(purseOf(from), amount, kind === "returned");
    if (kind === "spent") {
      const key = `${date} ${from} ${place?.row ?? ""}`;
      const before = used.get(key)?.amount ?? 0n;
      if (due > 0n) used.set(key, { event, amount: before + due });
    } else if (to !== "" && to !== PAYER) {
      const purse = purseOf(to);
      purse.left += amount;
      purse.due += due;
    }
  }
  return [...used.values()].map(({ event, amount }) => {
    const details = { who: whoIs({ flow }, event.from ?? ""), amount, by, why: "used" } as const;
    return placed(problem("repayment-missing", [], details), event);
  });
}

/** Takes an amount out of a purse, and returns what of it was due. */
function takenFrom(purse: Purse, amount: Ore, dueFirst: boolean): Ore {
  const free = dueFirst || purse.left < purse.due ? 0n : purse.left - purse.due;
  const over = amount > free ? amount - free : 0n;
  const taken = over < purse.due ? over : purse.due;
  purse.left -= amount;
  purse.due -= taken;
  return taken;
}

function inOrder(one: LedgerEvent, other: LedgerEvent): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return MOVING.indexOf(one.kind) - MOVING.indexOf(other.kind);
}
