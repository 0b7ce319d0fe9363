import type { Ore } from "../money/ore.ts";
import { isCalendarDay } from "../population/days-between.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type FlowAccount, leftOf, rightOf } from "./account.ts";
import { type EventKind, type LedgerEvent, SIDES } from "./ledger-event.ts";

/** How a ledger is folded. */
export interface FoldOptions {
  /** The last day that counts, YYYY-MM-DD; every event if absent. */
  readonly on?: string | undefined;
  /** The authority that pays. Money returned to it leaves the ledger; money returned to another actor is received there. */
  readonly payer?: string | undefined;
}

/** The first day that ends with an account below 0: in money, or in the right. */
export interface Breach {
  readonly date: string;
  readonly book: "money" | "rights";
  /** The account as that day ends. */
  readonly account: FlowAccount;
}

/** The state of a ledger at the end of a day. */
export interface Ledger {
  /** The last day that counted; `undefined` for a ledger without events. */
  readonly date: string | undefined;
  /** Every account with an event, by line, then by actor. */
  readonly accounts: readonly FlowAccount[];
  /** What went below 0 on any day, by date, then line and actor. */
  readonly breaches: readonly Breach[];
}

const OPTIONS = { on: true, payer: true } satisfies Known<FoldOptions>;

type Sums = { -readonly [K in keyof FlowAccount]: FlowAccount[K] };
type Sum = EventKind | "received";

/**
 * The state of every actor and line at the end of a day: a pure fold over the events, in whatever order they come. What
 * an account may not do is checked as each day ends, so the order within a day decides nothing.
 *
 * Two laws hold of every account. Money: `received = spent + passedOn + returned + left`. Rights: `entitled + supplemented +
 * redistributed − takenBack = paid + lapsed + open`. Requisitioned, invoiced and reclaimed are claims and move nothing.
 *
 * @throws AllocationError `event-invalid` for every event that is none: an amount not above 0, an unknown kind, a day
 * that does not exist, or no actor where one is needed
 *
 * @example
 * ```ts
 * import { foldLedger, leftOf } from "fordela/flow";
 * const { accounts } = foldLedger([
 *   { date: "2025-03-20", kind: "paid", to: "region", line: "3", amount: 2506966_00n },
 *   { date: "2025-04-01", kind: "passedOn", from: "region", to: "kommun", line: "3", amount: 765000_00n },
 * ]);
 * accounts.map((one) => [one.actor, leftOf(one)]); // [["kommun", 76500000n], ["region", 174196600n]]
 * ```
 */
export function foldLedger(events: readonly LedgerEvent[], options: FoldOptions = {}): Ledger {
  checkArgument("foldLedger", "events", events, "list");
  checkOptions("foldLedger", options, OPTIONS);
  const { on, payer } = options;
  const days = new Map<string, LedgerEvent[]>();
  const invalid: Problem[] = [];
  events.forEach((event, index) => {
    const fault = faultOf(event) ?? (days.has(event.date) || isCalendarDay(event.date) ? undefined : "date");
    if (fault) invalid.push(problem("event-invalid", ["events", index], { index, fault }));
    else if (on === undefined || event.date <= on) {
      const day = days.get(event.date);
      if (day) day.push(event);
      else days.set(event.date, [event]);
    }
  });
  if (invalid.length > 0) throw new AllocationError(invalid);
  const books = new Map<string, Map<string, Sums>>();
  const broken = { money: new Set<Sums>(), rights: new Set<Sums>() };
  const breaches: Breach[] = [];
  const dates = [...days.keys()].sort();
  for (const date of dates) {
    const touched = new Set<Sums>();
    const add = (actor: string, line: string, sums: readonly Sum[], amount: Ore): void => {
      const account = accountIn(books, actor, line);
      for (const sum of sums) account[sum] += amount;
      touched.add(account);
    };
    for (const event of days.get(date) ?? []) enter(event, payer, add);
    const today: Breach[] = [];
    for (const account of touched) {
      for (const book of ["money", "rights"] as const) {
        if (broken[book].has(account) || !isBelow(account, book)) continue;
        broken[book].add(account);
        today.push({ date, book, account: { ...account } });
      }
    }
    breaches.push(...today.sort((one, other) => inOrder(one.account, other.account)));
  }
  const accounts = [...books.values()].flatMap((actors) => [...actors.values()]).sort(inOrder);
  return { date: dates.at(-1), accounts, breaches };
}

/** Enters one event in the accounts that it concerns. */
function enter(
  { kind, from = "", to = "", line, amount }: LedgerEvent,
  payer: string | undefined,
  add: (actor: string, line: string, sums: readonly Sum[], amount: Ore) => void,
): void {
  if (kind === "paid") add(to, line, ["paid", "received"], amount);
  else if (kind === "passedOn") {
    add(from, line, ["passedOn"], amount);
    add(to, line, ["received"], amount);
  } else if (kind === "returned") {
    add(from, line, ["returned"], amount);
    if (to !== "" && to !== payer) add(to, line, ["received"], amount);
  } else add(SIDES[kind][0] === "from" ? from : to, line, [kind], amount);
}

/**
 * A take-back after the payment leaves the right open below 0, to be reclaimed; that is no breach. An account without
 * any right may be paid: its right is then unknown.
 */
function isBelow(account: Sums, book: Breach["book"]): boolean {
  if (book === "money") return leftOf(account) < 0n;
  const given = rightOf(account) + account.takenBack;
  const used = account.paid + account.lapsed;
  return account.takenBack > given || (used > given && (given > 0n || account.lapsed > 0n));
}

function accountIn(books: Map<string, Map<string, Sums>>, actor: string, line: string): Sums {
  const actors = books.get(line) ?? new Map<string, Sums>();
  if (actors.size === 0) books.set(line, actors);
  const known = actors.get(actor);
  if (known) return known;
  const account = emptyAccount(actor, line);
  actors.set(actor, account);
  return account;
}

/** An account without any event. */
export function emptyAccount(actor: string, line: string): Sums {
  return {
    actor,
    line,
    entitled: 0n,
    supplemented: 0n,
    redistributed: 0n,
    takenBack: 0n,
    lapsed: 0n,
    requisitioned: 0n,
    invoiced: 0n,
    reclaimed: 0n,
    paid: 0n,
    received: 0n,
    passedOn: 0n,
    spent: 0n,
    returned: 0n,
  };
}

function inOrder(one: FlowAccount, other: FlowAccount): number {
  if (one.line !== other.line) return one.line < other.line ? -1 : 1;
  return one.actor < other.actor ? -1 : Number(one.actor > other.actor);
}

/** What is wrong with an event in itself. */
function faultOf(event: LedgerEvent): "amount" | "date" | "kind" | "line" | "from" | "to" | undefined {
  if (typeof event !== "object" || event === null || !Object.hasOwn(SIDES, event.kind)) return "kind";
  if (typeof event.amount !== "bigint" || event.amount <= 0n) return "amount";
  if (typeof event.date !== "string") return "date";
  if (typeof event.line !== "string") return "line";
  return SIDES[event.kind].find((side) => typeof event[side] !== "string" || event[side] === "");
}
