import type { Place } from "../problems/place.ts";

/** Why a figure was compared with nothing. */
export type UncheckedReason =
  /** No agreement was given, and the figure is in no sum. */
  | "no-agreement"
  /** The column holds money that the claim is not about. */
  | "not-claimed"
  /** The column's header names another year than the agreement's. */
  | "other-year"
  /** The column shows how much amounts change. */
  | "change"
  /** The column's header names no line of the agreement. */
  | "unmapped"
  /** The column's lines cannot be computed; the problems name the reason. */
  | "not-computed"
  /** The row names no recipient, area or line that is known. */
  | "row-unknown"
  /** The row's part is already counted in another row. */
  | "of-which"
  /** The contents of the column are not known to the program. */
  | "not-understood"
  /** The agreement's key counts no people, so there is no register to compare with. */
  | "no-register"
  /** The column's people are of another date than the register's. */
  | "other-date"
  /** The sum cannot be added up, because a figure in it is missing or cannot be read. */
  | "sum-incomplete";

/** A figure that was compared with nothing. */
export interface Unchecked {
  readonly place: Place;
  /** As printed. */
  readonly text: string;
  readonly header: string;
  readonly reason: UncheckedReason;
}
