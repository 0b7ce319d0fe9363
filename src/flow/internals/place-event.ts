import type { Agreement } from "../../agreements/agreement.ts";
import { sum } from "../../numbers/sum.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { type Level, type Recipient, recipientId } from "../../recipients/recipient.ts";
import { type Cell, placeOf } from "../../tables/csv/grid.ts";
import type { FlowEvent } from "../flow-event.ts";
import { type EventKind, SIDES } from "../ledger-event.ts";
import { unknownPost } from "../posts-named.ts";
import { type Actors, PAYER } from "./actors.ts";
import type { HeldPost, HeldPosts, Holders } from "./held-posts.ts";
import { noRecipient } from "./recipient-of-code.ts";

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
export function placeEvent(event: FlowEvent, context: Context): Placed | Problem {
  const { agreement, actors, holders, posts: known, preferred } = context;
  const text = event.post.text.trim();
  const posts = known.named(text);
  if (posts === undefined) {
    return unknownPost(event.post, agreement);
  }
  const held = posts.levels;
  const idOf = (cell: Cell): string => {
    const name = cell.text.trim();
    // Where the name's rows disagree, each is of the level that its amount is the right of.
    const wish = preferred.get(name) ?? certainLevel(name, event, posts, context);
    const levels = wish !== undefined && held.includes(wish) ? [wish] : held;
    return name === "" ? "" : actors.idOf(cell.text, levels);
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
    const own = side === "to" ? event.to : event.from;
    const cell = own.text.trim() === "" ? (side === "to" ? event.from : event.to) : own;
    const linesOf = (recipient: Recipient): string[] => [
      ...(holders.get(recipientId(recipient))?.keys() ?? []),
    ];
    return noRecipient(cell, { levels: held, post: text, linesOf });
  }
  const all = lines.length > 0 ? lines : posts.lines.map(({ id }) => id);
  return { event, kind, from, to, lines: all, area: posts.area, whole: text === "" };
}

/** The one level that a post has, or the one whose whole right to it is the amount. */
function certainLevel(
  name: string,
  { kind, amount }: FlowEvent,
  { lines, levels }: HeldPost,
  { actors, holders }: Pick<Context, "actors" | "holders">,
): Level | undefined {
  const fitting = levels.filter((level) => {
    if (levels.length === 1) return true;
    const [recipient] = actors.recipients(name, [level]);
    const rights = recipient && holders.get(recipientId(recipient));
    const own = lines.flatMap(({ id }) => rights?.get(id) ?? []);
    return OF_RIGHTS.has(kind) && own.length > 0 && sum(own) === amount;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * The level that a name means where its posts have several: that of its other events, or the one whose right is the
 * amount. A name without such an event means the level that it names.
 */
export function levelVotes(
  events: readonly FlowEvent[],
  context: Omit<Context, "preferred">,
): Map<string, Level> {
  const votes = new Map<string, Set<Level>>();
  for (const event of events) {
    const post = context.posts.named(event.post.text.trim());
    if (post === undefined) continue;
    for (const { text } of [event.from, event.to]) {
      const name = text.trim();
      if (name === "" || context.actors.isPayer(name)) continue;
      const level = certainLevel(name, event, post, context);
      if (level !== undefined && context.actors.recipients(name, [level]).length > 0)
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
