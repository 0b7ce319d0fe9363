import type { Ore } from "../money/ore.ts";
import { toNumber } from "../money/to-number.ts";
import { checkOptions, type Known } from "../problems/check-argument.ts";
import { amongOwn } from "../recipients/among-own.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import { type Level, recipientId } from "../recipients/recipient.ts";
import { type Lines, linesOf } from "./total-by.ts";

/** What the columns of pivoted rows are, and what they hold. */
export interface PivotOptions {
  /** A column for each line (default) or for each area. */
  readonly by?: "line" | "area" | undefined;
  /** Whole öre in `bigint` (`amount`, default), or kronor as the nearest `number`, for charts and tables. */
  readonly as?: "amount" | "kronor" | undefined;
}

/**
 * One recipient, with a key for each line or area. A recipient that takes no part in any line of a column has `null` there. A
 * line that is named as one of the fixed keys is `line:` and its name.
 */
export type PivotedRow<Value> = {
  readonly level: Level;
  readonly code: string;
  readonly recipient: string;
  readonly total: Value;
  /** True if any of its amounts is an estimate. */
  readonly estimate: boolean;
} & Readonly<Record<string, Value | string | boolean | null>>;

const OPTIONS = { by: ["line", "area"], as: ["amount", "kronor"] } satisfies Known<PivotOptions>;

const FIXED: readonly string[] = ["level", "code", "recipient", "total", "estimate"];

/**
 * The amounts of an allocation, or of a copy of one, as one row for each recipient and one column for each line: the form
 * that data grids and spreadsheets take. Rows by level and code.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { pivotedRows } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan", "lan-nationell-strategi"] });
 * const [stockholm] = pivotedRows(allocation, { as: "kronor" });
 * [stockholm?.["lan-medverkan"], stockholm?.total]; // [2000000, 5000000]
 * ```
 */
export function pivotedRows(
  of: Lines,
  options: PivotOptions & { readonly as: "kronor" },
): PivotedRow<number>[];
/** The amounts in öre, one row for each recipient and one column for each line or area. */
export function pivotedRows(of: Lines, options?: PivotOptions): PivotedRow<Ore>[];
export function pivotedRows(of: Lines, options: PivotOptions = {}): PivotedRow<Ore | number>[] {
  checkOptions("pivotedRows", options, OPTIONS);
  const { by = "line", as = "amount" } = options;
  const lines = linesOf("pivotedRows", of);
  const columnOf = ({ line }: Lines["lines"][number]): string => {
    const name = by === "line" ? line.id : line.area;
    return FIXED.includes(name) ? `${by}:${name}` : name;
  };
  const columns = [...new Set(lines.map(columnOf))];
  const rows = new Map<
    string,
    { level: Level; code: string; recipient: string; total: Ore; estimate: boolean }
  >();
  const cells = new Map<string, Map<string, Ore>>();
  for (const one of lines)
    for (const [index, recipient] of one.recipients.entries()) {
      const id = recipientId(recipient);
      const amount = one.amounts[index] as Ore;
      const { level, code, name } = recipient;
      const row = rows.get(id) ?? { level, code, recipient: name, total: 0n, estimate: false };
      row.total += amount;
      row.estimate ||= one.estimate;
      rows.set(id, row);
      const own = cells.get(id) ?? new Map<string, Ore>();
      own.set(columnOf(one), (own.get(columnOf(one)) ?? 0n) + amount);
      cells.set(id, own);
    }
  const written = (amount: Ore): Ore | number => (as === "kronor" ? toNumber(amount) : amount);
  const order = (one: { level: Level }): number => levelsInUse().indexOf(one.level);
  const pivoted = (): object[] =>
    [...rows]
      .sort(([, a], [, b]) => order(a) - order(b) || (a.code < b.code ? -1 : 1))
      .map(([id, { level, code, recipient, total, estimate }]) => ({
        level,
        code,
        recipient,
        ...Object.fromEntries(
          columns.map((column) => {
            const amount = cells.get(id)?.get(column);
            return [column, amount === undefined ? null : written(amount)];
          }),
        ),
        total: written(total),
        estimate,
      }));
  return amongOwn(of.agreement?.recipients, pivoted) as PivotedRow<Ore | number>[];
}
