import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import { type Problem, problem, problemAt } from "../../problems/problem.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { placeOf } from "../../tables/csv/grid.ts";
import { actorHeads } from "../actor-heads.ts";
import type { LedgerEvent } from "../ledger-event.ts";
import { type FlowFacts, placed, whoIs } from "./flow-facts.ts";

/** Invoices of the actors further down, against their part of the money, and what they leave free to redistribute. */
export function invoices(facts: FlowFacts): Problem[] {
  const { events, split, invoiceBy, on } = facts;
  const sent = new Map<string, LedgerEvent[]>();
  for (const event of events)
    if (event.kind === "invoiced" && event.from !== undefined)
      sent.set(event.from, [...(sent.get(event.from) ?? []), event]);
  const shares = sharesOf(facts, [...sent.keys()]);
  const problems: Problem[] = [];
  let freed: Ore = 0n;
  for (const [actor, share] of shares) {
    const own = sent.get(actor) ?? [];
    const last = own.at(-1) ?? {};
    const who = whoIs(facts, actor);
    const invoiced = sum(own.map(({ amount }) => amount));
    if (invoiced > share)
      problems.push(placed(problem("invoice-exceeds", [], { who, invoiced, share }), last));
    if (invoiceBy === undefined || on < invoiceBy || !split) continue;
    const inTime = sum(own.filter(({ date }) => date <= invoiceBy).map(({ amount }) => amount));
    if (inTime >= share) continue;
    freed += share - inTime;
    problems.push(
      placed(problem("invoice-late", [], { who, invoiced: inTime, share, day: invoiceBy }), last),
    );
  }
  for (const [actor, own] of sent) {
    const days = new Set(own.map(({ date, reference = "" }) => `${date} ${reference}`));
    if (days.size < 2) continue;
    const severity = split || invoiceBy !== undefined ? "error" : "warning";
    const details = { who: whoIs(facts, actor), invoices: days.size };
    problems.push(placed(problem("invoice-several", [], details, severity), own.at(-1) ?? {}));
  }
  return [...problems, ...conditions(facts), ...undecided(facts, freed)];
}

/** What each actor may invoice: its part of the split, or what was passed on to it. */
function sharesOf({ split, ledger, flow }: FlowFacts, invoicing: readonly string[]): Map<string, Ore> {
  if (!split) {
    const received = ledger.accounts.filter(
      ({ actor, received }) => invoicing.includes(actor) && received > 0n,
    );
    const shares = new Map<string, Ore>();
    for (const one of received) shares.set(one.actor, (shares.get(one.actor) ?? 0n) + one.received);
    return shares;
  }
  const rows = split.posts.flatMap((post) => post.rows);
  // The actor that passes on invoices no other.
  const passing = new Set(
    ledger.accounts.filter(({ paid, passedOn }) => paid > 0n || passedOn > 0n).map(({ actor }) => actor),
  );
  const ids = new Map(invoicing.map((id) => [nameKey(flow.names.get(id) ?? id), id]));
  const heads = actorHeads([
    ...rows.map(({ actor }) => actor),
    ...[...ids.values()].map((id) => flow.names.get(id) ?? id),
  ]);
  const shares = new Map<string, Ore>();
  for (const { actor, amount } of rows) {
    const head = heads.get(actor) ?? actor;
    const id = ids.get(nameKey(actor)) ?? ids.get(nameKey(head));
    if (id !== undefined && !passing.has(id)) shares.set(id, (shares.get(id) ?? 0n) + (amount ?? 0n));
  }
  return shares;
}

/** Money whose conditions are not met on their last day, or on the last day of invoices. */
function conditions({ split, invoiceBy, on }: FlowFacts): Problem[] {
  const rows = split?.posts.flatMap((post) => post.rows) ?? [];
  return rows.flatMap(({ condition, conditionDay, activity, actor, amount, cell }): Problem[] => {
    const day = conditionDay ?? invoiceBy;
    if (condition === "" || amount === null || day === undefined || on < day) return [];
    const details = { activity: activity || actor, amount, day };
    return [problemAt("condition-open", placeOf(cell), details)];
  });
}

/** Free money that is given to no actor yet. */
function undecided({ split, events }: FlowFacts, freed: Ore): Problem[] {
  if (!split || freed === 0n) return [];
  const given = sum(events.filter(({ redistributed }) => redistributed).map(({ amount }) => amount));
  if (given >= freed) return [];
  const { level } = split.recipient;
  return [problem("redistribution-undecided", [], { level, post: {}, amount: freed - given })];
}
