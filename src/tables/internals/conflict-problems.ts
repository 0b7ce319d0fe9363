import type { Place } from "../../problems/place.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import type { Recipient } from "../../recipients/recipient.ts";

/** A row whose code and name mean two recipients. */
export interface Conflict {
  readonly place: Place;
  readonly code: string;
  /** The recipient of the code; `null` if none has it. */
  readonly coded: Recipient | null;
  readonly name: string;
  /** The recipient of the name. */
  readonly recipient: Recipient;
}

/**
 * The problems of such rows: one for each, at its first cell. Names that are one row off their codes throughout are one
 * problem, at the first of the rows.
 */
export function conflictProblems(conflicts: readonly Conflict[]): Problem<"recipient-conflict">[] {
  const [first] = conflicts;
  if (first && isShifted(conflicts)) return [problemOf(first, { rows: conflicts.length })];
  const firstOfPair = new Map<string, Conflict>();
  for (const one of conflicts) {
    const pair = `${one.coded?.code} ${one.recipient.code}`;
    if (!firstOfPair.has(pair)) firstOfPair.set(pair, one);
  }
  return conflicts.map((one) => {
    const other = firstOfPair.get(`${one.recipient.code} ${one.coded?.code}`);
    return problemOf(one, other ? { exchanged: other.place.cell } : {});
  });
}

function problemOf(
  { place, code, coded, name, recipient }: Conflict,
  more: { readonly exchanged: string } | { readonly rows: number } | Record<never, never>,
): Problem<"recipient-conflict"> {
  const { cell } = place;
  const details = { cell, code, coded: coded?.name ?? null, name, named: recipient.code, ...more };
  return problemAt("recipient-conflict", place, details);
}

/** Whether every name but the last belongs to the code of the row below, or every one but the first to that above. */
function isShifted(conflicts: readonly Conflict[]): boolean {
  if (conflicts.length < 3) return false;
  const pairs = conflicts.slice(1).map((below, index) => [conflicts[index] as Conflict, below] as const);
  return (
    pairs.every(([above, below]) => above.recipient === below.coded) ||
    pairs.every(([above, below]) => below.recipient === above.coded)
  );
}
