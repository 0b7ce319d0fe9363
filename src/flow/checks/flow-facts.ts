import type { Terms } from "../../agreements/terms.ts";
import type { Ore } from "../../money/ore.ts";
import type { PostName } from "../../problems/flow.ts";
import type { Problem } from "../../problems/problem.ts";
import type { Ledger } from "../fold-ledger.ts";
import type { LedgerEvent } from "../ledger-event.ts";
import type { FlowLedger } from "../ledger-of.ts";
import type { Payee } from "../payee.ts";
import type { Split } from "../split-money.ts";

/** What every check of a ledger looks at. */
export interface FlowFacts {
  readonly flow: FlowLedger;
  readonly terms: Terms;
  /** The state at the end of the day, with what lapsed by the terms. */
  readonly ledger: Ledger;
  /** The events that count: up to the day, without rights that only others have. */
  readonly events: readonly LedgerEvent[];
  /** The day that the ledger is checked on. */
  readonly on: string;
  /** Recipients whose money the ledger is about. */
  readonly scope: ReadonlySet<string>;
  readonly payees?: readonly Payee[] | undefined;
  readonly split?: Split | undefined;
  /** The last day of an actor's invoice. */
  readonly invoiceBy?: string | undefined;
  /** Why money may move between lines. */
  readonly move?: string | undefined;
}

/** The name of an actor. */
export function whoIs({ flow }: Pick<FlowFacts, "flow">, id: string): string {
  return flow.names.get(id) ?? id;
}

/** How a line, or lines together, is named. */
export function postOf({ flow }: Pick<FlowFacts, "flow">, line: string): PostName {
  return flow.posts.get(line) ?? { line };
}

/** The level of a recipient's id. */
export function levelOfId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(":")));
}

/** The right of each recipient to each line, in öre; `null` where it could not be computed. */
export function rightsOf({ flow }: Pick<FlowFacts, "flow">, id: string): Map<string, Ore | null> {
  const rights = new Map<string, Ore | null>();
  for (const { id: holder, key, amount } of flow.entitlements) {
    if (holder !== id) continue;
    const before = rights.get(key);
    rights.set(key, amount === null || before === null ? null : amount + (before ?? 0n));
  }
  return rights;
}

/** A problem at the row that it is of. */
export function placed(found: Problem, { place }: Pick<LedgerEvent, "place">): Problem {
  return place ? { ...found, place } : found;
}
