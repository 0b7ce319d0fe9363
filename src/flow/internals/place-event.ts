import type { Agreement } from "../../agreements/agreement.ts";
import { sum } from "../../numbers/sum.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import type { Level } from "../../recipients/recipient.ts";
import { findRecipient } from "../../recipients/resolve.ts";
import { type Cell, placeOf } from "../../tables/csv/grid.ts";
import type { FlowEvent } from "../flow-event.ts";
import { type EventKind, SIDES } from "../ledger-event.ts";
import { postNames } from "../posts-named.ts";
import { type Actors, PAYER } from "./actors.ts";
import type { HeldPosts, Holders } from "./held-posts.ts";

/** Kinds of event that only a recipient with a right can have. */
export const OF_RIGHTS: ReadonlySet<EventKind> = /* @__PURE__ */ new Set([
  "entitled",
  "supplemented",
  "redistributed",
  "takenBack",
  "lapsed",
  "requisitioned",
  "paid",
] as const);

/** An event whose actors are known, with every line that its post can mean. */
export interface Placed {
  readonly event: FlowEvent;
  readonly kind: EventKind;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
  readonly area: string | null;
  readonly whole: boolean;
}

/** What events are looked up in. */
export interface Context {
  readonly agreement: Agreement;
  readonly actors: Actors;
  readonly holders: Holders;
  readonly posts: HeldPosts;
  /** For names of several levels: the level that the other events of the name have. */
  readonly preferred: ReadonlyMap<string, Level>;
}

/** The actor and lines of one event, or why there are none. */
export function placeEvent(
  event: FlowEvent,
  { agreement, actors, holders, posts: known, preferred }: Context,
): Placed | Problem {
  const text = event.post.text.trim();
  const posts = known.named(text);
  if (posts === undefined) {
    const details = { cell: event.post.address, text: text.slice(0, 80), known: postNames(agreement) };
    return problemAt("post-unknown", placeOf(event.post), details);
  }
  const held = posts.levels;
  const idOf = (cell: Cell): string => {
    const wish = preferred.get(cell.text.trim());
    const levels = wish !== undefined && held.includes(wish) ? [wish] : held;
    return cell.text.trim() === "" ? "" : actors.idOf(cell.text, levels);
  };
  let [from, to] = [idOf(event.from), idOf(event.to)];
  // Paid by another than the payer, to one without a right: money that is passed on, whatever the word.
  const between = from !== "" && from !== PAYER && to !== "" && !holders.has(to);
  const onward = between && (event.kind === "paid" || event.kind === "redistributed");
  const kind = onward ? "passedOn" : event.kind;
  const [side, other] = SIDES[kind];
  if (other === undefined && side !== undefined) {
    // The one side that matters may be in the other column.
    const [own, across] = side === "from" ? [from, to] : [to, from];
    const chosen = own === "" || own === PAYER ? across : own;
    if (side === "from") from = chosen;
    else to = chosen;
  }
  for (const needed of SIDES[kind]) {
    const id = needed === "from" ? from : to;
    const cell = needed === "from" ? event.from : event.to;
    if (id === "" || id === PAYER)
      return problemAt("event-party", placeOf(cell), { cell: cell.address, event: event.word, side: needed });
  }
  const actor = side === "to" ? to : from;
  const owner = [actor, from, to].find((id) => holders.has(id));
  const rights = owner === undefined ? undefined : holders.get(owner);
  const lines = posts.lines.map(({ id }) => id).filter((id) => rights?.has(id) ?? true);
  if (OF_RIGHTS.has(kind) && (!holders.has(actor) || lines.length === 0)) {
    const cell = side === "to" ? event.to : event.from;
    const named = (cell.text.trim() || (side === "to" ? event.from : event.to).text.trim()).slice(0, 80);
    const { problem: found } = findRecipient(named);
    const suggestions = found?.code === "recipient-unknown" ? found.details.suggestions : [];
    const [level = null] = held.length === 1 ? held : [];
    return problemAt("recipient-unknown", placeOf(cell), { name: named, level, suggestions });
  }
  const all = lines.length > 0 ? lines : posts.lines.map(({ id }) => id);
  return { event, kind, from, to, lines: all, area: posts.area, whole: text === "" };
}

/**
 * The level that a name means where its posts have several: that of its other events, or the one whose right is the
 * amount. A name without such an event means the level that it names.
 */
export function levelVotes(
  events: readonly FlowEvent[],
  { actors, holders, posts: known }: Omit<Context, "preferred">,
): Map<string, Level> {
  const votes = new Map<string, Set<Level>>();
  for (const { kind, from, to, post, amount } of events) {
    const posts = known.named(post.text.trim());
    if (posts === undefined) continue;
    const held = posts.levels;
    for (const { text } of [from, to]) {
      const name = text.trim();
      if (name === "" || actors.isPayer(name)) continue;
      const certain =
        held.length === 1
          ? held
          : held.filter((level) => {
              const [recipient] = actors.recipients(name, [level]);
              const rights = recipient && holders.get(`${level}:${recipient.code}`);
              const own = posts.lines.flatMap(({ id }) => rights?.get(id) ?? []);
              return OF_RIGHTS.has(kind) && own.length > 0 && sum(own) === amount;
            });
      const [level] = certain;
      if (certain.length === 1 && level !== undefined && actors.recipients(name, [level]).length > 0)
        votes.set(name, (votes.get(name) ?? new Set()).add(level));
    }
  }
  return new Map(
    [...votes].flatMap(([name, levels]): [string, Level][] => {
      const [level] = levels;
      return levels.size === 1 && level !== undefined ? [[name, level]] : [];
    }),
  );
}
