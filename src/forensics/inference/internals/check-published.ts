import { absolute } from "../../../numbers/absolute.ts";
import { type Problem, problem } from "../../../problems/problem.ts";
import { refuseAll } from "../../../problems/refuse-all.ts";
import type { Directory } from "../../../recipients/directory.ts";
import type { InferOptions } from "../infer-options.ts";
import type { PublishedAmounts, PublishedFigure } from "../published-amounts.ts";

/**
 * Refuses a figure without a recipient, a recipient given twice, an invalid unit, a figure that is not a multiple of the
 * unit, and a pot smaller than a figure, where no figure has the other sign.
 */
export function checkPublished(
  { level, figures }: PublishedAmounts,
  directory: Directory,
  { unit, pot }: Pick<InferOptions, "unit" | "pot">,
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
  const largest = figures.reduce<PublishedFigure | undefined>(
    (most, one) => (most && absolute(most.amount) >= absolute(one.amount) ? most : one),
    undefined,
  );
  const sameSign = (sign: bigint): boolean => figures.every(({ amount }) => amount * sign >= 0n);
  if (
    pot !== undefined &&
    largest &&
    (sameSign(1n) || sameSign(-1n)) &&
    absolute(pot) < absolute(largest.amount)
  )
    problems.push(
      problem("pot-too-small", ["pot"], {
        pot,
        least: largest.amount,
        recipients: null,
        label: known.get(largest.code) ?? largest.code,
      }),
    );
  refuseAll(problems);
}
