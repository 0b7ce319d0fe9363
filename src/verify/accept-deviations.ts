import type { Place } from "../problems/place.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { placeNamed } from "../tables/csv/grid.ts";
import type { Deviation } from "./claim.ts";
import { figuresOfProblem, UNREADABLE } from "./figures-of-problem.ts";
import type { Accepted } from "./verification.ts";

/** Sets aside the problems that are listed as known, and reports listed problems that the table no longer has. */
export function acceptDeviations(
  found: readonly Problem[],
  deviations: readonly Deviation[],
): { readonly problems: Problem[]; readonly accepted: readonly Accepted[] } {
  const accepted: Accepted[] = [];
  const problems: Problem[] = [];
  for (const one of found) {
    const deviation = deviations.find((known) => matches(known, one));
    if (deviation) accepted.push({ problem: one, deviation });
    else problems.push(one);
  }
  // One that is listed twice accepts the same problem, and is not gone.
  const gone = deviations.filter((known) => !accepted.some(({ problem: one }) => matches(known, one)));
  return { problems: [...problems, ...gone.map(goneProblem)], accepted };
}

/** Whether a problem is the one that is known: of its kind, in its place, and with its amounts. */
function matches({ code, cell, printed, expected, text }: Deviation, found: Problem): boolean {
  const figures = figuresOfProblem(found);
  return (
    (found.code === "own-check" ? `own-check:${found.details.check}` : found.code) === code &&
    found.place?.cell === placeOf(cell)?.cell &&
    figures.printed === (printed ?? null) &&
    figures.expected === (expected ?? null) &&
    ((!text && !UNREADABLE.test(code)) || (found.details as { readonly text?: string }).text === text)
  );
}

/** The place that a deviation names: "c5" and "$C$5" are C5. */
function placeOf(cell: string | undefined): Place | undefined {
  return cell === undefined ? undefined : placeNamed(cell.replaceAll("$", "").toUpperCase());
}

function goneProblem({ code, cell, reason }: Deviation): Problem {
  const place = placeOf(cell);
  const details = { deviation: code, cell: place?.cell ?? "", reason };
  return { ...problem("deviation-gone", ["deviations"], details), ...(place && { place }) };
}
