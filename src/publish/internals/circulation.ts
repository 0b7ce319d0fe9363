import { NearestFirst } from "./nearest-first.ts";

/** An arc between two nodes, with the least and the most that may flow in it. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
  readonly cost: bigint;
}

/**
 * The cheapest circulation: whole flows within the bounds of every arc, with as much into each node as out of it. Costs
 * are whole numbers, so the result is exact.
 *
 * Flows begin where they are cheapest without regard to the nodes, and what does not balance is then sent along the
 * cheapest paths. Bounds can be narrowed afterwards, and the flow is mended from where it was.
 */
export class Circulation {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly cost: readonly bigint[];
  readonly flow: number[];
  readonly #least: number[];
  readonly #most: number[];
  /** The arcs at each node. */
  readonly #at: readonly (readonly number[])[];
  /** No arc with room has a cost below zero when these are added at its start and subtracted at its end. */
  readonly #potentials: bigint[];
  /** What flows into each node and not out of it. */
  readonly #excess: number[];

  constructor(nodes: number, arcs: readonly Arc[] | Circulation) {
    if (arcs instanceof Circulation) {
      [this.from, this.to, this.cost, this.#at] = [arcs.from, arcs.to, arcs.cost, arcs.#at];
      [this.flow, this.#least, this.#most] = [[...arcs.flow], [...arcs.#least], [...arcs.#most]];
      [this.#potentials, this.#excess] = [[...arcs.#potentials], [...arcs.#excess]];
      return;
    }
    this.from = arcs.map(({ from }) => from);
    this.to = arcs.map(({ to }) => to);
    this.cost = arcs.map(({ cost }) => cost);
    this.#least = arcs.map(({ least }) => least);
    this.#most = arcs.map(({ most }) => most);
    const at: number[][] = Array.from({ length: nodes }, () => []);
    for (const [index, { from, to }] of arcs.entries()) {
      at[from]?.push(index);
      at[to]?.push(index);
    }
    this.#at = at;
    this.#potentials = Array.from({ length: nodes }, () => 0n);
    this.#excess = Array.from({ length: nodes }, () => 0);
    this.flow = arcs.map(({ least, most, cost }) => (cost < 0n ? most : least));
    for (const [index, flow] of this.flow.entries()) this.#put(index, flow);
  }

  copy(): Circulation {
    return new Circulation(this.#at.length, this);
  }

  leastOf(arc: number): number {
    return this.#least[arc] as number;
  }

  mostOf(arc: number): number {
    return this.#most[arc] as number;
  }

  /** Whether an arc has no choice left. */
  isFixed(arc: number): boolean {
    return this.#least[arc] === this.#most[arc];
  }

  /** Moves the flow of an arc without a cost as near to balance at a node as its bounds allow. */
  settle(arc: number, node: number): void {
    const excess = this.#excess[node] as number;
    const wanted = (this.flow[arc] as number) + (this.to[arc] === node ? -excess : excess);
    this.#set(arc, Math.min(this.mostOf(arc), Math.max(this.leastOf(arc), wanted)));
  }

  /** Narrows the bounds of an arc; `solve` must follow. */
  narrow(arc: number, least: number, most: number): void {
    this.#least[arc] = least;
    this.#most[arc] = most;
    this.#set(arc, Math.min(most, Math.max(least, this.flow[arc] as number)));
  }

  /** Balances every node at the least cost; `false` if no circulation is within the bounds. */
  solve(): boolean {
    for (const [arc, least] of this.#least.entries()) if (least > (this.#most[arc] as number)) return false;
    let sources = this.#excess.flatMap((excess, node) => (excess > 0 ? [node] : []));
    while (sources.length > 0) {
      if (!this.#augment(sources)) return false;
      sources = sources.filter((node) => (this.#excess[node] as number) > 0);
    }
    return this.#excess.every((excess) => excess === 0);
  }

  get total(): bigint {
    let total = 0n;
    for (const [arc, cost] of this.cost.entries())
      if (cost !== 0n) total += cost * BigInt(this.flow[arc] as number);
    return total;
  }

  /** The cost of one more unit in an arc, with what it costs or saves at its nodes. */
  reduced(arc: number): bigint {
    const [from, to] = [this.from[arc] as number, this.to[arc] as number];
    return (this.cost[arc] as bigint) + (this.#potentials[from] as bigint) - (this.#potentials[to] as bigint);
  }

  /**
   * Sends one more unit through an arc, and back to its start along arcs that cost nothing and are not in `kept`;
   * `false`, with nothing sent, if there is no such way.
   */
  raise(arc: number, kept: Uint8Array): boolean {
    if ((this.flow[arc] as number) >= this.mostOf(arc)) return false;
    const [start, end] = [this.to[arc] as number, this.from[arc] as number];
    const reached = new Map<number, number>([[start, -1]]);
    const queue = [start];
    for (let at = 0; at < queue.length && !reached.has(end); at++) {
      const node = queue[at] as number;
      for (const next of this.#at[node] as readonly number[]) {
        if (kept[next] || next === arc) continue;
        const other = this.#beyond(next, node);
        if (reached.has(other) || !this.#hasRoom(next, node) || this.reduced(next) !== 0n) continue;
        reached.set(other, next);
        queue.push(other);
      }
    }
    if (!reached.has(end)) return false;
    this.#send(end, reached, 1);
    this.#put(arc, 1);
    this.flow[arc] = (this.flow[arc] as number) + 1;
    return true;
  }

  /** One cheapest path from a node with too much to the nearest one with too little; `false` if there is none. */
  #augment(sources: readonly number[]): boolean {
    const distances = new Map<number, bigint>();
    const by = new Map<number, number>();
    const done = new Set<number>();
    const heap = new NearestFirst();
    for (const source of sources) {
      distances.set(source, 0n);
      by.set(source, -1);
      heap.push(source, 0n);
    }
    for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
      if (done.has(node)) continue;
      done.add(node);
      const distance = distances.get(node) as bigint;
      if ((this.#excess[node] as number) < 0) {
        for (const one of done) {
          const nearer = (distances.get(one) as bigint) - distance;
          if (nearer !== 0n) this.#potentials[one] = (this.#potentials[one] as bigint) + nearer;
        }
        this.#send(node, by, Number.POSITIVE_INFINITY);
        return true;
      }
      for (const arc of this.#at[node] as readonly number[]) {
        const other = this.#beyond(arc, node);
        if (done.has(other) || !this.#hasRoom(arc, node)) continue;
        const reduced = this.reduced(arc);
        const through = distance + (this.from[arc] === node ? reduced : -reduced);
        const before = distances.get(other);
        if (before !== undefined && before <= through) continue;
        distances.set(other, through);
        by.set(other, arc);
        heap.push(other, through);
      }
    }
    return false;
  }

  /** Sends up to `most` units along a path, given as the arc by which each node was reached. */
  #send(end: number, by: ReadonlyMap<number, number>, most: number): void {
    const path: { arc: number; sign: 1 | -1 }[] = [];
    let node = end;
    let units = most;
    for (let arc = by.get(node) as number; arc >= 0; arc = by.get(node) as number) {
      const sign = this.to[arc] === node ? 1 : -1;
      const flow = this.flow[arc] as number;
      units = Math.min(units, sign > 0 ? this.mostOf(arc) - flow : flow - this.leastOf(arc));
      path.push({ arc, sign });
      node = this.#beyond(arc, node);
    }
    if (most === Number.POSITIVE_INFINITY)
      units = Math.min(units, this.#excess[node] as number, -(this.#excess[end] as number));
    for (const { arc, sign } of path) this.#set(arc, (this.flow[arc] as number) + sign * units);
  }

  #beyond(arc: number, node: number): number {
    return (this.from[arc] === node ? this.to[arc] : this.from[arc]) as number;
  }

  /** Whether an arc can take more from a node, or give back what it has from the other. */
  #hasRoom(arc: number, node: number): boolean {
    const flow = this.flow[arc] as number;
    return this.from[arc] === node ? flow < this.mostOf(arc) : flow > this.leastOf(arc);
  }

  #set(arc: number, flow: number): void {
    this.#put(arc, flow - (this.flow[arc] as number));
    this.flow[arc] = flow;
  }

  #put(arc: number, units: number): void {
    const [from, to] = [this.from[arc] as number, this.to[arc] as number];
    this.#excess[from] = (this.#excess[from] as number) - units;
    this.#excess[to] = (this.#excess[to] as number) + units;
  }
}
