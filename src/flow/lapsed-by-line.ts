import { termsOf } from "../agreements/bundled/terms-of.ts";
import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { checkFlow } from "./check-flow.ts";
import type { FlowLedger } from "./ledger-of.ts";
import { nextDay } from "./next-day.ts";

/**
 * What has lapsed of each line, in öre, by the ledger and the terms; by default on the day after the last day of
 * requisition. Lines that a ledger keeps together are parted where all of a recipient's right to them lapsed; else the amount is a
 * problem.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { entitlementsOf, lapsedByLine, ledgerOf, readEvents } from "fordela/flow";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const { events } = readEvents("datum;händelse;från;post;belopp\n2025-12-02;förfallet;Gotland;lan-medverkan;1 000 000\n");
 * const sources = { agreement: allocation.agreement, entitlements: entitlementsOf(allocation) };
 * lapsedByLine(ledgerOf(events, sources)).lapsed.get("lan-medverkan"); // 100000000n
 * ```
 */
export function lapsedByLine(
  flow: FlowLedger,
  on?: string,
): { readonly lapsed: ReadonlyMap<string, Ore>; readonly problems: readonly Problem[] } {
  checkArgument("lapsedByLine", "flow", flow, "{agreement events entitled}");
  const { by } = termsOf(flow.agreement).requisition ?? {};
  const lastDay = flow.events.reduce((last, { date }) => (date > last ? date : last), "");
  const after = by === undefined ? lastDay : nextDay(by);
  const day = on ?? (lastDay > after ? lastDay : after || undefined);
  const { ledger } = checkFlow(flow, { on: day });
  const lapsed = new Map<string, Ore>();
  const problems: Problem[] = [];
  const add = (line: string, amount: Ore): void => {
    if (amount > 0n) lapsed.set(line, (lapsed.get(line) ?? 0n) + amount);
  };
  for (const account of ledger.accounts) {
    if (account.lapsed === 0n) continue;
    const own = flow.entitlements.filter(({ id, key }) => id === account.actor && key === account.line);
    const [only] = own;
    const whole = account.lapsed === account.entitled && own.every(({ amount }) => amount !== null);
    if (own.length === 1 && only) add(only.line, account.lapsed);
    else if (whole) for (const { line, amount } of own) add(line, amount ?? 0n);
    else {
      const level = account.actor.slice(0, account.actor.indexOf(":"));
      const post = flow.posts.get(account.line) ?? {};
      problems.push(problem("redistribution-undecided", [], { level, post, amount: account.lapsed }));
    }
  }
  const order = flow.agreement.lines.map(({ id }) => id);
  const sorted = [...lapsed].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  return { lapsed: new Map(sorted), problems };
}
