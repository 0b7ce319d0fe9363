import type { Ore } from "../money/ore.ts";
import { type Fraction, lowest, whole } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import { writeExact } from "../numbers/write-exact.ts";
import type { Problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import type { Directory } from "../recipients/directory.ts";
import { checkKey, combined, ruleDefinition } from "../rules/apply-key.ts";
import { checkStated } from "../rules/levelled.ts";
import type { Amounts } from "../rules/rule.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { rulesInUse } from "../rules/rules-in-use.ts";
import type { AgreedLine, ResolvedLine } from "./agreement.ts";
import { sharersOf } from "./eligibility.ts";

/**
 * The line with its amount: the one that the agreement states, the one supplied, the percentage of a sum, or, for a
 * line of stated amounts without a pot, the sum that its key gives.
 *
 * @throws AllocationError if the amount is unknown, or if two sources of it differ
 */
export function resolveLine(line: AgreedLine, context: RuleContext, handedIn: Ore | undefined): ResolvedLine {
  const share = line.share && shareOf(line);
  const amount = line.amount ?? share ?? handedIn;
  // The agreement does not state an amount that it does not print.
  const derived = line.derived || line.amount === null;
  return { ...line, derived, amount: amount ?? derivedAmount(line, context) };
}

/** The line's percentage of a larger sum. Refused if it is not whole öre, or differs from the stated amount. */
export function shareOf({ id, amount, share }: AgreedLine): Ore {
  const { percent, of } = share as NonNullable<AgreedLine["share"]>;
  const part = lowest(of * percent.numerator, percent.denominator * 100n);
  const ore = part.denominator === 1n ? part.numerator : undefined;
  if (ore === undefined || (amount !== null && amount !== ore))
    refuse("share-differs", ["share"], {
      line: id,
      percent: writeExact(percent),
      of,
      amount: amount ?? part.numerator / part.denominator,
    });
  return ore as Ore;
}

/** The sum of the key's stated amounts. */
function derivedAmount({ id, key }: AgreedLine, context: RuleContext): Ore {
  const problems: Problem[] = checkKey(key, context);
  refuseAll(problems);
  if (key.length === 0 || checkStated(key, context).length > 0)
    refuse("line-amount-missing", ["amount"], { line: id });
  const steps = key.map((rule) => {
    const amounts = ruleDefinition(rule, context)?.amounts?.(rule, context) as Amounts;
    return { ...amounts, rule, before: whole(0n), rest: whole(0n) };
  });
  const { numerators, denominator } = combined(steps);
  return wholeOre(id, lowest(sum(numerators), denominator));
}

function wholeOre(line: string, total: Fraction): Ore {
  if (total.denominator !== 1n) refuse("line-amount-fraction", ["key"], { line, sum: writeExact(total) });
  return total.numerator;
}

/** The facts that the rules of a line's key can use. The amount is 0 if it is not known yet. */
export function lineContext(
  line: AgreedLine,
  directory: Directory,
  { count, indicator }: Pick<RuleContext, "count" | "indicator">,
): RuleContext {
  return {
    rules: rulesInUse,
    count,
    indicator,
    line: line.id,
    level: line.level,
    amount: line.amount ?? 0n,
    directory,
    recipients: sharersOf(line, directory),
    steps: [],
  };
}
