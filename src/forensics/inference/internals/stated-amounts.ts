import type { Ore } from "../../../money/ore.ts";
import { absolute } from "../../../numbers/absolute.ts";
import type { FixedException, FixedRule } from "../../../rules/fixed.ts";
import { groupsOf } from "./groups-of.ts";
import type { Search } from "./search.ts";

/** Amounts that may have been stated one by one, and what they leave unexplained. */
export interface StatedAmounts {
  /** The most common amount to each, and the other amounts that several recipients got. */
  readonly rule: FixedRule;
  /** What had to be found: each amount, and each recipient that is listed by itself, not as a group. */
  readonly unknowns: number;
  /** Recipients whose amount no other got. An amount of its own explains nothing but itself. */
  readonly alone: readonly string[];
  /** Whether the rule is bounded by what it explains: fewer recipients are listed one by one than get the common amount. */
  readonly bounded: boolean;
}

/** In so many parts of an amount, one unit of difference is a rounding, not a decision. */
const PARTS = 1000n;

/** The most common amount is what each gets; an amount that several others got is an exception, by group where a group got it. */
export function statedAmounts(search: Search): StatedAmounts {
  const byAmount = new Map<Ore, string[]>();
  for (const [index, amount] of search.amounts.entries())
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), search.codes[index] as string]);
  const [[each, common] = [0n, []], ...others] = [...byAmount].sort(([, a], [, b]) => b.length - a.length);
  const several = others.filter(([, own]) => own.length > 1);
  const groups = groupsOf(search, search.codes);
  const except = several.map(([amount, own]): FixedException => {
    const group = groups.find(
      ({ codes }) => codes.length === own.length && own.every((code) => codes.includes(code)),
    );
    return group ? { group: group.name, each: amount } : { codes: own, each: amount };
  });
  const listed = except.reduce((count, { codes = [] }) => count + codes.length, 0);
  const unit = search.everyUnit[0] ?? 1n;
  const rounded = several.some(
    ([amount]) => absolute(amount - each) <= unit && absolute(each) >= PARTS * unit,
  );
  return {
    rule: { rule: "fixed", each, ...(except.length > 0 && { except }) },
    unknowns: 1 + except.length + listed,
    alone: others.flatMap(([, own]) => (own.length > 1 ? [] : own)),
    bounded: !rounded && listed < common.length,
  };
}
