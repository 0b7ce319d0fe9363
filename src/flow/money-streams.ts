import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { PAYER } from "./internals/actors.ts";
import type { FlowLedger } from "./ledger-of.ts";

/** A place that money comes to: an actor, or what became of it. */
export interface MoneyStop {
  readonly id: string;
  /** An actor's name; absent for what became of the money. */
  readonly name?: string;
  /** How many times the money has been passed on when it comes here; the payer is 0. */
  readonly depth: number;
}

/** Money from one stop to another, in öre, all lines together. */
export interface MoneyStream {
  readonly from: string;
  readonly to: string;
  readonly amount: Ore;
}

/** What becomes of money at the end. */
export const ENDS = ["spent", "returned", "left"] as const;

/**
 * One recipient's money from the payer to where it was spent, returned or is left: for a drawing. What an actor gave back to
 * another is taken off what it got; money passed in a circle is left out.
 *
 * @param holder the recipient's id, such as `county:23`
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { entitlementsOf, ledgerOf, moneyStreams, readEvents } from "fordela/flow";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const { events } = readEvents("datum;händelse;till;post;belopp\n2025-03-20;utbetalt;Jämtland;lan-medverkan;1 000 000\n");
 * const sources = { agreement: allocation.agreement, entitlements: entitlementsOf(allocation) };
 * moneyStreams(ledgerOf(events, sources), "county:23").streams.map(({ to }) => to); // ["county:23", "left"]
 * ```
 */
export function moneyStreams(
  flow: FlowLedger,
  holder: string,
): { readonly stops: readonly MoneyStop[]; readonly streams: readonly MoneyStream[] } {
  checkArgument("moneyStreams", "flow", flow, "{agreement events entitled}");
  checkArgument("moneyStreams", "holder", holder, "string");
  const between = new Map<string, Map<string, Ore>>();
  const add = (from: string, to: string, amount: Ore): void => {
    const out = between.get(from) ?? new Map<string, Ore>();
    between.set(from, out.set(to, (out.get(to) ?? 0n) + amount));
  };
  for (const { kind, from = "", to = "", amount } of flow.events) {
    if (kind === "paid") add(PAYER, to, amount);
    else if (kind === "passedOn") add(from, to, amount);
    else if (kind === "spent") add(from, "spent", amount);
    else if (kind === "returned" && (to === "" || to === PAYER)) add(from, "returned", amount);
    else if (kind === "returned") add(to, from, -amount);
  }
  const depths = new Map([[holder, 1]]);
  for (const actor of depths.keys())
    for (const [to, amount] of between.get(actor) ?? [])
      if (!isEnd(to) && to !== PAYER && amount > 0n && !depths.has(to))
        depths.set(to, (depths.get(actor) ?? 0) + 1);
  const streams: MoneyStream[] = [];
  const paid = between.get(PAYER)?.get(holder) ?? 0n;
  if (paid > 0n) streams.push({ from: PAYER, to: holder, amount: paid });
  for (const [actor, depth] of depths)
    for (const [to, amount] of between.get(actor) ?? [])
      if (amount > 0n && (isEnd(to) || (depths.get(to) ?? 0) > depth))
        streams.push({ from: actor, to, amount });
  for (const actor of depths.keys()) {
    const total = (side: "from" | "to"): Ore =>
      streams.reduce((sum, one) => (one[side] === actor ? sum + one.amount : sum), 0n);
    const left = total("to") - total("from");
    if (left > 0n) streams.push({ from: actor, to: "left", amount: left });
  }
  const last = Math.max(...depths.values()) + 1;
  const used = ENDS.filter((end) => streams.some(({ to }) => to === end));
  return {
    stops: [
      { id: PAYER, name: flow.names.get(PAYER) ?? PAYER, depth: 0 },
      ...[...depths].map(([id, depth]) => ({ id, name: flow.names.get(id) ?? id, depth })),
      ...used.map((id) => ({ id, depth: last })),
    ],
    streams,
  };
}

function isEnd(id: string): boolean {
  return (ENDS as readonly string[]).includes(id);
}
