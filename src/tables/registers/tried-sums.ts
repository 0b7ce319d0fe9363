/** Sums of one kind that were compared with what a file states. */
export interface TriedSums {
  /** What was added up: the sexes, civil statuses, single ages of a group or of everyone, or the parts of a whole. */
  readonly of: "sexes" | "statuses" | "bands" | "ages" | "municipalities" | "counties";
  readonly tried: number;
  /** How many differed, and by how many persons at most, of which code. */
  readonly off: number;
  readonly largest: number;
  readonly code: string | undefined;
}
