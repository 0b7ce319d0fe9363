/** Nodes by distance, the nearest first; among equally near ones the lowest number. */
export class NearestFirst {
  readonly #nodes: number[] = [];
  readonly #distances: bigint[] = [];

  push(node: number, distance: bigint): void {
    const [nodes, distances] = [this.#nodes, this.#distances];
    let at = nodes.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isBefore(distance, node, distances[above] as bigint, nodes[above] as number)) break;
      nodes[at] = nodes[above] as number;
      distances[at] = distances[above] as bigint;
      at = above;
    }
    nodes[at] = node;
    distances[at] = distance;
  }

  /** The nearest node, taken out; `undefined` if none is left. */
  pop(): number | undefined {
    const [nodes, distances] = [this.#nodes, this.#distances];
    const first = nodes[0];
    const [node, distance] = [nodes.pop(), distances.pop()];
    if (node === undefined || distance === undefined || nodes.length === 0) return first;
    let at = 0;
    for (let below = 1; below < nodes.length; below = 2 * at + 1) {
      const other = below + 1;
      if (
        other < nodes.length &&
        isBefore(
          distances[other] as bigint,
          nodes[other] as number,
          distances[below] as bigint,
          nodes[below] as number,
        )
      )
        below = other;
      if (!isBefore(distances[below] as bigint, nodes[below] as number, distance, node)) break;
      nodes[at] = nodes[below] as number;
      distances[at] = distances[below] as bigint;
      at = below;
    }
    nodes[at] = node;
    distances[at] = distance;
    return first;
  }
}

function isBefore(a: bigint, node: number, b: bigint, other: number): boolean {
  return a < b || (a === b && node < other);
}
