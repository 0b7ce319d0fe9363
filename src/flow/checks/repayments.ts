import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import { daysBetween } from "../../population/days-between.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { type FlowAccount, leftOf, openOf } from "../account.ts";
import { PAYER } from "../internals/actors.ts";
import { type FlowFacts, placed, whoIs } from "./flow-facts.ts";

/** Money that is left: to be repaid, repaid late, or not repaid; and claims of repayment that were not met. */
export function repayments(facts: FlowFacts): Problem[] {
  const { by = null } = facts.terms.repayment ?? {};
  const actors = byActor(facts.ledger.accounts);
  const left = [...actors].flatMap(([actor, accounts]): Problem[] => {
    const who = whoIs(facts, actor);
    const claimed = sum(accounts.map(claimOf));
    const unspent = sum(accounts.map(leftOf));
    const found: Problem[] = [];
    if (claimed > 0n)
      found.push(problem("repayment-missing", [], { who, amount: claimed, by: null, why: "reclaimed" }));
    const rest = unspent - claimed;
    if (rest <= 0n) return found;
    if (by !== null && facts.on > by)
      found.push(problem("repayment-missing", [], { who, amount: rest, by, why: "unspent" }));
    else if (accounts.some(({ spent }) => spent > 0n))
      found.push(problem("unspent", [], { who, amount: rest, by }, "note"));
    return found;
  });
  const late = facts.events.flatMap((event): Problem[] => {
    const { kind, date, amount, from = "", to = "" } = event;
    if (kind !== "returned" || by === null || date <= by || (to !== "" && to !== PAYER)) return [];
    const details = { who: whoIs(facts, from), date, by, days: daysBetween(date, by), amount };
    return [placed(problem("repayment-late", [], details), event)];
  });
  return [...late, ...left];
}

/** What an account has been asked to repay, or was paid beyond a right that was taken back, and has not repaid. */
function claimOf(account: FlowAccount): Ore {
  const open = openOf(account);
  const beyond = account.takenBack > 0n && open < 0n ? -open : 0n;
  const claim = account.reclaimed > beyond ? account.reclaimed : beyond;
  return claim > account.returned ? claim - account.returned : 0n;
}

function byActor(accounts: readonly FlowAccount[]): Map<string, FlowAccount[]> {
  const groups = new Map<string, FlowAccount[]>();
  for (const account of accounts) groups.set(account.actor, [...(groups.get(account.actor) ?? []), account]);
  return groups;
}
