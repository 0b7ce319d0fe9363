import type { Agreement } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { PostName } from "../problems/flow.ts";
import { type Problem, problem, problemAt } from "../problems/problem.ts";
import { nameKey } from "../recipients/name-key.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { placeOf } from "../tables/csv/grid.ts";
import { actorHeads } from "./actor-heads.ts";
import type { Entitlement } from "./entitlements.ts";
import { JoinedLines } from "./internals/joined-lines.ts";
import { postsNamed, unknownPost } from "./posts-named.ts";
import type { SplitRow, SummaryRow } from "./read-split.ts";
import { waysToSum } from "./ways-to-sum.ts";

/** A post of a split: the money of a line, an area, or lines that the rows name together. */
export interface SplitPost {
  readonly key: string;
  readonly post: PostName;
  /** In öre; `null` where it could not be computed. */
  readonly entitled: Ore | null;
  readonly rows: readonly FilledRow[];
}

/** A row with its amount in figures; `null` for a rest of an amount that is not known, or of which nothing is left. */
export interface FilledRow extends Omit<SplitRow, "amount"> {
  readonly amount: Ore | null;
  readonly isRest: boolean;
  /** The actor without its unit. */
  readonly head: string;
}

/** A category of a printed summary, and in how many ways the actor's rows can make it. */
export interface SummaryPart {
  readonly label: string;
  readonly actor: string;
  readonly amount: Ore;
  readonly rows: number;
  /** `undefined` where there are too many to count. */
  readonly ways: bigint | undefined;
}

/** One recipient's money, split on posts and actors. */
export interface Split {
  readonly recipient: Recipient;
  readonly posts: readonly SplitPost[];
  /** The actors, in the order of the file. */
  readonly actors: readonly string[];
  /** Categories of a printed summary that are only a part of their actor's money. */
  readonly parts: readonly SummaryPart[];
  readonly problems: readonly Problem[];
}

/**
 * Splits a recipient's money as a file states, fills in each `rest`, and compares every post with the right to it.
 *
 * @param sources the agreement, the rights of the recipient, and a printed summary per actor to compare with
 * @throws AllocationError `post-unknown`, each at its cell
 *
 * @example
 * ```ts
 * import { allocate, resolve } from "fordela";
 * import { entitlementsOf, readSplit, splitMoney } from "fordela/flow";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const rows = readSplit("post;aktör;belopp\nlan-medverkan;Kommunförbundet;400 000\nlan-medverkan;Region;rest\n");
 * const { agreement } = allocation;
 * const split = splitMoney(rows, { agreement, entitlements: entitlementsOf(allocation), recipient: resolve("Jämtlands län") });
 * split.posts.find(({ key }) => key === "lan-medverkan")?.rows[1]?.amount; // 60000000n
 * ```
 */
export function splitMoney(
  rows: readonly SplitRow[],
  sources: {
    readonly agreement: Agreement;
    readonly entitlements: readonly Entitlement[];
    readonly recipient: Recipient;
    readonly summary?: readonly SummaryRow[];
  },
): Split {
  checkArgument("splitMoney", "rows", rows, "list");
  checkArgument("splitMoney", "sources", sources, "{agreement entitlements recipient}");
  const { agreement, recipient, summary = [] } = sources;
  const rights = new Map(
    sources.entitlements
      .filter(({ recipient: { level, code } }) => level === recipient.level && code === recipient.code)
      .map(({ line, amount }) => [line, amount]),
  );
  const faults: Problem[] = [];
  const joined = new JoinedLines();
  const areas = new Map<string, string>();
  const placed = rows.flatMap((row) => {
    const text = row.post.text.trim();
    const named = postsNamed(agreement, text);
    const lines = (named?.lines ?? []).map(({ id }) => id).filter((id) => rights.has(id));
    const [line] = lines;
    if (line === undefined) {
      const own = {
        id: agreement.id,
        lines: agreement.lines.filter(({ id }) => rights.has(id)),
        areas: agreement.areas.filter(({ id }) =>
          agreement.lines.some((one) => one.area === id && rights.has(one.id)),
        ),
      };
      faults.push(unknownPost(row.post, own));
      return [];
    }
    joined.join(lines);
    if (named?.area != null) areas.set(line, named.area);
    return [{ row, line }];
  });
  if (faults.length > 0) throw new AllocationError(faults);
  const heads = actorHeads(rows.map(({ actor }) => actor));
  const problems: Problem[] = repeatedRows(rows);
  const groups = new Map<string, string[]>();
  for (const line of rights.keys())
    groups.set(joined.keyOf(line), [...(groups.get(joined.keyOf(line)) ?? []), line]);
  const posts = [...groups].map(([key, lines]): SplitPost => {
    const own = placed.filter(({ line }) => joined.keyOf(line) === key);
    const amounts = lines.map((line) => rights.get(line) ?? null);
    const entitled = amounts.every((one) => one !== null) ? sum(amounts) : null;
    const area = areas.get(own[0]?.line ?? "") ?? (lines.length > 1 ? areaOf(agreement, key) : undefined);
    const post: PostName = area === undefined ? { line: key } : { area };
    const filled = fill(
      own.map(({ row }) => ({ ...row, head: heads.get(row.actor) ?? row.actor })),
      entitled,
      post,
      problems,
    );
    compare({ key, post, entitled, rows: filled }, recipient, problems);
    return { key, post, entitled, rows: filled };
  });
  const actors = [...new Set(rows.map(({ actor }) => heads.get(actor) ?? actor))];
  const all = posts.flatMap((post) => post.rows);
  const parts = summary.length > 0 ? compareSummary(summary, actors, all, problems) : [];
  return { recipient, posts, actors, parts, problems };
}

