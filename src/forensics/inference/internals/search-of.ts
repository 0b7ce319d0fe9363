import { type ResolvedAgreement, resolvedLines } from "../../../agreements/agreement.ts";
import type { Ore } from "../../../money/ore.ts";
import { sum } from "../../../numbers/sum.ts";
import { directoryInUse } from "../../../recipients/directory-in-use.ts";
import type { InferOptions } from "../infer-options.ts";
import type { PublishedAmounts } from "../published-amounts.ts";
import { smallerOnes } from "./may-be-linear.ts";
import { readingOf, type Search } from "./search.ts";
import { haveBothSigns } from "./uninformative.ts";
import { tellsApart, unitsOf } from "./units-of.ts";

/** Everything that the searches need, from figures that `checkPublished` has accepted. */
export function searchOf(published: PublishedAmounts, options: InferOptions): Search {
  const { pot, base, registers = [], agreements = [], directory = directoryInUse() } = options;
  const { level, populations } = published;
  const figures = published.figures.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const codes = figures.map(({ code }) => code);
  const amounts = figures.map(({ amount }) => amount);
  const order = mostTelling(amounts);
  const alike = new Map<Ore, number[]>();
  for (const index of order) {
    const amount = amounts[index] as Ore;
    const group = alike.get(amount);
    if (group) group.push(index);
    else alike.set(amount, [index]);
  }
  const everyUnit = options.unit === undefined ? unitsOf(amounts) : [options.unit];
  // A weight gives all recipients amounts of the same sign.
  const units = haveBothSigns(amounts) ? [] : everyUnit.filter((unit) => tellsApart(amounts, unit));
  const everyone = directory.recipients(level);
  const listed = everyone.filter(({ code }) => codes.includes(code));
  const whole = listed.length === everyone.length;
  const read = (among: "level" | "listed") =>
    readingOf(among, among === "level" ? everyone : listed, codes, registers, populations);
  return {
    level,
    directory,
    codes,
    amounts,
    order,
    alike: [...alike.values()],
    smaller: smallerOnes(amounts, units[0] ?? 1n, everyone.length),
    sum: sum(amounts),
    total: published.total,
    pot,
    base,
    everyUnit,
    units,
    readings: whole ? [read("level")] : [read("listed"), read("level")],
    registers,
    agreements: agreements.map(
      (agreement): ResolvedAgreement => ({ ...agreement, lines: resolvedLines(agreement) }),
    ),
    tried: { count: 0 },
  };
}

/** The largest figure and the smallest, which together rule out most; then the others. */
function mostTelling(amounts: readonly Ore[]): number[] {
  const order = amounts.map((_, index) => index);
  order.sort((a, b) => ((amounts[a] as Ore) > (amounts[b] as Ore) ? -1 : 1));
  const last = order.pop();
  return last === undefined ? [] : [...order.slice(0, 1), last, ...order.slice(1)];
}
