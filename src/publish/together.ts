/** A table whose cells and sums are rounded together. */
export interface FiguresTogether {
  /** The exact amounts of the cells, in öre, in code order. */
  readonly cells: readonly bigint[];
  /** The sums that are printed, each as the indexes of its cells. */
  readonly sums: readonly (readonly number[])[];
  /** What every figure is printed in, in öre: 100 000 000 for millions of kronor. */
  readonly unit: bigint;
}

/** What is printed already, and how long to search. */
export interface TogetherOptions {
  /** Figures that are given, in öre, by the index of the cell or sum; `null` or absent where one is to be found. */
  readonly printed?:
    | {
        readonly cells?: readonly (bigint | null)[];
        readonly sums?: readonly (bigint | null)[];
      }
    | undefined;
  /**
   * How many flows to solve at most where sums overlap in more than two directions; 5 000 by default, and fewer for more than
   * 2 000 figures. A table of rows, columns and totals, or with subtotals in one direction, needs one.
   */
  readonly effort?: number | undefined;
}

/** Figures rounded together, or why they cannot be. */
export type Together = RoundedTogether | Contradiction | Undecided;

/** Figures that are each next to the exact one, and that add up as printed. */
export interface RoundedTogether {
  readonly kind: "rounded";
  /** In öre, each a multiple of the unit. */
  readonly cells: readonly bigint[];
  readonly sums: readonly bigint[];
  /** The cells, by index, that are not the nearest multiple of the unit. */
  readonly moved: readonly number[];
  /** How far the cells are from the exact amounts together, in öre. */
  readonly movement: bigint;
  /** Whether no other figures are known to move less. `false` only where the search spent its effort. */
  readonly least: boolean;
}

/** Figures that cannot all be next to the exact ones and add up. Without any one of them there is a solution. */
export interface Contradiction {
  readonly kind: "contradiction";
  /** The sums, by index. */
  readonly sums: readonly number[];
  /** The cells, by index, that are not whole. */
  readonly cells: readonly number[];
  /** Whether it is known that none can be left out; `false` only where the search spent its effort. */
  readonly irreducible: boolean;
  /** Why, by cases; absent where that would take more than 400 steps. */
  readonly proof?: readonly ProofStep[];
}

/** The search spent its effort without an answer. */
export interface Undecided {
  readonly kind: "undecided";
  /** How many flows were solved. */
  readonly effort: number;
}

/** A step of a proof by cases. `depth` is the number of suppositions that it rests on. */
export type ProofStep =
  | { readonly step: "suppose"; readonly depth: number; readonly cell: number; readonly figure: bigint }
  | {
      readonly step: "follows";
      readonly depth: number;
      readonly sum: number;
      readonly cells: readonly { readonly cell: number; readonly figure: bigint }[];
    }
  | {
      readonly step: "breaks";
      readonly depth: number;
      readonly sum: number;
      /** What the sum can then be, in öre. */
      readonly least: bigint;
      readonly most: bigint;
    };
