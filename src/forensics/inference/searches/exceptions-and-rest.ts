import type { Ore } from "../../../money/ore.ts";
import { ceilingOf, floorOf } from "../../../numbers/floor-of.ts";
import { TRIED_METHODS } from "../../fits/index.ts";
import { clip, type WholeRange } from "../../fits/linear.ts";
import { type CountedWeight, sharingRule } from "../internals/counted-weight.ts";
import { type Family, hasRoom, roomFor } from "../internals/family.ts";
import { fitsOf } from "../internals/fit-of.ts";
import { groupsOf } from "../internals/groups-of.ts";
import { centralPots } from "../internals/pots-of.ts";
import { roundestFirst } from "../internals/roundest-in.ts";
import type { Reading, Search, SearchFor } from "../internals/search.ts";
import { tolerancesOf } from "../internals/tolerances-of.ts";

/** How many differences between a group and the others are tried, the roundest first. */
const MOST_TRIED = 20;

/** An amount to each, another to a named group, and the rest by a weight; both amounts are found. */
export const exceptionsAndRest: SearchFor = function* (search) {
  if (search.units.length === 0 || search.base !== undefined || !hasRoom(search, 2)) return;
  for (const reading of search.readings)
    for (const group of groupsOf(search, search.codes)) {
      const members = new Set(search.directory.group(group.name, search.level));
      for (const weight of [...reading.totals, ...reading.bands]) {
        yield undefined;
        if (weight.weight === undefined) continue;
        search.tried.count += search.units.length * TRIED_METHODS.length;
        const more = centralPots(search, reading).flatMap((pot) => {
          const range = differenceOf(search, reading, weight, members, pot);
          return range ? roundestFirst(range, MOST_TRIED) : [];
        });
        for (const extra of new Set(more)) {
          if (extra === 0n) continue;
          const own = { name: group.name, members, extra };
          const familyOf = (pot: Ore) => withExtra(search, reading, weight, own, pot);
          for (const unit of search.units)
            for (const fit of fitsOf(
              search,
              reading,
              [weight],
              familyOf,
              unit,
              tolerancesOf(search, reading, unit),
            ))
              yield { fit, reading, weights: [weight], unknowns: search.pot === undefined ? 3 : 2 };
        }
      }
    }
};

/** What a group may have more than the others, in öre: a first look, by what figures differ where weights differ. */
function differenceOf(
  search: Search,
  reading: Reading,
  weight: CountedWeight,
  members: ReadonlySet<string>,
  pot: Ore,
): WholeRange | undefined {
  const slackOf = tolerancesOf(search, reading, search.units[0] as Ore);
  const all = BigInt(weight.sum);
  const rows = search.codes.map((code, index) => ({
    own: BigInt(weight.count(reading.places[index] as number)),
    amount: search.amounts[index] as Ore,
    slack: slackOf(index).over,
    member: members.has(code),
  }));
  let shared: WholeRange | undefined = { least: 0n, most: pot };
  for (const side of [false, true]) {
    const group = rows.filter(({ member }) => member === side);
    const [low] = group.toSorted((a, b) => (a.own < b.own ? -1 : 1));
    for (const { own, amount, slack } of group) {
      if (!low || !shared) break;
      // rest · (own − low.own) / all is the difference of the two amounts, to within both their roundings.
      const [steeper, apart, both] = [own - low.own, amount - low.amount, slack + low.slack];
      shared = clip(shared, { at0: (both - apart) * all, slope: steeper });
      shared = shared && clip(shared, { at0: (both + apart) * all, slope: -steeper });
    }
  }
  if (!shared) return undefined;
  const { least, most } = shared;
  const fixed = (side: boolean): WholeRange | undefined => {
    let range: WholeRange | undefined = { least: 0n, most: pot };
    for (const { own, amount, slack, member } of rows) {
      if (member !== side || !range) continue;
      range = clip(range, { at0: -(amount - slack - ceilingOf(most * own, all)), slope: 1n });
      range = range && clip(range, { at0: amount + slack - floorOf(least * own, all), slope: -1n });
    }
    return range;
  };
  const [others, group] = [fixed(false), fixed(true)];
  return others && group && { least: group.least - others.most, most: group.most - others.least };
}

function withExtra(
  search: Search,
  { recipients }: Reading,
  weight: CountedWeight,
  { name, members, extra }: { name: string; members: ReadonlySet<string>; extra: Ore },
  pot: Ore,
): Family | undefined {
  const [count, all] = [BigInt(recipients.length), BigInt(weight.sum)];
  const inGroup = recipients.map(({ code }) => members.has(code));
  const left = pot - extra * BigInt(inGroup.filter((member) => member).length);
  const range = { least: extra < 0n ? -extra : 0n, most: roomFor(search, left, count) };
  if (left < 0n || range.most < range.least) return undefined;
  return {
    of: "base",
    range,
    denominator: all,
    numerator(place) {
      const own = BigInt(weight.count(place));
      return { at0: left * own + (inGroup[place] ? extra * all : 0n), slope: all - count * own };
    },
    key: (base) => [
      { rule: "fixed", each: base, except: [{ group: name, each: base + extra }] },
      sharingRule(weight),
    ],
    pot: () => pot,
  };
}
