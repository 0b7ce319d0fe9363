import type { Ore } from "../../../money/ore.ts";
import { AllocationError } from "../../../problems/allocation-error.ts";
import { type Problem, problem } from "../../../problems/problem.ts";
import type { Directory } from "../../../recipients/directory.ts";
import type { PublishedAmounts } from "../published-amounts.ts";

/**
 * Refuses a figure without a recipient, a recipient given twice, an invalid unit, and a figure that is not a multiple
 * of the unit.
 */
export function checkPublished(
  { level, figures }: PublishedAmounts,
  directory: Directory,
  unit: Ore | undefined,
): void {
  const known = new Map(directory.recipients(level).map(({ code, name }) => [code, name]));
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  // One amount is enough to show that the unit is wrong.
  let divides = true;
  for (const [index, { code, amount }] of figures.entries()) {
    const path = ["figures", index];
    const before = first.get(code);
    const name = known.get(code);
    if (name === undefined)
      problems.push(problem("recipient-unknown", path, { name: code, level, suggestions: [] }));
    else if (before !== undefined)
      problems.push(
        problem("recipient-duplicate", path, { cell: `${index + 1}`, name, first: `${before + 1}` }),
      );
    else first.set(code, index);
    if (unit !== undefined && unit > 0n && divides && amount % unit !== 0n) {
      divides = false;
      problems.push(problem("unit-indivisible", path, { line: null, recipient: name ?? code, amount, unit }));
    }
  }
  if (unit !== undefined && unit < 1n)
    problems.push(problem("unit-invalid", ["unit"], { unit: String(unit) }));
  if (problems.length > 0) throw new AllocationError(problems);
}
