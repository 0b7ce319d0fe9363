import { type Problem, problem } from "../../problems/problem.ts";
import type { Agreement } from "../agreement.ts";

/** Finds unsupported parts that the caller has not accepted, and accepted parts that the agreement does not have. */
export function checkAccepted({ unsupported = [] }: Agreement, accepted: readonly string[] = []): Problem[] {
  const known = unsupported.map(({ id }) => id);
  return [
    ...unsupported
      .filter(({ id }) => !accepted.includes(id))
      .map(({ id, reason }) =>
        problem("unsupported", ["unsupported", known.indexOf(id)], { item: id, reason }),
      ),
    ...accepted
      .filter((id) => !known.includes(id))
      .map((id) => problem("accept-unknown", ["accept"], { item: id, known })),
  ];
}
