import type { ResolvedLine } from "../../agreements/agreement.ts";
import { sharersOf } from "../../agreements/eligibility.ts";
import { sum } from "../../numbers/sum.ts";
import type { Directory } from "../../recipients/directory.ts";
import type { FixedException, FixedRule } from "../../rules/fixed.ts";

/**
 * The sum of a line's fixed amounts for the recipients of a directory that share it. An exception replaces the fixed
 * amount.
 */
export function sumOfFixed(line: ResolvedLine, directory: Directory): bigint {
  const names = ({ group, codes = [] }: FixedException): readonly string[] => [
    ...codes,
    ...(group === undefined ? [] : (directory.group(group, line.level) ?? [])),
  ];
  const sharers = sharersOf(line, directory);
  const amounts = fixedRules(line).flatMap(({ except = [], each }) =>
    sharers.map(({ code }) => except.findLast((one) => names(one).includes(code))?.each ?? each),
  );
  return sum(amounts);
}

/** The rules of a line's key that give fixed amounts. */
export function fixedRules(line: ResolvedLine): FixedRule[] {
  return line.key.filter((rule) => rule.rule === "fixed");
}
