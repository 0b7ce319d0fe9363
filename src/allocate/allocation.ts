import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { toPlain } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import { toNumber } from "../money/to-number.ts";
import { sum } from "../numbers/sum.ts";
import type { RegisterUse } from "../population/register-use.ts";
import type { Problem } from "../problems/problem.ts";
import { indexOfRecipient } from "../recipients/index-of-recipient.ts";
import { type Level, type Recipient, recipientId } from "../recipients/recipient.ts";
import { type AllocatedLine, registersUsed } from "./allocated-line.ts";
import type { Inputs } from "./inputs.ts";

/** The groups of totals. `recipient` keeps roles apart (county 09, region 09); `body` joins them. */
export type TotalBy = "line" | "level" | "area" | "recipient" | "body";

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
 * An agreement's money, allocated. The results are plain data; only sums are computed on request.
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
  /** The inputs that it was computed from, to recompute it with one change; absent if the caller constructed it. */
  readonly making: Inputs | undefined;

  constructor(
    agreement: Agreement,
    lines: readonly AllocatedLine[],
    problems: readonly Problem[],
    making?: Inputs,
  ) {
    this.agreement = agreement;
    this.lines = lines;
    this.problems = problems;
    this.making = making;
  }

  /** True if any line is an estimate. Totals over it then are too. */
  get estimate(): boolean {
    return this.lines.some((line) => line.estimate);
  }

  /** The sum of all amounts, in öre. */
  get total(): Ore {
    return sum(this.lines.map(({ total }) => total));
  }

  /** The money that the rounding left, over all lines, in öre. */
  get rest(): Ore {
    return sum(this.lines.map(({ rest }) => rest));
  }

  /** The registers used, each once. */
  get registers(): readonly RegisterUse[] {
    return registersUsed(this.lines);
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
    return this.lines.flatMap(({ line, recipients, amounts, estimate }) =>
      recipients.map(({ level, code, name }, index) => ({
        agreement: this.agreement.id,
        line: line.id,
        area: line.area,
        level,
        code,
        recipient: name,
        amount: amounts[index] as Ore,
        kronor: toNumber(amounts[index] as Ore),
        estimate,
      })),
    );
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
    const rows = this.rows().map((row) => ({ ...row, amount: toPlain(row.amount) }));
    return { agreement: this.agreement.id, rows, problems: this.problems };
  }

  /** Sums in öre by line id, level, area id, recipient (`county:23`) or body (`municipality:0980`). */
  totals(by: TotalBy): ReadonlyMap<string, Ore> {
    const sums = new Map<string, Ore>();
    for (const { line, recipients, amounts } of this.lines)
      for (const [index, recipient] of recipients.entries()) {
        const key = keyOf(by, line, recipient);
        sums.set(key, (sums.get(key) ?? 0n) + (amounts[index] as Ore));
      }
    return sums;
  }

  /** One amount in öre; `undefined` if the line or recipient is not in the allocation. */
  amount(line: string, code: string): Ore | undefined {
    const found = this.lines.find((one) => one.line.id === line);
    return found?.amounts[indexOfRecipient(found.recipients, code) ?? -1];
  }
}

function keyOf(by: TotalBy, line: AllocatedLine["line"], recipient: Recipient): string {
  if (by === "line") return line.id;
  if (by === "level") return line.level;
  if (by === "area") return line.area;
  return by === "recipient" ? recipientId(recipient) : recipient.body;
}

/** The requested lines that could not be allocated, each once, in the agreement's order. */
export function leftOut({ agreement, problems }: Pick<Allocation, "agreement" | "problems">): AgreedLine[] {
  const places = new Set(problems.map(({ path }) => path[1]));
  return agreement.lines.filter((_, index) => places.has(index));
}
