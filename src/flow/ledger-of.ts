import type { Agreement } from "../agreements/agreement.ts";
import { termsOf } from "../agreements/bundled/terms-of.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { PostName } from "../problems/flow.ts";
import type { Place } from "../problems/place.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { placeOf } from "../tables/csv/grid.ts";
import type { Entitlement } from "./entitlements.ts";
import type { FlowEvent } from "./flow-event.ts";
import { Actors } from "./internals/actors.ts";
import { HeldPosts, type Holders } from "./internals/held-posts.ts";
import { JoinedLines } from "./internals/joined-lines.ts";
import { type Context, levelVotes, OF_RIGHTS, type Placed, placeEvent } from "./internals/place-event.ts";
import { type LedgerEvent, SIDES } from "./ledger-event.ts";
import type { Payee } from "./payee.ts";

/** What a ledger is made of. */
export interface LedgerSources {
  readonly agreement: Agreement;
  readonly entitlements: readonly Entitlement[];
  readonly payees?: readonly Payee[];
}

/** A ledger read from files: its events, and what their actors and lines are called. */
export interface FlowLedger {
  readonly agreement: Agreement;
  /** Without the rights that the agreement gives; `entitled` are those. */
  readonly events: readonly LedgerEvent[];
  readonly entitled: readonly LedgerEvent[];
  /** Recipients whose right the file itself states. */
  readonly stated: readonly string[];
  /** The rights, with the line that each is entered under. */
  readonly entitlements: readonly (Entitlement & { readonly key: string })[];
  /** The name of each actor. */
  readonly names: ReadonlyMap<string, string>;
  /** How each line, or lines together, is named; a line's own id where it is absent. */
  readonly posts: ReadonlyMap<string, PostName>;
  /** The name that each requisition and payment has for the recipient, as written. */
  readonly named: readonly { readonly id: string; readonly name: string; readonly place: Place }[];
  /** Recipients that requisitioned all their money together. */
  readonly whole: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** What is requisitioned beyond the right to all lines together. */
export const BEYOND = "*";

/**
 * Looks up the actors and lines of events. A name that fits several levels means the level of the post. A row without a
 * post is of all lines: where its amount is the whole right, each line gets its own; otherwise the lines are kept together.
 *
 * @throws AllocationError with every problem, each at its cell: `post-unknown`, `recipient-unknown`, `event-party`
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { entitlementsOf, ledgerOf, readEvents } from "fordela/flow";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const { events } = readEvents("datum;händelse;från;post;belopp\n2025-03-03;rekvirerat;Jämtland;lan-medverkan;1 000 000\n");
 * const ledger = ledgerOf(events, { agreement: allocation.agreement, entitlements: entitlementsOf(allocation) });
 * ledger.events[0]?.from; // "county:23"
 * ```
 */
export function ledgerOf(events: readonly FlowEvent[], sources: LedgerSources): FlowLedger {
  checkArgument("ledgerOf", "events", events, "list");
  checkArgument("ledgerOf", "sources", sources, "{agreement entitlements}");
  const { agreement, entitlements, payees = [] } = sources;
  const terms = termsOf(agreement);
  const actors = new Actors(terms.payer?.name ?? terms.repayment?.to, payees);
  const holders = new Map<string, Map<string, Ore | null>>();
  for (const { id, recipient, line, amount } of entitlements) {
    actors.known(recipient);
    const lines = holders.get(id) ?? new Map<string, Ore | null>();
    holders.set(id, lines.set(line, amount));
  }
  const faults: Problem[] = [];
  const posts = new HeldPosts(agreement, holders);
  const preferred = levelVotes(events, { agreement, actors, holders, posts });
  const placed = events.flatMap((event) => {
    const found = placeEvent(event, { agreement, actors, holders, posts, preferred });
    if (!("code" in found)) return [found];
    faults.push(found);
    return [];
  });
  if (faults.length > 0) throw new AllocationError(faults);
  return enter(placed, { agreement, entitlements, holders, actors });
}

/** The events, each under its line or the lines that it cannot be parted from. */
function enter(
  placed: readonly Placed[],
  {
    agreement,
    entitlements,
    holders,
    actors,
  }: Pick<Context, "agreement" | "holders" | "actors"> & Pick<LedgerSources, "entitlements">,
): FlowLedger {
  const joined = new JoinedLines();
  const areas = new Map<string, string>();
  const whole = new Set<string>();
  const split = placed.map((one) => {
    for (const line of one.lines) if (one.area !== null) areas.set(line, one.area);
    const own = one.whole ? wholeRight(one, holders) : undefined;
    if (one.kind === "requisitioned" && one.whole) whole.add(one.from);
    const total = own && sum([...own.values()]);
    const covers = total !== undefined && (total === one.event.amount || beyond(one, total) > 0n);
    if (!covers) joined.join(one.lines);
    return { one, own: covers ? own : undefined, more: covers ? beyond(one, total) : 0n };
  });
  const events = split.flatMap(({ one, own, more }): LedgerEvent[] => {
    const { event, kind, from, to, lines } = one;
    const { date, reference, amountCell } = event;
    const within = kind === "passedOn" && event.kind === "redistributed" && { redistributed: true };
    const about = { date, kind, from, to, reference, place: placeOf(amountCell), ...within };
    const [line = ""] = lines;
    if (!own) return [{ ...about, line: joined.keyOf(line), amount: event.amount }];
    const parts = [...own].filter(([, amount]) => amount > 0n);
    const entered = parts.map(([id, amount]): LedgerEvent => ({ ...about, line: joined.keyOf(id), amount }));
    return more > 0n ? [...entered, { ...about, line: BEYOND, amount: more }] : entered;
  });
  const first = events.reduce((day, { date }) => (date < day ? date : day), `${agreement.year}-01-01`);
  const entered = entitlements.map((one) => ({ ...one, key: joined.keyOf(one.line) }));
  const entitled = entered.flatMap(({ id, key, amount }): LedgerEvent[] =>
    amount !== null && amount > 0n ? [{ date: first, kind: "entitled", to: id, line: key, amount }] : [],
  );
  return {
    agreement,
    events: events.filter(({ kind }) => kind !== "entitled"),
    entitled: withStated(entitled, events, entered),
    stated: events.flatMap(({ kind, to }) => (kind === "entitled" && to !== undefined ? [to] : [])),
    entitlements: entered,
    names: actors.names,
    posts: postsOf(agreement, joined, areas),
    named: placed.flatMap(namedIn),
    whole,
    problems: [
      ...yearProblems(agreement, placed),
      ...statedProblems(events, entered, actors, postsOf(agreement, joined, areas)),
    ],
  };
}

/** Whom a requisition or a payment names. */
function namedIn({ kind, event, from, to }: Placed): FlowLedger["named"][number][] {
  if (kind !== "requisitioned" && kind !== "paid") return [];
  const cell = kind === "paid" ? event.to : event.from;
  return cell.text.trim() === ""
    ? []
    : [{ id: kind === "paid" ? to : from, name: cell.text.trim(), place: placeOf(cell) }];
}

/** What each line gives a recipient that names no post; `undefined` where that is not known. */
function wholeRight({ kind, from, to, lines }: Placed, holders: Holders): Map<string, Ore> | undefined {
  if (!OF_RIGHTS.has(kind)) return undefined;
  const rights = holders.get(SIDES[kind][0] === "to" ? to : from);
  const own = lines.map((line): [string, Ore | null] => [line, rights?.get(line) ?? null]);
  return own.every((one): one is [string, Ore] => one[1] !== null) ? new Map(own) : undefined;
}

/** What a requisition of all lines asks for beyond the right to them. */
function beyond({ kind, event }: Placed, right: Ore): Ore {
  return kind === "requisitioned" && event.amount > right ? event.amount - right : 0n;
}

/** Rights that a file states count where the agreement's could not be computed. */
function withStated(
  entitled: readonly LedgerEvent[],
  events: readonly LedgerEvent[],
  entitlements: FlowLedger["entitlements"],
): LedgerEvent[] {
  const unknown = new Set(
    entitlements.filter(({ amount }) => amount === null).map(({ id, key }) => `${id} ${key}`),
  );
  return [
    ...entitled,
    ...events.filter(({ kind, to, line }) => kind === "entitled" && unknown.has(`${to} ${line}`)),
  ];
}

/** Years after the agreement's own in which reports and repayments still come. */
const YEARS_AFTER = 2;

/** Days that are likely mistyped, or of another agreement: the first before its year, and the first long after. */
function yearProblems({ id, year }: Agreement, placed: readonly Placed[]): Problem[] {
  const isOdd = [
    (date: string): boolean => date < `${year}-01-01`,
    (date: string): boolean => date > `${year + YEARS_AFTER}-12-31`,
  ];
  return isOdd.flatMap((odd): Problem[] => {
    const own = placed.filter(({ event }) => odd(event.date));
    const [first] = own;
    if (!first) return [];
    const { date, dateCell } = first.event;
    const details = { date, agreement: id, year, rows: own.length };
    return [{ ...problemAt("event-year", placeOf(dateCell), details), severity: "warning" }];
  });
}

/** Rights that a file states otherwise than the agreement gives. */
function statedProblems(
  events: readonly LedgerEvent[],
  entitlements: FlowLedger["entitlements"],
  { names }: Actors,
  posts: ReadonlyMap<string, PostName>,
): Problem[] {
  const computed = new Map<string, Ore | null>();
  for (const { id, key, amount } of entitlements) {
    const before = computed.get(`${id} ${key}`);
    computed.set(`${id} ${key}`, amount === null || before === null ? null : amount + (before ?? 0n));
  }
  const stated = new Map<string, { event: LedgerEvent; amount: Ore }>();
  for (const event of events) {
    if (event.kind !== "entitled") continue;
    const key = `${event.to} ${event.line}`;
    stated.set(key, { event, amount: (stated.get(key)?.amount ?? 0n) + event.amount });
  }
  return [...stated].flatMap(([key, { event, amount }]) => {
    const right = computed.get(key);
    if (right === null || right === undefined || right === amount || !event.place) return [];
    const who = names.get(event.to ?? "") ?? "";
    const post = posts.get(event.line) ?? { line: event.line };
    return [problemAt("entitlement-differs", event.place, { who, post, stated: amount, computed: right })];
  });
}

/** How each line, or lines joined, is named: by its area where the events do. */
function postsOf(
  agreement: Agreement,
  joined: JoinedLines,
  areas: ReadonlyMap<string, string>,
): Map<string, PostName> {
  const groups = new Map<string, string[]>();
  for (const { id } of agreement.lines)
    groups.set(joined.keyOf(id), [...(groups.get(joined.keyOf(id)) ?? []), id]);
  return new Map(
    [...groups].map(([key, lines]): [string, PostName] => {
      const named = new Set(lines.map((line) => areas.get(line)));
      const [area] = named;
      if (named.size === 1 && area !== undefined) return [key, { area }];
      return [key, lines.length === 1 ? { line: key } : {}];
    }),
  );
}
