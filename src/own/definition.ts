import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";
import type { Quotas, Rounded } from "../rounding/rounding.ts";
import type { OwnOptions } from "../rules/own-options.ts";
import type { Amounts, Step } from "../rules/rule.ts";
import type { Weighing } from "../rules/weighing.ts";
import type { Weight } from "../rules/weight.ts";
import type { OptionKinds } from "./option-kinds.ts";

/** What an own rule or weight can see of the line and of those who share it. */
export interface OwnFacts {
  /** The line's id. */
  readonly line: string;
  /** The whole line, in öre, however much of it is left. */
  readonly amount: Ore;
  readonly level: Level;
  /** The recipients that share, in code order. Every list that a definition gives has this order. */
  readonly recipients: readonly Recipient[];
  /** The steps of the rules before. */
  readonly steps: readonly Step[];
  /** The codes of a group of the line's level. Refuses a group that there is not. */
  group(name: string): ReadonlySet<string>;
  /** The figures of a weight, exactly. */
  weigh(weight: Weight): Weighing;
}

/** Words of a definition, in both languages, from its options. A phrase, without a capital and a full stop. */
export interface OwnWords<Options> {
  /** In Swedish. */
  readonly sv: (options: Options) => string;
  /** In English. */
  readonly en: (options: Options) => string;
}

/** Reads the options of a rule or weight as a file has them; `undefined` for one without options. */
export type OptionReader = <Own extends { readonly options?: OwnOptions | undefined }>(
  own: Own,
) => Own | undefined;

interface Defined {
  /** Lower-case words joined by hyphens: "rural-bonus". */
  readonly name: string;
  /** Part of receipts. Change it when the arithmetic changes. */
  readonly version: string;
  /** @internal How options in a file are read; `defineRule` and `defineWeight` add it. */
  readonly read?: OptionReader;
}

/** An own rule. It has exactly one of `amounts`, `weights` and `share`. */
export interface RuleDefined<Options = OwnOptions> extends Defined {
  readonly kind: "rule";
  readonly options?: OptionKinds | undefined;
  /** Stated amounts: öre for each recipient, or exact ones. They are taken from what is left of the line. */
  readonly amounts?: ((options: Options, facts: OwnFacts) => readonly Ore[] | Amounts) | undefined;
  /** Whole numbers of at least 0: all that is left is shared in proportion to them. */
  readonly weights?: ((options: Options, facts: OwnFacts) => readonly bigint[] | Weighing) | undefined;
  /** Exact amounts of what is left, in öre. The next rule shares what they leave. */
  readonly share?: ((options: Options, left: Fraction, facts: OwnFacts) => Amounts) | undefined;
  /** Weights that it counts by, beside those among its options: their figures are loaded first. */
  readonly uses?: ((options: Options) => readonly Weight[]) | undefined;
  readonly words: OwnWords<Options>;
}

/** An own weight. */
export interface WeightDefined<Options = OwnOptions> extends Defined {
  readonly kind: "weight";
  readonly options?: OptionKinds | undefined;
  /** Whole numbers of at least 0 for each recipient; with `scale`, each is so many times the weight. */
  readonly weigh: (options: Options, facts: OwnFacts) => readonly bigint[] | Weighing;
  /** Weights that it is made of, beside those among its options: their figures are loaded first. */
  readonly uses?: ((options: Options) => readonly Weight[]) | undefined;
  readonly words: OwnWords<Options>;
}

/** An own rounding. */
export interface RoundingDefined extends Defined {
  readonly kind: "rounding";
  /** Whole units for exact shares. */
  readonly round: (quotas: Quotas) => Rounded;
  /** Whether the units always add up to `total`. */
  readonly sums: boolean;
  readonly words: { readonly sv: string; readonly en: string };
}

/** A figure of a table as an own check sees it. */
export interface CheckedFigure {
  /** The recipient's code; `null` if the row is nobody's that is known. */
  readonly code: string | null;
  /** The row's label, as printed. */
  readonly label: string;
  /** The column's header, as printed. */
  readonly header: string;
  /** The ids of the lines whose money it is. */
  readonly lines: readonly string[];
  /** In öre; `null` for an empty cell. */
  readonly printed: Ore | null;
  /** What the agreement gives, in öre; `null` if that cannot be computed. */
  readonly expected: Ore | null;
  readonly isSum: boolean;
}

/** What an own check found: the figure, if it is about one, and facts for its words. */
export interface CheckFinding {
  /** One of the figures that the check was given; the whole table if absent. */
  readonly figure?: CheckedFigure | undefined;
  readonly facts?: Readonly<Record<string, string | bigint>> | undefined;
}

/** An own check of tables. */
export interface CheckDefined extends Defined {
  readonly kind: "check";
  /** What is wrong with a table's figures, given once each. */
  readonly check: (figures: readonly CheckedFigure[]) => readonly CheckFinding[];
  /** The sentence of a finding, from its facts and the figure's label and header. */
  readonly words: OwnWords<Readonly<Record<string, string | bigint>>>;
}

/** What a program defines for itself. */
export type OwnDefinition = RuleDefined | WeightDefined | RoundingDefined | CheckDefined;
