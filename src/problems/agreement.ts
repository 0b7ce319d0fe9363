import type { ShapeFaultAt } from "./shape-fault.ts";

/** The lines that a stated sum covers: those in its areas and at its levels, all where `null`. */
export interface StatedOver {
  areas: readonly string[] | null;
  levels: readonly string[] | null;
}

export interface AgreementProblems {
  /** A place in an agreement file that is not of the right shape. */
  "agreement-shape": ShapeFaultAt;
  "agreement-unknown": { agreement: string; known: readonly string[] };
  "line-unknown": { line: string; known: readonly string[] };
  /** No line is both among those asked for and at a level asked for. */
  "selection-empty": { lines: readonly string[]; levels: readonly string[] };
  "line-duplicate": { line: string };
  "area-unknown": { line: string; area: string; known: readonly string[] };
  "rule-unknown": { line: string; rule: string };
  /** A sum the agreement states is not what its lines add up to; both in öre. `over` names the lines in short. */
  "stated-sum": StatedOver & { over: string; stated: bigint; computed: bigint };
  /** A stated sum over lines that do not exist (no such area or level in the agreement). */
  "stated-empty": StatedOver & { over: string };
  /** The fixed amounts of a line exceed what there is to share; both in öre. */
  "fixed-exceeds": { line: string; fixed: bigint; available: bigint };
  /** An exception to a fixed amount names a code that is not a recipient of the line's level. */
  "exception-unknown": { line: string; code: string; level: string };
  /** A line is weighed by population, and the caller gave no population. */
  "weigh-missing": { line: string };
  "recipients-none": { line: string; level: string };
  "weights-zero": { line: string };
  "weight-invalid": { line: string; code: string; value: string };
  "weight-missing": { line: string; codes: readonly string[] };
  /** Supplied weights for codes that are no recipients of the line: their share would vanish. */
  "weight-extra": { line: string; codes: readonly string[] };
  /** The agreement states no amount for the line, and its key gives none. */
  "line-amount-missing": { line: string };
  /** The stated amounts of a line that has no pot come to no whole number of öre; `sum` is exact, in öre. */
  "line-amount-fraction": { line: string; sum: string };
  /** An amount was given for a line whose amount the agreement states; in öre. */
  "line-amount-stated": { line: string; stated: bigint };
  /** The line's amount is not the percentage of the sum that the agreement says it is; in öre. */
  "share-differs": { line: string; percent: string; of: bigint; amount: bigint };
  /** Two allocations are compared, and the first has no counts of what the second's line shares by. */
  "effect-inseparable": { line: string; date: string; ages: string | null };
  /** What of an agreement cannot be expressed, and has not been accepted by its name. */
  unsupported: { item: string; reason: string };
  /** An acceptance of something that the agreement does not list as unsupported. */
  "accept-unknown": { item: string; known: readonly string[] };
  /** The ages of a key are not whole years from 0, low to high. */
  "ages-invalid": { line: string; from: number; to: number };
  /** After the last rule money is left and the line does not say where it goes; in öre. */
  "rest-left": { line: string; rest: bigint };
  /** An amount is no whole number of the rounding unit; both in öre. A line's, or one published for a recipient. */
  "unit-indivisible": { line: string | null; recipient?: string; amount: bigint; unit: bigint };
  "unit-invalid": { unit: string };
  "rounding-unknown": { method: string };
  "ties-unknown": { ties: string };
  /** The caller asked for an error on ties, and there is one: `units` units among `codes`. */
  "tie-undecided": { line: string; codes: readonly string[]; units: number; amount: bigint };
}
