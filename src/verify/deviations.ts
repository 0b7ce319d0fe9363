import { type Problem, problem } from "../problems/problem.ts";
import type { Deviation } from "./claim.ts";
import type { Accepted } from "./verification.ts";

/** Sets aside the problems that are listed as known, and reports listed ones that are not there any more. */
export function acceptDeviations(
  found: readonly Problem[],
  deviations: readonly Deviation[],
): { readonly problems: readonly Problem[]; readonly accepted: readonly Accepted[] } {
  const accepted: Accepted[] = [];
  const problems: Problem[] = [];
  for (const one of found) {
    const deviation = deviations.find((known) => matches(known, one));
    if (deviation) accepted.push({ problem: one, deviation });
    else problems.push(one);
  }
  const gone = deviations.filter((known) => !accepted.some(({ deviation }) => deviation === known));
  return { problems: [...problems, ...gone.map(goneProblem)], accepted };
}

function matches({ code, cell }: Deviation, found: Problem): boolean {
  return found.code === code && (cell === undefined || String(found.path[0]) === cell);
}

function goneProblem({ code, cell, reason }: Deviation): Problem {
  return problem("deviation-gone", ["deviations"], { deviation: code, cell: cell ?? "", reason });
}
