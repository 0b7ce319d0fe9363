import { placed } from "../../problems/placed.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { RuleContext } from "../rule-context.ts";
import type { WeightDefinition } from "../weight.ts";
import type { Series } from "./series.ts";

/** Weights written in the agreement, with their source. */
export interface SuppliedWeight {
  readonly by: "supplied";
  readonly values: Series;
  readonly source: string;
}

export const supplied: WeightDefinition<SuppliedWeight> = {
  known: { by: true, values: true, source: true },
  check({ values }, context) {
    const found = checkSeries(values, context, isCount);
    return found.map((one) => placed(one, ["values"]));
  },

  weigh({ values }, { recipients }) {
    return { weights: recipients.map(({ code }) => values[code] as bigint) };
  },
};

/** Every reason why a series is not exactly the recipients' weights: missing, extra or invalid ones. */
export function checkSeries(
  values: Series,
  { line, recipients }: RuleContext,
  isWeight: (value: unknown) => boolean,
): Problem[] {
  const codes = recipients.map(({ code }) => code);
  const missing = codes.filter((code) => !Object.hasOwn(values, code));
  const known = new Set(codes);
  const extra = Object.keys(values).filter((code) => !known.has(code));
  const found: Problem[] = Object.entries(values)
    .filter(([, value]) => !isWeight(value))
    .map(([code, value]) =>
      Number.isSafeInteger(value)
        ? problem("argument-invalid", [code], {
            of: line,
            name: code,
            given: String(value),
            expected: ["<bigint>"],
          })
        : problem("weight-invalid", [code], { line, code, value: String(value) }),
    );
  if (missing.length > 0) found.push(problem("weight-missing", [], { line, codes: missing }));
  if (extra.length > 0) found.push(problem("weight-extra", [], { line, codes: extra }));
  return found;
}

function isCount(value: unknown): boolean {
  return typeof value === "bigint" && value >= 0n;
}
