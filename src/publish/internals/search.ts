import { sum } from "../../numbers/sum.ts";
import type { Bounds } from "./bounds.ts";
import type { Circulation } from "./circulation.ts";
import { networkOf, type PartedSum } from "./network.ts";

/** How many flows may still be solved; shared by all searches for one table. */
export interface Effort {
  left: number;
}

/** The units above the floors; `least` if no others move less. Or that there are none, or that this was not decided. */
export type Found =
  | { readonly cells: readonly number[]; readonly least: boolean }
  | { readonly cells: null; readonly decided: boolean };

/**
 * The cheapest units within all bounds, and of equally cheap ones those in which the first cells have most. Where the
 * sums are not a flow, a flow without some of them is solved, and a part of a sum that it breaks is narrowed, until all
 * are kept or the effort is spent.
 *
 * @param mode `any` for the first solution that is found
 */
export function search(bounds: Bounds, effort: Effort, mode: "least" | "any" = "least"): Found {
  // The network has no place for sums of whole cells alone.
  if (bounds.sums.some(({ of, least, most }) => of.length === 0 && (least > 0 || most < 0)))
    return { cells: null, decided: true };
  const { circulation, left } = networkOf(bounds);
  const size = bounds.cells.length;
  effort.left--;
  if (!circulation.solve()) return { cells: null, decided: true };
  if (left.length === 0) {
    if (mode === "least") inCodeOrder(circulation, size);
    return { cells: circulation.flow.slice(0, size), least: true };
  }
  if (mode === "any") return new Search(size, left, effort, mode).from(circulation);
  // What the flow costs without the sums that it does not keep: no table costs less.
  const bound = circulation.total;
  const ordered = networkOf({ ...bounds, costs: withOrder(bounds.costs) });
  const found = new Search(size, ordered.left, effort, mode).from(ordered.circulation);
  if (found.cells === null) return found;
  const total = sum(bounds.costs.map((cost, cell) => cost * BigInt(found.cells[cell] as number)));
  return { cells: found.cells, least: found.least || total === bound };
}

/** Among equally cheap flows, gives units to the first cells. */
function inCodeOrder(circulation: Circulation, cells: number): void {
  const kept = new Uint8Array(circulation.flow.length);
  for (let cell = 0; cell < cells; cell++) {
    if (circulation.isFixed(cell) || circulation.reduced(cell) !== 0n) continue;
    while (circulation.raise(cell, kept));
    kept[cell] = 1;
  }
}

/** Costs by which, of equally cheap tables, the one is cheapest in which the first cells have most. */
function withOrder(costs: readonly bigint[]): bigint[] {
  const size = BigInt(costs.length + 1);
  return costs.map((cost, index) => (cost << size) - (1n << (size - 1n - BigInt(index))));
}

class Search {
  readonly #cells: number;
  readonly #left: readonly PartedSum[];
  readonly #effort: Effort;
  readonly #mode: "least" | "any";
  #best: { readonly cells: readonly number[]; readonly total: bigint } | undefined;
  #complete = true;

  constructor(cells: number, left: readonly PartedSum[], effort: Effort, mode: "least" | "any") {
    this.#cells = cells;
    this.#left = left;
    this.#effort = effort;
    this.#mode = mode;
  }

  from(circulation: Circulation): Found {
    const open: Circulation[] = [circulation];
    while (open.length > 0) {
      if (this.#effort.left <= 0) {
        this.#complete = false;
        break;
      }
      this.#effort.left--;
      open.push(...this.#branches(open.pop() as Circulation));
      if (this.#best && this.#mode === "any") break;
    }
    if (this.#best) return { cells: this.#best.cells, least: this.#complete };
    return { cells: null, decided: this.#complete };
  }

  /** Solves one flow; what it leaves open, the more promising last. */
  #branches(circulation: Circulation): Circulation[] {
    if (!circulation.solve()) return [];
    const { total } = circulation;
    if (this.#best && total >= this.#best.total) return [];
    const amount = ({ arcs }: PartedSum): number =>
      arcs.reduce((sum, arc) => sum + (circulation.flow[arc] as number), 0);
    // The sum with the least choice left first: a contradiction then shows before what has nothing to do with it.
    const choice = ({ arcs }: PartedSum): number =>
      arcs.reduce((count, arc) => count + (circulation.isFixed(arc) ? 0 : 1), 0);
    const [broken] = this.#left
      .filter((one) => amount(one) > one.most || amount(one) < one.least)
      .map((one) => ({ ...one, choice: choice(one) }))
      .sort((a, b) => a.choice - b.choice);
    if (!broken) {
      this.#best = { cells: circulation.flow.slice(0, this.#cells), total };
      return [];
    }
    const down = amount(broken) > broken.most;
    const arc = cheapest(circulation, broken.arcs, down);
    if (arc === undefined) return [];
    const [flow, least, most] = [
      circulation.flow[arc] as number,
      circulation.leastOf(arc),
      circulation.mostOf(arc),
    ];
    const same = circulation.copy();
    if (down) {
      same.narrow(arc, flow, most);
      circulation.narrow(arc, least, flow - 1);
    } else {
      same.narrow(arc, least, flow);
      circulation.narrow(arc, flow + 1, most);
    }
    return [same, circulation];
  }
}

/** The arc in which one unit less, or more, costs least as far as the arc itself shows; the first of several. */
function cheapest(circulation: Circulation, arcs: readonly number[], down: boolean): number | undefined {
  let found: number | undefined;
  let least = 0n;
  for (const arc of arcs) {
    const flow = circulation.flow[arc] as number;
    if (down ? flow <= circulation.leastOf(arc) : flow >= circulation.mostOf(arc)) continue;
    const cost = circulation.reduced(arc) * (down ? -1n : 1n);
    if (found !== undefined && cost >= least) continue;
    found = arc;
    least = cost;
  }
  return found;
}
