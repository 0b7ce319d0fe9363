import type { Allocation } from "../allocate/allocation.ts";
import { isEstimate } from "../allocate/total-by.ts";
import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { Problem } from "../problems/problem.ts";
import type { Level } from "../recipients/recipient.ts";
import { EFFECTS, type Effects } from "./effects.ts";

/** Whether a recipient gets more, less or the same. */
export type GainOrLoss = "gains" | "loses" | "unchanged";

/** Kronor per inhabitant, before and after, in exact öre per person. */
export interface PerInhabitant {
  readonly before: Fraction;
  readonly after: Fraction;
  readonly difference: Fraction;
}

/** One recipient in two allocations. All amounts are in öre. */
export interface ComparisonRow extends Effects {
  readonly level: Level;
  readonly code: string;
  readonly recipient: string;
  readonly before: Ore;
  readonly after: Ore;
  /** After minus before: the sum of the effects `money`, `key`, `population` and `rounding`. */
  readonly difference: Ore;
  readonly outcome: GainOrLoss;
  /** The difference in percent of the absolute amount before, exact; `null` if that was 0. */
  readonly percent: Fraction | null;
  /** `null` if the inhabitants of either day are unknown. */
  readonly perInhabitant: PerInhabitant | null;
}

/** The sums of some rows, in öre, and the numbers of rows that gain and lose. */
export interface ComparisonSums extends Effects {
  readonly before: Ore;
  readonly after: Ore;
  readonly difference: Ore;
  readonly gains: number;
  readonly loses: number;
  readonly unchanged: number;
}

/**
 * Two allocations side by side. `compare` creates it. It can be sent to a worker: `sumsOf` and `levelsOf` are there for
 * the copy.
 *
 * @example
 * ```ts
 * import { allocate, compare } from "fordela";
 * const [one, other] = ["lan-medverkan", "lan-nationell-strategi"].map((line) =>
 *   allocate("psykisk-halsa-2025", { lines: [line] }),
 * );
 * const { difference, gains } = compare(one!, other!).sums("county");
 * [difference, gains]; // [2100000000n, 21]
 * ```
 */
export class Comparison {
  readonly before: Allocation;
  readonly after: Allocation;
  /** Every recipient of either allocation, by level and then code. */
  readonly rows: readonly ComparisonRow[];
  /** Why the comparison is incomplete: lines that could not be allocated, effects that cannot be separated. */
  readonly problems: readonly Problem[];

  constructor(
    before: Allocation,
    after: Allocation,
    rows: readonly ComparisonRow[],
    problems: readonly Problem[],
  ) {
    this.before = before;
    this.after = after;
    this.rows = rows;
    this.problems = problems;
  }

  /** True if either allocation is an estimate. Every difference then is one too. */
  get estimate(): boolean {
    return isEstimate(this);
  }

  /** The levels compared, in the order of `LEVELS`. */
  get levels(): readonly Level[] {
    return levelsOf(this);
  }

  /** The sums over one level, or over all. */
  sums(level?: Level): ComparisonSums {
    return sumsOf(this, level);
  }
}

/**
 * The sums over one level of a comparison, or of a copy of one, or over all. `comparison.sums(level)` is the same.
 *
 * @example
 * ```ts
 * import { allocate, compare } from "fordela";
 * import { sumsOf } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * sumsOf(structuredClone(compare(allocation, allocation))).unchanged; // 21
 * ```
 */
export function sumsOf(of: Pick<Comparison, "rows">, level?: Level): ComparisonSums {
  const rows = rowsIn("sumsOf", of).filter((row) => level === undefined || row.level === level);
  const sumOf = (of: (row: ComparisonRow) => Ore): Ore => sum(rows.map(of));
  const count = (outcome: GainOrLoss): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    before: sumOf((row) => row.before),
    after: sumOf((row) => row.after),
    difference: sumOf((row) => row.difference),
    ...(Object.fromEntries(EFFECTS.map((effect) => [effect, sumOf((row) => row[effect])])) as Effects),
    gains: count("gains"),
    loses: count("loses"),
    unchanged: count("unchanged"),
  };
}

/**
 * The levels of a comparison, or of a copy of one, in the order of `LEVELS`.
 *
 * @example
 * ```ts
 * import { allocate, compare } from "fordela";
 * import { levelsOf } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * levelsOf(structuredClone(compare(allocation, allocation))); // ["county"]
 * ```
 */
export function levelsOf(of: Pick<Comparison, "rows">): readonly Level[] {
  return [...new Set(rowsIn("levelsOf", of).map(({ level }) => level))];
}

/** The rows of what a caller passed. */
function rowsIn(name: string, of: Pick<Comparison, "rows">): readonly ComparisonRow[] {
  checkArgument(name, "of", of, "{rows}");
  return of.rows;
}
