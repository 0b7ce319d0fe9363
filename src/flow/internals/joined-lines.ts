/** Lines that events name together, and that only their sum can be checked of: a union of sets. */
export class JoinedLines {
  readonly #parents = new Map<string, string>();

  /** Joins all of these lines. */
  join(lines: readonly string[]): void {
    const [first, ...others] = lines.map((line) => this.keyOf(line));
    for (const other of others)
      if (first !== undefined) this.#parents.set(this.keyOf(other), this.keyOf(first));
  }

  /** The line that represents all that a line is joined with. */
  keyOf(line: string): string {
    let top = line;
    for (let next = this.#parents.get(top); next !== undefined && next !== top; next = this.#parents.get(top))
      top = next;
    return top;
  }
}
