import type { PublishedRule } from "../../../rules/published.ts";
import type { KeyContext } from "../key-context.ts";
import type { RuleWriter } from "./rule-writer.ts";
import { refuseAgainst, type SqlStated, takeStated } from "./take-stated.ts";

export const published: RuleWriter<PublishedRule> = (rule, rest, context) =>
  takeStated(rule, statedByPublished(rule, context), rest, context);

/** The amounts that a table prints, by code. */
export function statedByPublished({ amounts }: PublishedRule, context: KeyContext): SqlStated {
  const { sign, source, stages, rows } = context;
  refuseAgainst(Object.values(amounts), context);
  const mirrored = Object.fromEntries(Object.entries(amounts).map(([code, one]) => [code, one * sign]));
  const number = source.listed(mirrored, context);
  return { number, over: 1n, all: stages.sum(number, number.max * rows.max, "stated") };
}
