import type { Problem } from "../../problems/problem.ts";
import { Verification } from "../verification.ts";

/** The verification with figures that it could not add up as added up, and the problems of those that are wrong. */
export function withSummed(
  verification: Verification,
  cells: ReadonlySet<string>,
  problems: readonly Problem[] = [],
): Verification {
  const { account } = verification;
  const unchecked = account.unchecked.filter(({ place }) => !cells.has(place.cell));
  const more = account.unchecked.length - unchecked.length;
  if (more === 0 && problems.length === 0) return verification;
  const facts = {
    ...verification,
    problems: [...verification.problems, ...problems],
    account: { ...account, summed: account.summed + more, unchecked },
    checked: verification.checked + more,
  };
  return new Verification(facts, verification.recipe);
}
