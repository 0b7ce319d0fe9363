import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import { type Recomputed, recompute } from "../recompute.ts";
import { Verification } from "../verification.ts";

/**
 * The verification without what is right about recipients to whom the agreement gives nothing at all: a dash or an empty cell
 * instead of 0, and no row. A share that is rounded to 0 is something.
 */
export function withoutNothingDue(verification: Verification): Verification {
  const nothing = new Set(
    verification.columns.flatMap(({ entries }) =>
      entries.flatMap(({ expected, place }) => (expected?.exact.numerator === 0n ? [place.cell] : [])),
    ),
  );
  const problems = verification.problems.flatMap((one): Problem[] => {
    if (one.code === "amount-missing") return nothing.has(one.place?.cell ?? "") ? [] : [one];
    return one.code === "recipient-missing" ? missing(one, verification) : [one];
  });
  return problems.length === verification.problems.length &&
    problems.every((one, at) => one === verification.problems[at])
    ? verification
    : new Verification({ ...verification, problems }, verification.recipe);
}

/** The problem of recipients without a row, with those of them who get something. */
function missing(found: Problem<"recipient-missing">, verification: Verification): Problem[] {
  const { recipe, columns } = verification;
  const level = levelsInUse().find((one) => one === found.details.level);
  const lines = [...new Set(columns.flatMap((column) => column.lines))];
  if (!recipe || !level || lines.some((line) => line.level !== level)) return [found];
  const shares = sharesIn(() => recompute(recipe, lines));
  if (!shares) return [found];
  const unpaid = recipe.directory
    .recipients(level)
    .filter(({ code }) => (shares.amounts.get(code)?.exact.numerator ?? 0n) === 0n)
    .map(({ name }) => name);
  const names = found.details.names.filter((name) => !unpaid.includes(name));
  if (names.length === found.details.names.length) return [found];
  return names.length > 0 ? [problem("recipient-missing", [], { level, names })] : [];
}

function sharesIn(compute: () => Recomputed): Recomputed | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}
