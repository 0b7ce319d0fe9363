import type { Agreement } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { toNumber } from "../money/to-number.ts";
import { amongOwn } from "../recipients/among-own.ts";
import type { Level } from "../recipients/recipient.ts";
import { type Lines, linesOf } from "./total-by.ts";

/** One amount: a recipient's share of a line. A plain object, for libraries of tables and charts. */
export interface AllocationRow {
  readonly agreement: string;
  readonly line: string;
  readonly area: string;
  readonly level: Level;
  readonly code: string;
  readonly recipient: string;
  /** In öre. */
  readonly amount: Ore;
  /** The amount in kronor as the nearest `number`, for charts and tables. Do not calculate with it. */
  readonly kronor: number;
  /** True if counted in a register whose date differs from the date that the agreement asks for. */
  readonly estimate: boolean;
}

/**
 * Every amount of an allocation, or of a copy of one, line by line. `allocation.rows()` is the same.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { rowsOf } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * rowsOf(structuredClone(allocation))[0]?.kronor; // 2000000
 * ```
 */
export function rowsOf(
  of: Lines & { readonly agreement: Pick<Agreement, "id" | "recipients"> },
): AllocationRow[] {
  const lines = linesOf("rowsOf", of);
  const { agreement } = of;
  return amongOwn(agreement.recipients, () =>
    lines.flatMap(({ line, recipients, amounts, estimate }) =>
      recipients.map(({ level, code, name }, index) => ({
        agreement: agreement.id,
        line: line.id,
        area: line.area,
        level,
        code,
        recipient: name,
        amount: amounts[index] as Ore,
        kronor: toNumber(amounts[index] as Ore),
        estimate,
      })),
    ),
  );
}
