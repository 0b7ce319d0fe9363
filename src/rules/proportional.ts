import { whole } from "../money/fraction.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { RuleContext, RuleKindDefinition } from "./rule.ts";
import type { Weight } from "./weight.ts";

/** All that is left, in proportion to a weight. */
export interface ProportionalRule {
  readonly rule: "proportional";
  readonly weight: Weight;
  /** Where the key is stated. */
  readonly source?: string;
}

export const proportional: RuleKindDefinition<ProportionalRule> = {
  check({ weight }, context) {
    return weight.by === "population"
      ? checkAges(weight.ages, context.line)
      : checkSupplied(weight.values, context);
  },

  apply(rule, rest, context) {
    const weighing = context.weigh(rule.weight);
    const { weights } = weighing;
    const sum = weights.reduce((a, b) => a + b, 0n);
    if (sum === 0n && rest.numerator !== 0n)
      throw new AllocationError([problem("weights-zero", [], { line: context.line })]);
    return {
      numerators: weights.map((weight) => rest.numerator * weight),
      denominator: sum === 0n ? 1n : rest.denominator * sum,
      ...weighing,
      rest: whole(0n),
    };
  },
};

function checkAges(ages: readonly [number, number] | undefined, line: string): Problem[] {
  if (ages === undefined) return [];
  const [from, to] = ages;
  const ok = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= 100;
  return ok ? [] : [problem("ages-invalid", ["weight", "ages"], { line, from, to })];
}

function checkSupplied(
  values: Readonly<Record<string, bigint>>,
  { line, recipients }: Pick<RuleContext, "line" | "recipients">,
): Problem[] {
  const path = ["weight", "values"];
  const known = new Set(recipients.map((recipient) => recipient.code));
  const missing = [...known].filter((code) => !Object.hasOwn(values, code));
  const extra = Object.keys(values).filter((code) => !known.has(code));
  const problems: Problem[] = Object.entries(values)
    .filter(([, value]) => typeof value !== "bigint" || value < 0n)
    .map(([code, value]) => problem("weight-invalid", [...path, code], { line, code, value: String(value) }));
  if (missing.length > 0) problems.push(problem("weight-missing", path, { line, codes: missing }));
  if (extra.length > 0) problems.push(problem("weight-extra", path, { line, codes: extra }));
  return problems;
}
