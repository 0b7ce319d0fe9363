import { type SettledAgreement, type SettledLine, settledLines } from "../../../agreements/agreement.ts";
import { populationNeeds } from "../../../allocate/weigh-by-registers.ts";
import type { Register } from "../../../population/register.ts";
import { sum } from "../../../rounding/rounding.ts";
import { TRIED_METHODS } from "../fits/index.ts";
import { amountsOf, reproduces } from "../reproduces.ts";
import type { Reading, Search, SearchFor } from "../search.ts";

/** What agreements are known to share out: a line, an area's lines together, or all lines to the level. */
export const agreementLines: SearchFor = function* (search) {
  const reading = search.readings.at(-1);
  if (!reading) return;
  for (const agreement of search.agreements)
    for (const lines of partsOf(agreement, search)) {
      yield undefined;
      if (!mayBe(search, reading, lines)) continue;
      const counted = lines.some((line) => populationNeeds(line).length > 0);
      const registers: readonly (Register | undefined)[] = counted ? search.registers : [undefined];
      for (const register of registers) {
        const weights = register ? [{ register, sum: 0, top: 0, count: () => 0 }] : [];
        for (const unit of search.everyUnit) {
          search.tried.count += TRIED_METHODS.length;
          if (!near(search, reading, lines, weights)) continue;
          for (const rounding of TRIED_METHODS) {
            const fit = { lines, rounding, unit, pot: sum(lines.map(({ amount }) => amount)) };
            if (reproduces(search, fit, weights))
              yield { fit, reading, weights, unknowns: 0, agreement: agreement.id };
          }
        }
      }
    }
};

function partsOf(agreement: SettledAgreement, { level }: Search): SettledLine[][] {
  const lines = settledLines(agreement).filter((line) => line.level === level);
  const areas = [...new Set(lines.map(({ area }) => area))];
  const parts = [
    ...lines.map((line) => [line]),
    ...areas.map((area) => lines.filter((line) => line.area === area)),
    lines,
  ];
  const known = new Map(parts.map((part) => [part.map(({ id }) => id).join(" "), part]));
  known.delete("");
  return [...known.values()];
}

/** Whether the lines' money is what the figures add up to, or more where some are missing. */
function mayBe(search: Search, reading: Reading, lines: readonly SettledLine[]): boolean {
  const money = sum(lines.map(({ amount }) => amount));
  if (search.pot !== undefined && search.pot !== money) return false;
  const missing = money - search.sum;
  const slack = roomOf(search, reading);
  return missing >= -slack && (!reading.whole || missing <= slack);
}

/** Whether the shares before rounding are anywhere near the figures, so that each method is worth its while. */
function near(
  search: Search,
  reading: Reading,
  lines: readonly SettledLine[],
  weights: Parameters<typeof amountsOf>[2],
): boolean {
  const given = amountsOf(search, { lines, rounding: "floor", unit: 1n }, weights);
  const slack = roomOf(search, reading);
  return search.codes.every((code, index) => {
    const apart = (given?.get(code) ?? -slack) - (search.amounts[index] as bigint);
    return apart <= slack && -apart <= slack;
  });
}

/** More than any rounding of several lines makes a figure deviate by, in öre. */
function roomOf({ everyUnit }: Search, { recipients }: Reading): bigint {
  return 2n * BigInt(recipients.length) * (everyUnit[0] as bigint);
}
