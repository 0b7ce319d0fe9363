import { ROUNDINGS } from "../../../rounding/index.ts";
import type { FixedException, FixedRule } from "../../../rules/fixed.ts";
import { TRIED_METHODS } from "../../fits/index.ts";
import { groupsOf } from "../internals/groups-of.ts";
import { reproduces } from "../internals/reproduces.ts";
import { lineOf, type Search, type SearchFor } from "../internals/search.ts";

/** A stated amount to each, another to some: the figures fall into few groups. */
export const fixedAmounts: SearchFor = function* (search) {
  // The figures cannot show what other recipients of the level got by amounts stated one by one.
  const reading = search.readings.find(({ whole }) => whole);
  const { sum: pot, amounts } = search;
  if (!reading || amounts.some((amount) => amount <= 0n)) return;
  if (search.pot !== undefined && search.pot !== pot) return;
  const rule = ruleOf(search);
  const unknowns = unknownsOf(rule);
  if (amounts.length - unknowns < 1) return;
  const lines = [lineOf(search, reading, pot, [rule])];
  for (const unit of search.everyUnit)
    for (const rounding of TRIED_METHODS) {
      search.tried.count++;
      const fit = { lines, rounding, unit, pot };
      const adds = !ROUNDINGS[rounding].sums || pot % unit === 0n;
      if (adds && reproduces(search, fit, [])) yield { fit, reading, weights: [], unknowns };
    }
};

/** The most common amount is what each gets; a recipient that got another is an exception, by group where a group got it. */
function ruleOf(search: Search): FixedRule {
  const byAmount = new Map<bigint, string[]>();
  for (const [index, amount] of search.amounts.entries())
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), search.codes[index] as string]);
  const [[each] = [0n], ...others] = [...byAmount].sort(([, a], [, b]) => b.length - a.length);
  const groups = groupsOf(search, search.codes);
  const except = others.map(([amount, own]): FixedException => {
    const group = groups.find(
      ({ codes }) => codes.length === own.length && own.every((code) => codes.includes(code)),
    );
    return group ? { group: group.name, each: amount } : { codes: own, each: amount };
  });
  return { rule: "fixed", each, ...(except.length > 0 && { except }) };
}

/** An amount to each, and each exception by itself, not as a group. */
function unknownsOf({ except = [] }: FixedRule): number {
  const listed = except.reduce((count, { codes = [] }) => count + codes.length, 0);
  return 1 + except.length + listed;
}
