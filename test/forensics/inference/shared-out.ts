import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { allocateAgreedLine } from "../../../src/allocate/allocate-agreed-line.ts";
import type { Weigh } from "../../../src/allocate/weigh.ts";
import type { Fit, Unknown } from "../../../src/forensics/inference/inference.ts";
import type { Ore } from "../../../src/money/ore.ts";
import type { Register } from "../../../src/population/register.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { Rule } from "../../../src/rules/rule.ts";

/** Counts in the register of the weight's own date. */
export function weighIn(registers: readonly Register[]): Weigh {
  return ({ ages, date }, _, recipients) => {
    const register = registers.find((one) => one.date === date) as Register;
    const weights = recipients.map(({ code }) => BigInt(register.count(code, ages) as number));
    return { weights, uses: [{ register, asked: register.date, estimate: false }] };
  };
}

/** What lines give each recipient together, shared out by the library from nothing but the lines and a rounding. */
export function amountsBy(
  lines: readonly ResolvedLine[],
  registers: readonly Register[],
  { rounding, unit }: Pick<Fit, "rounding" | "unit">,
): ReadonlyMap<string, Ore> {
  const amounts = new Map<string, Ore>();
  for (const line of lines) {
    const shared = allocateAgreedLine(line, SWEDEN, { weigh: weighIn(registers), rounding, unit });
    for (const [index, { code }] of shared.recipients.entries())
      amounts.set(code, (amounts.get(code) ?? 0n) + (shared.amounts[index] as Ore));
  }
  return amounts;
}

/** A line whose unknown, chosen as one value, is another. */
export function lineWith(line: ResolvedLine, of: Unknown, chosen: bigint, value: bigint): ResolvedLine {
  if (of === "pot") return { ...line, amount: value };
  if (of === "percent")
    return {
      ...line,
      key: line.key.map((rule) =>
        rule.rule === "percent" ? { ...rule, percent: { numerator: value, denominator: 100n } } : rule,
      ),
    };
  const change = value - chosen;
  const raised = line.key.map((rule): Rule => {
    if (rule.rule !== "fixed") return rule;
    const except = rule.except?.map((one) => ({ ...one, each: one.each + change }));
    return { ...rule, each: rule.each + change, ...(except && { except }) };
  });
  const fixed = line.key.some(({ rule }) => rule === "fixed");
  return { ...line, key: fixed || change === 0n ? raised : [{ rule: "fixed", each: change }, ...line.key] };
}
