import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { Ore } from "../../money/ore.ts";
import type { RegisterInfo } from "../../population/register.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { KnownMethod } from "../../rounding/rounding-method.ts";
import type { RowProblem } from "../../tables/recipients-of-rows.ts";
import type { WholeRange } from "../fits/linear.ts";

/** Who shared the money: every recipient of the level, or only those in the table. */
export type Among = "level" | "listed";

/**
 * An unknown that had to be found: an amount to each, the pot, a percentage in hundredths, or how much more a group
 * gets.
 */
export type Unknown = "base" | "pot" | "percent";

/** One way in which the figures come out, each of them: lines as an agreement would have them, and their rounding. */
export interface Fit {
  /** Shared out with this rounding, their amounts give every figure. Ties are decided in code order. */
  readonly lines: readonly ResolvedLine[];
  readonly rounding: KnownMethod;
  /** In öre. */
  readonly unit: Ore;
  /** What is shared out in total, in öre. */
  readonly pot: Ore;
  /**
   * The unknown, and all the values of it that give every figure; the lines have the roundest. In öre, or hundredths of
   * a percent.
   */
  readonly found?: WholeRange & { readonly of: Unknown; readonly chosen: bigint };
}

/** Whether a match may be chance: an estimate, by the assumptions of `chanceOf`. */
export interface Chance {
  /** Figures beyond those that were needed to find the unknowns. */
  readonly free: number;
  /** Combinations of weight, rounding and unit that were tried. */
  readonly tried: number;
  /**
   * The chance that any of those tried would fit random figures is about one in ten to this power; 0 where that may
   * well happen.
   */
  readonly exponent: number;
}

/**
 * A key with a register that gives every figure, in one way or several. A weight by the indicator "folkmängd" is the head
 * counts printed in the table itself.
 */
export interface InferredKey {
  readonly registers: readonly RegisterInfo[];
  readonly among: Among;
  /** The roundest first. Never empty. */
  readonly fits: readonly Fit[];
  /** How many unknowns had to be found, the pot where it was not given among them. */
  readonly unknowns: number;
  readonly chance: Chance;
  /**
   * The published table that a register was recovered from, where it is this one. The key then follows from the amounts
   * themselves: it shows that they are per capita, not that the register is right.
   */
  readonly circular?: string;
  /** The agreement that has these lines, where they come from one. */
  readonly agreement?: string;
}

/** A figure that a key does not give. */
export interface Deviating {
  readonly code: string;
  /** In öre. */
  readonly printed: Ore;
  readonly expected: Ore;
}

/** A key that gives some of the figures. */
export interface NearMiss extends Pick<InferredKey, "registers" | "among" | "agreement"> {
  readonly fit: Fit;
  readonly deviating: readonly Deviating[];
}

/**
 * Why figures identify no weights: all are 0, they are so small that many weights give them, or some are above 0 and
 * some below, which no weight can give.
 */
export type Uninformative = "zero" | "small" | "signs";

/** What was found out about how a table was made. */
export interface Inference {
  readonly level: Level;
  /** How many figures there are, and how many recipients the level has. */
  readonly figures: number;
  readonly recipients: number;
  /** The sum of the figures, in öre. */
  readonly sum: Ore;
  /** Keys that give every figure, the least likely to be chance first. */
  readonly exact: readonly InferredKey[];
  /**
   * Where no key does and all were tried: the keys with the fewest deviating figures, if at most half of them
   * deviate.
   */
  readonly near: readonly NearMiss[];
  /** The registers that the figures were compared with, by id. */
  readonly registers: readonly string[];
  /** Combinations of weight, rounding and unit that were tried. */
  readonly tried: number;
  /**
   * Why no weights can be identified: none were tried, or, where nothing was found, not in the units of `smallUnits`; `null`
   * where they were.
   */
  readonly uninformative: Uninformative | null;
  /**
   * The units, in öre and the largest first, that every figure is a multiple of, but in which they are too small for weights to
   * be tried, where they were tried in finer ones and nothing was found; else empty.
   */
  readonly smallUnits: readonly Ore[];
  /**
   * The national total that `recoverPopulation` finds where no key gives every figure: the amounts may follow from a
   * population that none of the registers has. `null` where it finds none, and where it was not needed.
   */
  readonly nationalTotal: bigint | null;
  /** What could not be read in the table, and is not among the figures. */
  readonly problems: readonly RowProblem[];
  /** True where the search was stopped: a key that is missing may not have been tried. */
  readonly partial: boolean;
}
