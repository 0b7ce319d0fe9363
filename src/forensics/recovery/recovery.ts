import type { Ore } from "../../money/ore.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { RegisterStatus } from "../../population/register.ts";
import type { KnownRounding } from "../../rounding/reach.ts";
import type { Doubt } from "./doubt.ts";
import type { TotalRange } from "./search-totals.ts";

/** One row of a per-capita column: a recipient and the amount printed. */
export interface PrintedAmount {
  /** Official code, or any text that no other row has. */
  readonly code: string;
  readonly label: string;
  readonly amount: Ore;
  /** Its cell, "C14". */
  readonly cell?: string;
}

/** A row with the number of persons that it was computed from. Inferred, never read. */
export interface RecoveredRow extends PrintedAmount {
  /** The only whole number that explains the amount; `null` where none does, or several. */
  readonly weight: bigint | null;
  /** The whole number that comes nearest, whether it explains the amount or not. */
  readonly nearest: bigint;
  /** The amount printed less the exact amount that `nearest` gives, in öre. */
  readonly deviation: Fraction;
  readonly fits: boolean;
  /**
   * True where the amount carries what rounding the other rows left over: the weight is then the national total less
   * theirs, and not read from the amount.
   */
  readonly rest?: true;
}

/** How much worse every other national total explains the table. */
export interface Margin {
  /** How many more rows must be wrong for any other total to be the true one. */
  readonly rows: number;
  /** The total that comes next, and how many rows must be wrong for it. */
  readonly nationalTotal: bigint;
  readonly wrongRows: number;
}

/** What a per-capita table implies about the register it was computed from. */
export interface Recovery {
  readonly unit: Ore;
  readonly rounding: KnownRounding;
  readonly pot: Ore;
  /** Whether the pot was given or is the sum of the rows. */
  readonly potFrom: "given" | "rows";
  /** The same amount to each before the rest is shared. */
  readonly base: Ore;
  /** How many share the pot. */
  readonly recipients: number;
  /** What the rows add up to. */
  readonly sum: Ore;
  /** Whether that is the pot, apart from rounding: the weights must then add up to the national total. */
  readonly whole: boolean;
  /** Every national total from the first to the last was tried. */
  readonly searched: TotalRange;
  /** Whether the search was stopped before it had tried all that it was asked to. */
  readonly partial: boolean;
  /** The sum of all weights, where one total is singled out; else `null`. */
  readonly nationalTotal: bigint | null;
  /** Whether one national total is singled out. Never so of a partial search. */
  readonly unique: boolean;
  /** How many national totals of those searched explain every row. */
  readonly fits: number;
  /** The national totals that explain most, the first twenty; all of them explain equally much. None where there is a `doubt`. */
  readonly candidates: readonly bigint[];
  /** The fewest rows that must be wrong. */
  readonly wrongRows: number;
  readonly margin: Margin | null;
  /** An estimate of how many national totals would explain as much of a table that is unrelated to persons. */
  readonly chance: Fraction;
  /** Every row with its weight; none unless a national total is singled out. */
  readonly rows: readonly RecoveredRow[];
  /** The rows that no whole number of persons explains, nor what rounding left over. */
  readonly rowsThatDoNotFit: readonly RecoveredRow[];
  /** Why no national total is claimed, though one or some explain the most rows; `null` where none is withheld. */
  readonly doubt: Doubt | null;
  /** The greatest whole number that divides every weight; above 1 the table follows from a smaller total just as well. */
  readonly commonFactor: bigint;
  /** Registers compared with the rows, the one that agrees best first. */
  readonly matches: readonly RegisterMatch[];
}

/** How well a register agrees with recovered weights. */
export interface RegisterMatch {
  readonly register: string;
  readonly date: string;
  readonly status: RegisterStatus;
  /** Rows whose number of persons is another in the register. */
  readonly rowsDiffering: number;
  /** The sum of their absolute differences, in persons. */
  readonly persons: bigint;
  /** The national total less the register's, where some rows are missing; `null` where all are there or the register has none. */
  readonly nationalDifference: bigint | null;
  /** Whether every row, and the nation where it is compared, equals the register's count exactly. */
  readonly exact: boolean;
}
