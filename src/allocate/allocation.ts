import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { toPlain } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import type { RegisterUse } from "../population/register-use.ts";
import type { Problem } from "../problems/problem.ts";
import { amongOwn } from "../recipients/among-own.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import type { Inputs } from "./inputs.ts";
import { type AllocationRow, rowsOf } from "./rows-of.ts";
import { amountOf, isEstimate, registersOf, restOf, type TotalBy, totalBy, totalOf } from "./total-by.ts";

/**
 * An agreement's money, allocated. The results are plain data; only sums are computed on request. It can be sent to a
 * worker: what it computes is there for the copy as functions (`totalBy`, `rowsOf`, `amountOf`, `totalOf`, `restOf`,
 * `registersOf`, `isEstimate`).
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * allocation.amount("lan-medverkan", "23"); // 100000000n
 * allocation.totals("body").get("municipality:0980"); // 100000000n
 * allocation.total; // 2400000000n
 * ```
 */
export class Allocation {
  readonly agreement: Agreement;
  /** The allocated lines, in the agreement's order. */
  readonly lines: readonly AllocatedLine[];
  /** Why requested lines are not allocated; empty unless `incomplete: "list"`. */
  readonly problems: readonly Problem[];
  // Private, so that a copy sent to a worker leaves out the functions in it.
  readonly #making: Inputs | undefined;

  constructor(
    agreement: Agreement,
    lines: readonly AllocatedLine[],
    problems: readonly Problem[],
    making?: Inputs,
  ) {
    this.agreement = agreement;
    this.lines = lines;
    this.problems = problems;
    this.#making = making;
  }

  /**
   * The inputs that it was computed from, to recompute it with one change; absent if the caller constructed it, and in
   * copies.
   */
  get making(): Inputs | undefined {
    return this.#making;
  }

  /** True if any line is an estimate. Totals over it then are too. */
  get estimate(): boolean {
    return isEstimate(this);
  }

  /** The sum of all amounts, in öre. */
  get total(): Ore {
    return totalOf(this);
  }

  /** The money that the rounding left, over all lines, in öre. */
  get rest(): Ore {
    return restOf(this);
  }

  /** The registers used, each once. */
  get registers(): readonly RegisterUse[] {
    return registersOf(this);
  }

  /**
   * Every amount, line by line, recipients in code order: plain objects for `console.table`, Observable Plot, Arquero
   * and CSV writers. JSON has no `bigint`, so write `amount` with `toPlain` there.
   *
   * @example
   * ```ts
   * import { allocate, loadRegisters, toPlain } from "fordela";
   * const levels = ["county"] as const;
   * const registers = await loadRegisters("psykisk-halsa-2025", { levels });
   * const [row] = allocate("psykisk-halsa-2025", { registers, levels, unit: "krona" }).rows();
   * row?.kronor; // 3000000
   * JSON.stringify([row?.line, toPlain(row?.amount ?? 0n)]); // '["lan-nationell-strategi","3000000.00"]'
   * ```
   */
  rows(): AllocationRow[] {
    return rowsOf(this);
  }

  /**
   * Supports `JSON.stringify`: the rows, with amounts in kronor as decimal text, and the problems. Reports contain
   * more.
   */
  toJSON(): {
    readonly agreement: string;
    readonly rows: readonly object[];
    readonly problems: readonly Problem[];
  } {
    const rows = amongOwn(this.agreement.recipients, () =>
      this.rows().map((row) => ({ ...row, amount: toPlain(row.amount) })),
    );
    return { agreement: this.agreement.id, rows, problems: this.problems };
  }

  /** Sums in öre by line id, level, area id, recipient (`county:23`) or body (`municipality:0980`). */
  totals(by: TotalBy): ReadonlyMap<string, Ore> {
    return totalBy(this, by);
  }

  /** One amount in öre; `undefined` if the line or recipient is not in the allocation. */
  amount(line: string, code: string): Ore | undefined {
    return amountOf(this, line, code);
  }
}

/** The requested lines that could not be allocated, each once, in the agreement's order. */
export function leftOut({ agreement, problems }: Pick<Allocation, "agreement" | "problems">): AgreedLine[] {
  const places = new Set(problems.map(({ path }) => path[1]));
  return agreement.lines.filter((_, index) => places.has(index));
}
