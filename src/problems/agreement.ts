import type { ShapeFaultAt } from "./shape-fault.ts";

/** The lines that a stated sum covers: those in its areas and at its levels, all if `null`. */
export interface StatedOver {
  areas: readonly string[] | null;
  levels: readonly string[] | null;
}

/** Why a cell of an agreement's sheet cannot be read. */
export type SheetCellFault =
  | "missing"
  | "column"
  | "duplicate"
  | "level"
  | "heading"
  | "amount"
  | "key"
  | "age"
  | "age-unused"
  | "exception"
  | "recipient"
  | "no-fixed"
  | "year"
  | "date"
  | "recipient-column"
  | "recipient-twice"
  | "above"
  | "tile"
  | "currency";

export interface AgreementProblems {
  /** A place in an agreement file has the wrong shape. */
  "agreement-shape": ShapeFaultAt;
  /** A cell of an agreement's sheet that cannot be read. `header` is that of its column, `known` what it may be. */
  "agreement-cell": {
    file: string;
    cell: string;
    header: string;
    text: string;
    fault: SheetCellFault;
    known: readonly string[];
  };
  "agreement-unknown": { agreement: string; known: readonly string[] };
  "line-unknown": { line: string; known: readonly string[] };
  /** No line is both among the lines and at a level that the caller selected. */
  "selection-empty": { lines: readonly string[]; levels: readonly string[] };
  "line-duplicate": { line: string };
  "area-unknown": { line: string; area: string; known: readonly string[] };
  "rule-unknown": { line: string; rule: string };
  /**
   * A sum that the agreement states differs from the sum of its lines; both in öre. `over` names the lines in short.
   */
  "stated-sum": StatedOver & { over: string; stated: bigint; computed: bigint };
  /** A stated sum covers no line: the agreement has no such area or level. */
  "stated-empty": StatedOver & { over: string };
  /** The fixed amounts of a line exceed the money left; both in öre. */
  "fixed-exceeds": { line: string; fixed: bigint; available: bigint };
  /** An exception to a fixed amount names a code that is not a recipient of the line's level. */
  "exception-unknown": { line: string; code: string; level: string };
  /** A line is weighed by population, and the caller gave no population. */
  "weigh-missing": { line: string };
  "recipients-none": { line: string; level: string };
  "weights-zero": { line: string };
  "weight-invalid": { line: string; code: string; value: string };
  "weight-missing": { line: string; codes: readonly string[] };
  /** Supplied weights for codes that are not recipients of the line. Their share would be lost. */
  "weight-extra": { line: string; codes: readonly string[] };
  /** The agreement states no amount for the line, and its key gives none. */
  "line-amount-missing": { line: string };
  /** The stated amounts of a line without a pot do not sum to whole öre; `sum` is exact, in öre. */
  "line-amount-fraction": { line: string; sum: string };
  /** The caller supplied an amount for a line whose amount the agreement states; in öre. */
  "line-amount-stated": { line: string; stated: bigint };
  /** The line's amount is not the percentage of the sum that the agreement states; in öre. */
  "share-differs": { line: string; percent: string; of: bigint; amount: bigint };
  /** The first of two compared allocations has no counts for the weights of the second's line. */
  "effect-inseparable": { line: string; date: string; ages: string | null };
  /** A part of the agreement that no rule expresses, and that the caller has not accepted by name. */
  unsupported: { item: string; reason: string };
  /** The caller accepted something that the agreement does not list as unsupported. */
  "accept-unknown": { item: string; known: readonly string[] };
  /** The ages of a key are not whole years from 0, low to high. */
  "ages-invalid": { line: string; from: number; to: number };
  /** Money is left after the last rule, and the line does not state where it goes; in öre. */
  "rest-left": { line: string; rest: bigint };
  /**
   * An amount, of a line or published for a recipient, is not a multiple of the rounding unit; in öre. `part` is the
   * part of the line that is not, rounded down to öre, if the agreement rounds each part by itself.
   */
  "unit-indivisible": {
    line: string | null;
    recipient?: string;
    amount: bigint;
    part?: bigint;
    unit: bigint;
  };
  /** Rounded shares exceed the line by more than the largest of them, that of `code`, which would become negative. */
  "residual-exceeds": { line: string; code: string; unit: bigint };
  "unit-invalid": { unit: string };
  "rounding-unknown": { method: string };
  "ties-unknown": { ties: string };
  /** The caller asked for an error on ties, and there is one: `units` units among `codes`. */
  "tie-undecided": { line: string; codes: readonly string[]; units: number; amount: bigint };
}
