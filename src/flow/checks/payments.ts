import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { recipientId } from "../../recipients/recipient.ts";
import { resolveAll } from "../../recipients/resolve.ts";
import { rightOf } from "../account.ts";
import { type FlowFacts, levelOfId, placed, postOf, whoIs } from "./flow-facts.ts";

/** What was paid is what was requisitioned, to the actor that gets the money. */
export function payments(facts: FlowFacts): Problem[] {
  const problems: Problem[] = [];
  for (const id of [...facts.scope].sort()) {
    const own = facts.ledger.accounts.filter(({ actor }) => actor === id);
    // What was requisitioned of all lines together may be paid so too.
    if (facts.flow.whole.has(id) && sum(own.map(({ paid }) => paid)) === requisitionedBy(facts, id)) continue;
    for (const account of own) {
      const { paid, requisitioned, takenBack, line } = account;
      if (paid === 0n || paid === requisitioned || (takenBack > 0n && paid === rightOf(account))) continue;
      const last = facts.events.findLast(
        (event) => event.kind === "paid" && event.to === id && event.line === line,
      );
      const details = { who: whoIs(facts, id), post: postOf(facts, line), paid, requisitioned };
      problems.push(placed(problem("payment-differs", [], details), last ?? {}));
    }
  }
  return [...problems, ...payeesOf(facts)];
}

function requisitionedBy({ events }: FlowFacts, id: string): Ore {
  return sum(
    events.flatMap(({ kind, from, amount }) => (kind === "requisitioned" && from === id ? [amount] : [])),
  );
}

/** Only counties have their money paid to another. */
function payeesOf(facts: FlowFacts): Problem[] {
  const { payees, flow } = facts;
  if (!payees) return [];
  const missing = [...facts.scope]
    .filter((id) => levelOfId(id) === "county" && !payees.some((payee) => payee.id === id))
    .sort()
    .map((id) => problem("payee-missing", [], { who: whoIs(facts, id) }));
  const differing = flow.named.flatMap(({ id, name, place }): Problem[] => {
    const own = payees.filter((payee) => payee.id === id);
    const [first] = own;
    if (!first || own.some((payee) => nameKey(payee.name) === nameKey(name))) return [];
    if (resolveAll(name).some((recipient) => recipientId(recipient) === id)) return [];
    const details = { who: whoIs(facts, id), payee: first.name, named: name };
    return [{ ...problem("payee-differs", [], details), place }];
  });
  return [...missing, ...differing];
}
