import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { Rule } from "../../rules/rule.ts";
import { weightsOfKey } from "../../rules/weights-of-key.ts";

/** The recipients that a line names by code, each once: exceptions, sublists, amounts and weights by code. */
export function mentionedCodes({ key, eligibility }: Pick<ResolvedLine, "key" | "eligibility">): string[] {
  const { only = [], except = [] } = eligibility ?? {};
  const weights = weightsOfKey(key).flatMap((weight) =>
    weight.by === "supplied" ? Object.keys(weight.values) : [],
  );
  return [...new Set([...only, ...except, ...key.flatMap(codesOf), ...weights])];
}

function codesOf(rule: Rule): string[] {
  switch (rule.rule) {
    case "fixed":
      return (rule.except ?? []).flatMap(({ codes = [] }) => codes);
    case "percent":
      return [...(rule.among?.codes ?? []), ...rule.key.flatMap(codesOf)];
    case "published":
      return Object.keys(rule.amounts);
    case "levelled":
      return rule.key.flatMap(codesOf);
    default:
      return [];
  }
}
