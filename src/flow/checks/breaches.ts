import { sum } from "../../numbers/sum.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { leftOf, rightOf } from "../account.ts";
import type { Breach } from "../fold-ledger.ts";
import type { LedgerEvent } from "../ledger-event.ts";
import { BEYOND } from "../ledger-of.ts";
import { type FlowFacts, placed, postOf, whoIs } from "./flow-facts.ts";

/** What went below 0 as some day ended, each by what it is. */
export function breaches(facts: FlowFacts): Problem[] {
  const over = new Set<string>();
  return facts.ledger.breaches.flatMap((breach): Problem[] => {
    const found = breach.book === "money" ? moneyBreach(facts, breach, over) : rightsBreach(facts, breach);
    return found ? [placed(found, lastEvent(facts, breach) ?? {})] : [];
  });
}

function moneyBreach(facts: FlowFacts, { account, date }: Breach, over: Set<string>): Problem | undefined {
  const { actor, line, received, passedOn, spent, returned } = account;
  const [who, post] = [whoIs(facts, actor), postOf(facts, line)];
  const out = passedOn + spent + returned;
  const leak = problem("flow-leak", [], { who, post, book: "money", date, into: received, out });
  if (passedOn > received) return problem("onward-exceeds", [], { who, post, passedOn, received });
  const unspent = received - passedOn - spent;
  if (returned > 0n && unspent >= 0n) return problem("repayment-exceeds", [], { who, returned, unspent });
  const own = facts.ledger.accounts.filter((one) => one.actor === actor);
  const now = own.find((one) => one.line === line);
  // Costs of a day on which the money had not come in yet.
  if (received === 0n || !now || leftOf(now) >= 0n) return leak;
  const left = own.map(leftOf);
  const all = sum(left);
  if (all >= 0n) {
    const under = sum(left.filter((one) => one > 0n));
    const severity = facts.move === undefined ? "error" : "note";
    return problem("line-overspent", [], { who, post, over: -leftOf(now), under }, severity);
  }
  if (over.has(actor)) return undefined;
  over.add(actor);
  return problem("costs-exceed", [], { who, over: -all });
}

function rightsBreach(facts: FlowFacts, { account, date }: Breach): Problem | undefined {
  const { actor, line, paid, lapsed, requisitioned, takenBack } = account;
  const given = rightOf(account) + takenBack;
  // Asked for more than the right, and got it: that is what is reported.
  const beyond = facts.events.some(({ from, line: of }) => from === actor && of === BEYOND);
  if ((requisitioned > given || beyond) && lapsed === 0n) return undefined;
  const [who, post] = [whoIs(facts, actor), postOf(facts, line)];
  const out = takenBack > given ? takenBack : paid + lapsed;
  return problem("flow-leak", [], { who, post, book: "rights", date, into: given, out });
}

/** The last event of the day on the account. */
function lastEvent({ events }: FlowFacts, { account, date }: Breach): LedgerEvent | undefined {
  const { actor, line } = account;
  return events.findLast(
    (event) => event.date === date && event.line === line && (event.from === actor || event.to === actor),
  );
}
