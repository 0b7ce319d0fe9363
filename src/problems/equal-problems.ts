import { jsonOf, type Problem } from "./problem.ts";

/**
 * Groups problems that are the same for several cells of one column: all facts but the cell and its row's label are
 * equal, and texts that could not be read differ in their digits only ("4,67E+07" and "1,2E+06"). Groups are in the order
 * of their first problems.
 */
export function equalProblems<T>(found: readonly T[], problemOf: (one: T) => Problem): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const one of found) {
    const { code, place, details } = problemOf(one);
    const read = "text" in details && { text: details.text.replace(/\d+/g, "0"), position: 0, readings: [] };
    // A problem of no cell is a group of its own.
    const key = place?.row ? jsonOf([code, place.column, { ...details, cell: "", label: "", ...read }]) : one;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
