import type { Ore } from "../money/ore.ts";
import { absolute } from "../numbers/absolute.ts";
import { sum } from "../numbers/sum.ts";
import type { Figure, SumFigure } from "./column-figures.ts";
import { sums } from "./internals/agrees.ts";

type Group = Pick<SumFigure, "over" | "added">;

/** An entry, or a sum that replaces the figures it is over, when a later sum is added up. */
interface Item extends Group {
  readonly value: Ore;
  readonly isSum: boolean;
}

/**
 * The sums of one column and the entries each is over: a subtotal is over its group, a total over everything. A sum
 * that is neither may be an earlier sum and the rows since, or several earlier sums; those are tried before it is
 * called wrong.
 *
 * Groups are above their subtotals; in a table that begins with a subtotal they are below.
 */
export function sumsOfColumn(figures: readonly Figure[]): SumFigure[] {
  const counted = figures.filter(({ row }) => row.role !== "of-which");
  const all = groupOf(counted.filter(({ row }) => row.role === "entry"));
  if (counted.find(({ row }) => row.role !== "total")?.row.role === "subtotal")
    return sumsAbove(counted, all);
  const lastNamed = counted.findLastIndex(({ recipient }) => recipient);
  const found: SumFigure[] = [];
  let items: Item[] = [];
  let entries: Figure[] = [];
  const nestedLabels = new Set<string>();
  const partLabels = new Set<string>();
  for (const [at, figure] of counted.entries()) {
    if (figure.row.role === "entry") {
      entries.push(figure);
      const value = figure.printed ?? 0n;
      items.push({ value, over: [figure], added: value, isSum: false });
      continue;
    }
    const part = { group: groupOf(entries), rest: items.slice(0, items.length - entries.length) };
    // The last of several parts may have a sum of the same name as theirs, and no total after it.
    const offFrom = ({ added }: Group): bigint => absolute((figure.printed ?? 0n) - added);
    const isPart = entries[0] && partLabels.has(figure.label) && offFrom(part.group) < offFrom(all);
    const grand = figure.row.role === "total" && !isPart;
    // What is below a total without naming a recipient may be no part of it: "Högst".
    const above = groupOf(items.flatMap(({ over }) => over));
    const isAbove = at > lastNamed && offFrom(above) < offFrom(all);
    const usual = grand ? { group: isAbove ? above : all, rest: [] } : part;
    const { group, rest } = groupFor(figure, usual, items, nestedLabels);
    if (group !== usual.group) nestedLabels.add(figure.label);
    else if (!grand) partLabels.add(figure.label);
    found.push({ ...figure, ...group, grand });
    // A wrong sum counts as what it should be, so that a sum over it is judged by the entries.
    const value = figure.printed !== null && fits(figure, group) ? figure.printed : group.added;
    items = [...rest, { ...group, value, isSum: true }];
    entries = [];
  }
  return found;
}

/** A group with sums in it: what it adds up to, how many figures it is over, and the first of its items. */
interface NestedGroup {
  readonly added: Ore;
  readonly count: number;
  readonly from: number;
}

interface Found {
  readonly group: Group;
  /** The items before the group. */
  readonly rest: readonly Item[];
}

/**
 * What a sum is over: its usual group if that adds up, else earlier sums and the rows since that do. Where nothing adds
 * up, the usual group is meant, unless an earlier sum of the same name was over sums.
 */
function groupFor(
  figure: Figure,
  usual: Found,
  items: readonly Item[],
  nestedLabels: ReadonlySet<string>,
): Found {
  const { printed } = figure;
  if (printed === null || (usual.group.over.length > 0 && fits(figure, usual.group))) return usual;
  const nested = nestedGroups(items);
  const fitting = nested.find(({ added, count }) => sums(printed, added, count, figure.cell.step));
  if (!fitting && !nestedLabels.has(figure.label)) return usual;
  const off = ({ added }: NestedGroup): bigint => absolute(printed - added);
  const [first] = nested;
  const meant =
    fitting ?? (first && nested.reduce((best, one) => (off(one) < off(best) ? one : best), first));
  if (!meant) return usual;
  const { from, added } = meant;
  return {
    group: { over: items.slice(from).flatMap(({ over }) => over), added },
    rest: items.slice(0, from),
  };
}

function fits({ printed, cell }: Figure, { over, added }: Group): boolean {
  return printed === null || sums(printed, added, over.length, cell.step);
}

/**
 * What a sum can be over with at least one sum among it: the figures back to the start, or back to an earlier sum. The
 * shortest is first. The figures are put together when they are asked for, as there can be many groups of many figures.
 */
function nestedGroups(items: readonly Item[]): NestedGroup[] {
  const groups: NestedGroup[] = [];
  let added = 0n;
  let count = 0;
  for (let at = items.length - 1, hasSum = false; at >= 0; at--) {
    const item = items[at] as Item;
    added += item.value;
    count += item.over.length;
    hasSum ||= item.isSum;
    if (hasSum && (at === 0 || items[at - 1]?.isSum)) groups.push({ added, count, from: at });
  }
  return groups;
}

/** The sums of a column in which each subtotal is above its group, and the others are of all. */
function sumsAbove(counted: readonly Figure[], all: Group): SumFigure[] {
  const groups: Figure[][] = [];
  for (const figure of counted)
    if (figure.row.role === "entry") groups.at(-1)?.push(figure);
    else groups.push([]);
  return counted
    .filter(({ row }) => row.role !== "entry")
    .map((figure, index) => {
      const grand = figure.row.role === "total";
      return { ...figure, ...(grand ? all : groupOf(groups[index] ?? [])), grand };
    });
}

function groupOf(over: readonly Figure[]): Group {
  return { over: [...over], added: sum(over.map(({ printed }) => printed ?? 0n)) };
}