function areaOf({ lines }: Agreement, id: string): string | undefined {
  return lines.find((line) => line.id === id)?.area;
}

/** Rows that are the same as an earlier one: two amounts, or one that is written twice. */
function repeatedRows(rows: readonly SplitRow[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, post, activity, actor, amount, cell }): Problem[] => {
    if (amount === "rest") return [];
    const key = [post.text, activity, actor, amount].map((part) => nameKey(String(part))).join("\n");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first === undefined
      ? []
      : [{ ...problemAt("event-repeated", placeOf(cell), { row, first }), severity: "warning" }];
  });
}

/** The rows of a post with the rest in figures. */
function fill(
  rows: readonly (SplitRow & { head: string })[],
  entitled: Ore | null,
  post: PostName,
  problems: Problem[],
): FilledRow[] {
  const [rest, second] = rows.filter(({ amount }) => amount === "rest");
  const stated = sum(rows.flatMap(({ amount }) => (amount === "rest" ? [] : [amount])));
  if (rest && second) {
    const details = { cell: second.cell.address, post, first: rest.cell.address };
    problems.push(problemAt("rest-several", placeOf(second.cell), details));
  }
  const left = entitled === null || second ? null : entitled - stated;
  return rows.map(({ amount, ...row }) => ({
    ...row,
    isRest: amount === "rest",
    amount: amount === "rest" ? (left !== null && left < 0n ? null : left) : amount,
  }));
}

/** Compares what a post's rows pass on with the right to it. */
function compare({ post, entitled, rows }: SplitPost, recipient: Recipient, problems: Problem[]): void {
  if (entitled === null) return;
  const split = sum(rows.map(({ amount }) => amount ?? 0n));
  const last = rows.at(-1)?.cell;
  const who = recipient.name;
  if (split > entitled && last) {
    const details = { who, post, passedOn: split, received: entitled };
    problems.push(problemAt("onward-exceeds", placeOf(last), details));
  } else if (split < entitled && rows.every(({ amount }) => amount !== null)) {
    const amount = entitled - split;
    // Money of a post that the file leaves out may be split elsewhere.
    const severity = rows.length > 0 ? "error" : "warning";
    problems.push(
      problem("redistribution-undecided", [], { level: recipient.level, post, amount }, severity),
    );
  }
}

/** Compares a printed summary with the rows, actor by actor; parts of an actor's money only limit each other. */
function compareSummary(
  summary: readonly SummaryRow[],
  actors: readonly string[],
  rows: readonly FilledRow[],
  problems: Problem[],
): SummaryPart[] {
  const longest = actors.toSorted((one, other) => other.length - one.length);
  const actorOf = (label: string): string =>
    longest.find((actor) => {
      const [key, name] = [nameKey(label), nameKey(actor)];
      return key === name || key.startsWith(`${name} `) || key.startsWith(`${name},`);
    }) ?? label;
  const bySummary = grouped(summary, actorOf);
  const parts: SummaryPart[] = [];
  for (const actor of new Set([...actors, ...bySummary.keys()])) {
    const printed = bySummary.get(actor) ?? [];
    const own = rows.filter(({ head }) => head === actor).map(({ amount }) => amount ?? 0n);
    const [stated, computed] = [sum(printed.map(({ amount }) => amount)), sum(own)];
    if (stated !== computed) {
      const details = { actor, summary: stated, rows: computed };
      const [first] = printed;
      problems.push(
        first
          ? problemAt("actor-summary", placeOf(first.cell), details)
          : problem("actor-summary", [], details),
      );
    }
    if (printed.length > 1)
      for (const { label, amount } of printed)
        parts.push({ label, actor, amount, rows: own.length, ways: waysToSum(own, amount) });
  }
  return parts;
}

function grouped(
  summary: readonly SummaryRow[],
  actorOf: (label: string) => string,
): Map<string, SummaryRow[]> {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of summary) {
    const actor = actorOf(row.label);
    groups.set(actor, [...(groups.get(actor) ?? []), row]);
  }
  return groups;
}
