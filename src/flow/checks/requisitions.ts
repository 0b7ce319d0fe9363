import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import { daysBetween } from "../../population/days-between.ts";
import type { PostName } from "../../problems/flow.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { rightOf } from "../account.ts";
import { emptyAccount } from "../fold-ledger.ts";
import type { LedgerEvent } from "../ledger-event.ts";
import { type FlowFacts, levelOfId, placed, postOf, rightsOf, whoIs } from "./flow-facts.ts";

/** Requisitions that came late, twice or not at all, and that ask for more or less than the right. */
export function requisitions(facts: FlowFacts): Problem[] {
  const made = new Map<string, LedgerEvent[]>();
  for (const event of facts.events)
    if (event.kind === "requisitioned" && event.from !== undefined)
      made.set(event.from, [...(made.get(event.from) ?? []), event]);
  return [...facts.scope].sort().flatMap((id) => ofRecipient(facts, id, made.get(id) ?? []));
}

function ofRecipient(facts: FlowFacts, id: string, made: readonly LedgerEvent[]): Problem[] {
  const { by, times } = facts.terms.requisition ?? {};
  const ordered = made.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const more = facts.events.filter(
    ({ kind, to }) => to === id && (kind === "redistributed" || kind === "supplemented"),
  );
  // What is given after the last day, or after a requisition, is requisitioned by itself.
  const isInTime = ({ date, line }: LedgerEvent): boolean =>
    by === undefined ||
    date <= by ||
    more.some((given) => given.line === line && given.date > by && given.date <= date);
  const inTime = ordered.filter(isInTime);
  const later = new Set(more.map(({ date }) => date).filter((date) => date > (ordered[0]?.date ?? "")));
  return [
    ...late(
      facts,
      id,
      ordered.filter((event) => !isInTime(event)),
      by,
    ),
    ...repeated(facts, id, ordered, times === undefined ? undefined : times + later.size),
    ...amounts(facts, id, inTime, by),
    ...(made.length === 0 ? missing(facts, id, by) : []),
  ];
}

function late(
  facts: FlowFacts,
  id: string,
  events: readonly LedgerEvent[],
  by: string | undefined,
): Problem[] {
  if (by === undefined) return [];
  const own = facts.ledger.accounts.filter(({ actor }) => actor === id);
  const lapsed = sum(own.map((account) => account.lapsed));
  const amount = lapsed > 0n ? lapsed : null;
  return firstOfEach(events, ({ date }) => date).map((event) => {
    const { date } = event;
    const details = { who: whoIs(facts, id), date, by, days: daysBetween(date, by), amount };
    return placed(problem("requisition-late", [], details), event);
  });
}

/** Several rows of one day are one requisition, unless they are of the same line. */
function repeated(
  facts: FlowFacts,
  id: string,
  events: readonly LedgerEvent[],
  times: number | undefined,
): Problem[] {
  if (times === undefined) return [];
  const seen = new Map<string, number>();
  const forms = firstOfEach(events, ({ date, line, place }) => {
    const row = `${date} ${line} ${place?.row ?? ""}`;
    const known = seen.has(row);
    const count = (seen.get(`${date} ${line}`) ?? 0) + (known ? 0 : 1);
    seen.set(row, 1).set(`${date} ${line}`, count);
    return `${date} ${count}`;
  });
  const [first] = forms;
  return forms.slice(times).map((event) => {
    const details = { who: whoIs(facts, id), times, first: first?.date ?? event.date };
    return placed(problem("requisition-repeated", [], details), event);
  });
}

function amounts(
  facts: FlowFacts,
  id: string,
  inTime: readonly LedgerEvent[],
  by: string | undefined,
): Problem[] {
  const last = inTime.at(-1);
  if (!last) return [];
  const known = rightsOf(facts, id);
  const accounts = new Map(
    facts.ledger.accounts.filter(({ actor }) => actor === id).map((account) => [account.line, account]),
  );
  const asked = new Map<string, Ore>();
  for (const { line, amount } of inTime) asked.set(line, (asked.get(line) ?? 0n) + amount);
  const lines = [...new Set([...known.keys(), ...asked.keys()])];
  if (lines.some((line) => known.get(line) === null && asked.has(line))) return [];
  const computed = lines.filter((line) => known.get(line) !== null);
  const right = (line: string): Ore => rightOf(accounts.get(line) ?? emptyAccount(id, line));
  // A right that is taken back after the requisition was there when it was made.
  const takenLater = (line: string): Ore =>
    sum(
      facts.events.flatMap((event) =>
        event.kind === "takenBack" && event.from === id && event.line === line && event.date > last.date
          ? [event.amount]
          : [],
      ),
    );
  const together = facts.flow.whole.has(id) ? [computed] : computed.map((line) => [line]);
  const less: { post: PostName; amount: Ore }[] = [];
  const exceeding = together.flatMap((ones): Problem[] => {
    const post = facts.flow.whole.has(id) ? {} : postOf(facts, ones[0] as string);
    const requisitioned = sum(ones.map((line) => asked.get(line) ?? 0n));
    const entitled = sum(ones.map(right));
    const who = whoIs(facts, id);
    const most = entitled + sum(ones.map(takenLater));
    if (requisitioned > most) {
      const details = { who, level: levelOfId(id), post, requisitioned, entitled: most };
      return [placed(problem("requisition-exceeds", [], details), last)];
    }
    if (requisitioned < entitled) less.push({ post, amount: entitled - requisitioned });
    return [];
  });
  const [first, ...others] = less;
  if (first === undefined || by === undefined) return exceeding;
  // One requisition of too little, however many lines it is of.
  const amount = sum(less.map((one) => one.amount));
  const post = others.length > 0 ? {} : first.post;
  const details = { who: whoIs(facts, id), post, amount, by, passed: facts.on > by };
  return [...exceeding, placed(problem("requisition-less", [], details, "warning"), last)];
}

function missing(facts: FlowFacts, id: string, by: string | undefined): Problem[] {
  if (by === undefined || facts.on <= by) return [];
  const own = facts.ledger.accounts.filter(({ actor }) => actor === id);
  if (own.some(({ paid }) => paid > 0n)) return [];
  const unknown = facts.flow.entitlements.filter((one) => one.id === id && one.amount === null);
  const amount = sum(own.map(({ lapsed }) => lapsed));
  if (amount === 0n && unknown.length === 0) return [];
  const lines = unknown.map(({ line }) => line);
  return [problem("requisition-missing", [], { who: whoIs(facts, id), amount, lines })];
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const firsts = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!firsts.has(key)) firsts.set(key, item);
  }
  return [...firsts.values()];
}
