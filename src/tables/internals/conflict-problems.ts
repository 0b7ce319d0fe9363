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
  const named = new Map<Recipient | null, Conflict>(conflicts.map((one) => [one.recipient, one]));
  return conflicts.map((one) => {
    const other = named.get(one.coded);
    return problemOf(one, other?.coded === one.recipient ? { exchanged: other.place.cell } : {});
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
  const off = (above: "coded" | "recipient", below: "coded" | "recipient"): boolean =>
    conflicts.slice(1).every((one, index) => conflicts[index]?.[above] === one[below]);
  return conflicts.length > 2 && (off("recipient", "coded") || off("coded", "recipient"));
}
