import { repeats } from "../../rules/weights-of-key.ts";
import type { Verification } from "../../verify/verification.ts";

/** The lines of a table, by id, whose amounts the agreement repeats from a publication: nothing was recomputed there. */
export function repeatedLines({ columns }: Pick<Verification, "columns">): string[] {
  const lines = columns.flatMap((column) => column.lines);
  return [...new Set(lines.filter(({ key }) => repeats(key)).map(({ id }) => id))];
}
