import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { Rule } from "../../rules/rule.ts";
import { weightsOfKey } from "../../rules/weights-of-key.ts";

/**
 * The recipients that a line names by code, each once: exceptions, sublists, amounts and weights by code.
 *
 * @param codesIn those of a group that a percentage is shared among; none by default
 */
export function mentionedCodes(
  { key, eligibility }: Pick<ResolvedLine, "key" | "eligibility">,
  codesIn: CodesIn = () => undefined,
): string[] {
  const { only = [], except = [] } = eligibility ?? {};
  const weights = weightsOfKey(key).flatMap((weight) =>
    weight.by === "supplied" ? Object.keys(weight.values) : [],
  );
  return [...new Set([...only, ...except, ...key.flatMap((rule) => codesOf(rule, codesIn)), ...weights])];
}

/** The codes of a group of the line's level. */
type CodesIn = (group: string) => readonly string[] | undefined;

function codesOf(rule: Rule, codesIn: CodesIn): string[] {
  const within = (key: readonly Rule[]): string[] => key.flatMap((one) => codesOf(one, codesIn));
  switch (rule.rule) {
    case "fixed":
      return (rule.except ?? []).flatMap(({ codes = [] }) => codes);
    case "percent": {
      const { group, codes = [] } = rule.among ?? {};
      return [...codes, ...((group && codesIn(group)) || []), ...within(rule.key)];
    }
    case "published":
      return Object.keys(rule.amounts);
    case "levelled":
      return within(rule.key);
    default:
      return [];
  }
}
