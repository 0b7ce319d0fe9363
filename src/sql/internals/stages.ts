import type { Dialect } from "./dialects/dialect.ts";
import type { SqlNumber } from "./sql-number.ts";
import { TooManyDigits } from "./too-many-digits.ts";

/** A column of a stage. */
interface Column {
  readonly name: string;
  readonly sql: string;
}

/** What must hold, and what the statement fails with if it does not. */
interface Guard {
  /** A condition over single rows. NULL counts as false. */
  readonly holds: string;
  /** An expression of text, never NULL. */
  readonly message: string;
}

/** The three tables that a stage may have. */
type Kind = "totals" | "values" | "rows";

/** In the order in which a stage is written. */
const KINDS: readonly Kind[] = ["totals", "values", "rows"];

/** No table of a user's is likely to have a name that begins so. */
const nameOf = (kind: Kind, stage: number): string => `fordela_${kind}_${stage}`;

/**
 * The stages of a statement. Each may have totals, one row of sums over the rows before it; values, one row of numbers
 * that follow from single rows before it; and rows, with columns that may use the single rows before them. A number
 * knows the first stage after which it can be used.
 */
export class Stages {
  readonly #dialect: Dialect;
  readonly #columns: Readonly<Record<Kind, Column[][]>> = { totals: [[]], values: [[]], rows: [[]] };
  readonly #names = new Map<string, SqlNumber>();
  readonly #guards: Guard[] = [];

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** A total over all rows, such as `max(…)`, of what can be used after `stage`. */
  total(sql: string, stage: number, max: bigint, name: string): SqlNumber {
    return this.#add("totals", { sql: `CAST(${sql} AS ${this.#dialect.whole})`, max, stage }, name);
  }

  /** The sum of a number over all rows. */
  sum({ sql, stage }: SqlNumber, max: bigint, name: string): SqlNumber {
    const { limit } = this.#dialect;
    if (limit !== undefined && max > limit) throw new TooManyDigits();
    return this.total(`sum(${sql})`, stage, max, name);
  }

  /** How many rows a condition holds for. */
  count(condition: string, stage: number, max: bigint, name: string): SqlNumber {
    const counted = condition === "TRUE" ? "*" : `CASE WHEN ${condition} THEN 1 END`;
    return this.total(`count(${counted})`, stage, max, name);
  }

  /** A column of every row. */
  row(number: SqlNumber, name: string): SqlNumber {
    return this.#add("rows", number, name);
  }

  /** A number that follows from single rows, computed once and not for every row. */
  value(number: SqlNumber, name: string): SqlNumber {
    const named = /^\w+$/.test(number.sql);
    return number.constant !== undefined || named ? number : this.#add("values", number, name);
  }

  /** Adds a condition over single rows that every amount depends on. */
  guard(holds: string, message: string): void {
    this.#guards.push({ holds, message });
  }

  /** The last stage. */
  get #last(): number {
    return Math.max(...KINDS.map((kind) => this.#columns[kind].length)) - 1;
  }

  /** The last rows. */
  get lastRows(): string {
    return this.#rowsAt(this.#last);
  }

  /** The common table expressions of the stages after the first, and of the first check that fails. */
  expressions(check: string): string[] {
    const written: string[] = [];
    for (let stage = 1; stage <= this.#last; stage++)
      for (const kind of KINDS) {
        const columns = this.#columns[kind][stage] ?? [];
        if (columns.length === 0) continue;
        const rows = kind === "values" ? [] : [this.#rowsAt(stage - 1)];
        const kept = kind === "rows" ? [`${rows[0]}.*`] : [];
        const selected = [...kept, ...columns.map(({ name, sql }) => `${sql} AS ${name}`)];
        const from = [...rows, ...this.#single(stage - 1, columns.map(({ sql }) => sql).join(" "))];
        written.push(this.#expression(nameOf(kind, stage), selected.join(",\n    "), from));
      }
    // A condition of NULL fails too.
    const checks = this.#guards.map(({ holds, message }) => `WHEN (${holds}) IS NOT TRUE THEN ${message}`);
    const failure = `CASE\n      ${checks.join("\n      ")}\n    END AS failure`;
    return [...written, this.#expression(check, failure, this.#single(this.#last, failure))];
  }

  #expression(name: string, selected: string, from: readonly string[]): string {
    return `${name} AS ${this.#dialect.once}(\n  SELECT ${selected}\n  FROM ${from.join(" CROSS JOIN ")}\n)`;
  }

  /** The name of the rows that there are at a stage. */
  #rowsAt(stage: number): string {
    const { rows } = this.#columns;
    let at = Math.min(stage, rows.length - 1);
    while (at > 0 && (rows[at] ?? []).length === 0) at -= 1;
    return nameOf("rows", at);
  }

  /** The names of the single rows up to a stage that an expression uses. */
  #single(stage: number, used: string): string[] {
    const words = new Set(used.match(/\w+/g));
    const found: string[] = [];
    for (let at = 1; at <= stage; at++)
      for (const kind of ["totals", "values"] as const)
        if (this.#columns[kind][at]?.some(({ name }) => words.has(name))) found.push(nameOf(kind, at));
    return found;
  }

  /** Adds a column; what is asked for twice is computed once. */
  #add(kind: Kind, { sql, max, stage: after }: SqlNumber, name: string): SqlNumber {
    const key = `${kind} ${sql}`;
    const known = this.#names.get(key);
    if (known) return known;
    const stage = after + 1;
    const column = { name: `${name}_${this.#names.size + 1}`, sql };
    const columns = this.#columns[kind];
    while (columns.length <= stage) columns.push([]);
    columns[stage]?.push(column);
    const added = { sql: column.name, max, stage };
    this.#names.set(key, added);
    return added;
  }
}
