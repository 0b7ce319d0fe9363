import { type Problem, problem } from "../problems/problem.ts";
import type { Step } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";

/** Some of a line's recipients: a named group, codes, or both together. */
export interface Sublist {
  readonly group?: string;
  readonly codes?: readonly string[];
}

/** The indexes of a sublist's recipients, in order; all indexes if there is no sublist. */
export function placesOf(
  among: Sublist | undefined,
  { recipients, directory, level }: RuleContext,
): number[] {
  const { group, codes = [] } = among ?? {};
  const listed = new Set([...codes, ...((group && directory.group(group, level)) || [])]);
  return recipients.flatMap(({ code }, index) => (among === undefined || listed.has(code) ? [index] : []));
}

/** Finds groups that do not exist, codes that are not recipients of the line, and sublists without recipients. */
export function checkSublist(among: Sublist | undefined, context: RuleContext): Problem[] {
  if (among === undefined) return [];
  const { line, level, recipients, directory } = context;
  const { group, codes = [] } = among;
  if (group !== undefined && !directory.group(group, level))
    return [problem("group-unknown", ["group"], { group })];
  const strangers = codes.filter((code) => !recipients.some((recipient) => recipient.code === code));
  if (strangers.length === 0 && placesOf(among, context).length === 0)
    return [problem("recipients-none", [], { line, level })];
  return strangers.map((code) => problem("exception-unknown", ["codes"], { line, code, level }));
}

/** The context with only the recipients at these indexes. */
export function narrowed(context: RuleContext, places: readonly number[]): RuleContext {
  const recipients = places.map((place) => context.recipients[place] as RuleContext["recipients"][number]);
  return { ...context, recipients };
}

/** Widens a step among the recipients at some indexes to all `count` recipients. The others get 0. */
export function spread(step: Step, places: readonly number[], count: number): Step {
  const wide = (values: readonly bigint[]): bigint[] => {
    const all: bigint[] = new Array(count).fill(0n);
    for (const [index, value] of values.entries()) all[places[index] as number] = value;
    return all;
  };
  const { numerators, weights, bounded, among } = step;
  return {
    ...step,
    numerators: wide(numerators),
    ...(weights && { weights: wide(weights) }),
    ...(bounded && {
      bounded: {
        ...bounded,
        at: Array.from({ length: count }, (_, at) => bounded.at[places.indexOf(at)] ?? null),
      },
    }),
    among: among ? among.map((index) => places[index] as number) : places,
  };
}
