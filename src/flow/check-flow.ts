import { termsOf } from "../agreements/bundled/terms-of.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { breaches } from "./checks/breaches.ts";
import { type FlowFacts, levelOfId } from "./checks/flow-facts.ts";
import { invoices } from "./checks/invoices.ts";
import { payments } from "./checks/payments.ts";
import { repayments } from "./checks/repayments.ts";
import { requisitions } from "./checks/requisitions.ts";
import { usedLate } from "./checks/used-late.ts";
import { foldLedger, type Ledger } from "./fold-ledger.ts";
import { PAYER } from "./internals/actors.ts";
import { lapseEvents } from "./lapse-events.ts";
import type { LedgerEvent } from "./ledger-event.ts";
import { BEYOND, type FlowLedger } from "./ledger-of.ts";
import type { Payee } from "./payee.ts";
import type { Split } from "./split-money.ts";

/** How a ledger is checked. */
export interface CheckFlowOptions {
  /** The day it is checked on, YYYY-MM-DD; that of its last event if absent. */
  readonly on?: string | undefined;
  /** Which actor gets each county's money. Without them, payees are not checked. */
  readonly payees?: readonly Payee[] | undefined;
  /** How one recipient's money is split: what each actor may invoice, and the conditions. */
  readonly split?: Split | undefined;
  /** The last day of the actors' invoices, by the recipient's own rules. */
  readonly invoiceBy?: string | undefined;
  /** The reason why money may move between lines; a line that is overspent is then a note. */
  readonly move?: string | undefined;
  /** The recipients whose money it is about, by id; by default those with an event. */
  readonly scope?: readonly string[] | undefined;
}

/** A ledger's state, and everything that is wrong with it. */
export interface CheckedFlow {
  readonly on: string;
  readonly ledger: Ledger;
  /** Recipients whose money the ledger is about. */
  readonly scope: readonly string[];
  readonly problems: readonly Problem[];
}

const OPTIONS = {
  on: true,
  payees: true,
  split: true,
  invoiceBy: true,
  move: true,
  scope: true,
} satisfies Known<CheckFlowOptions>;

/**
 * Checks a ledger against the agreement's amounts and terms, as a day ends. What lapses follows from the terms. A ledger
 * in which two or more recipients of a level requisition is the payer's: every recipient of that level is then expected.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { checkFlow, entitlementsOf, ledgerOf, readEvents } from "fordela/flow";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const { events } = readEvents("datum;händelse;från;post;belopp\n2025-12-02;rekvirerat;Jämtland;lan-medverkan;1 000 000\n");
 * const sources = { agreement: allocation.agreement, entitlements: entitlementsOf(allocation) };
 * checkFlow(ledgerOf(events, sources)).problems.map(({ code }) => code); // ["requisition-late"]
 * ```
 */
export function checkFlow(flow: FlowLedger, options: CheckFlowOptions = {}): CheckedFlow {
  checkArgument("checkFlow", "flow", flow, "{agreement events entitled}");
  checkOptions("checkFlow", options, OPTIONS);
  const terms = termsOf(flow.agreement);
  const lastDay = flow.events.reduce((last, { date }) => (date > last ? date : last), "");
  const on = options.on ?? (lastDay || `${flow.agreement.year}-01-01`);
  const scope = new Set(options.scope ?? scopeOf(flow));
  const known = [
    ...flow.entitled.filter(({ to = "" }) => scope.has(to)),
    ...flow.events.filter(({ date }) => date <= on),
  ];
  const unknown = new Set(
    flow.entitlements.filter(({ amount }) => amount === null).map(({ id, key }) => `${id} ${key}`),
  );
  const lapsed = lapseEvents(withinRights(known), terms.requisition, on).filter(
    ({ from, line }) => !unknown.has(`${from} ${line}`),
  );
  const events = [...known, ...lapsed];
  const ledger = foldLedger(withinRights(events), { on, payer: PAYER });
  const facts: FlowFacts = { ...options, flow, terms, ledger, events, on, scope };
  const checks = [requisitions, payments, breaches, invoices, usedLate, repayments];
  const problems = [...flow.problems, ...checks.flatMap((check) => check(facts)), ...redistributed(ledger)];
  return { on, ledger, scope: [...scope].sort(), problems };
}

/** What is asked for beyond every right has no account. */
function withinRights(events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.filter(({ line }) => line !== BEYOND);
}

/** Whose money a ledger is about. */
function scopeOf({ agreement, events, stated, entitlements }: FlowLedger): string[] {
  const holders = new Set(entitlements.map(({ id }) => id));
  // By this route SKR has the right to all of it, even without an event.
  if (termsOf(agreement).route?.by === "association") return [...holders];
  const named = events.flatMap(({ from = "", to = "" }) => [from, to]).filter((id) => holders.has(id));
  const scope = new Set([...named, ...stated]);
  const asking = new Set(events.flatMap(({ kind, from = "" }) => (kind === "requisitioned" ? [from] : [])));
  const levels = [...asking].map(levelOfId);
  const ofPayer = new Set(levels.filter((level, index) => levels.indexOf(level) !== index));
  for (const id of holders) if (ofPayer.has(levelOfId(id))) scope.add(id);
  return [...scope];
}

/** No more is redistributed than has lapsed, over all recipients. */
function redistributed({ accounts }: Ledger): Problem[] {
  const details = {
    redistributed: sum(accounts.map((one) => one.redistributed)),
    lapsed: sum(accounts.map((one) => one.lapsed)),
  };
  return details.redistributed > details.lapsed ? [problem("redistribution-exceeds", [], details)] : [];
}
