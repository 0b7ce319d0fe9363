import { type ResolvedAgreement, type ResolvedLine, resolvedLines } from "../../../agreements/agreement.ts";
import { populationNeeds } from "../../../allocate/weigh-by-registers.ts";
import type { Ore } from "../../../money/ore.ts";
import { absolute } from "../../../numbers/absolute.ts";
import { sum } from "../../../numbers/sum.ts";
import type { Register } from "../../../population/register.ts";
import type { KnownMethod } from "../../../rounding/rounding-method.ts";
import { TRIED_METHODS } from "../../fits/index.ts";
import { amountsOf, reproduces } from "../internals/reproduces.ts";
import type { Reading, Search, SearchFor } from "../internals/search.ts";
import { limitOf } from "../internals/tolerances-of.ts";

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
        search.tried.count += search.everyUnit.length * TRIED_METHODS.length;
        const shares = amountsOf(search, { lines, rounding: "floor", unit: 1n }, weights);
        if (!shares || !near(search, shares, roomOf(search, reading))) continue;
        for (const unit of search.everyUnit) {
          for (const rounding of TRIED_METHODS) {
            if (!near(search, shares, roomWith(lines, rounding, unit))) continue;
            const fit = { lines, rounding, unit, pot: sum(lines.map(({ amount }) => amount)) };
            if (reproduces(search, fit, weights))
              yield { fit, reading, weights, unknowns: 0, agreement: agreement.id };
          }
        }
      }
    }
};

function partsOf(agreement: ResolvedAgreement, { level }: Search): ResolvedLine[][] {
  const lines = resolvedLines(agreement).filter((line) => line.level === level);
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

/** Whether the lines' money is what the figures add up to, or further from 0 where some are missing. */
function mayBe(search: Search, reading: Reading, lines: readonly ResolvedLine[]): boolean {
  const money = sum(lines.map(({ amount }) => amount));
  if (search.pot !== undefined && search.pot !== money) return false;
  const missing = money - search.sum;
  const slack = roomOf(search, reading);
  if (reading.whole) return absolute(missing) <= slack;
  // Missing recipients got at least 0 from lines that pay out, and at most 0 from lines that are paid back.
  const [paysOut, isRepaid] = [
    lines.some((line) => line.amount > 0n),
    lines.some((line) => line.amount < 0n),
  ];
  return (isRepaid || missing >= -slack) && (paysOut || missing <= slack);
}

/** Whether every figure is within a limit, in öre, of its shares, if there is a limit. */
function near({ codes, amounts }: Search, shares: ReadonlyMap<string, Ore>, limit: Ore | undefined): boolean {
  if (limit === undefined) return true;
  return codes.every((code, index) => {
    const share = shares.get(code);
    return share !== undefined && absolute(share - (amounts[index] as Ore)) <= limit;
  });
}

/** The most that a method moves an amount of some lines by, in öre; lines with a rounding of their own do not follow it. */
function roomWith(lines: readonly ResolvedLine[], rounding: KnownMethod, unit: Ore): Ore | undefined {
  const limit = limitOf(rounding, unit)?.over;
  if (limit === undefined || lines.some((line) => line.rounding !== undefined)) return undefined;
  // Each share was cut to whole öre.
  return BigInt(lines.length) * (limit + 1n);
}

/** More than any rounding of several lines makes a figure deviate by, in öre. */
function roomOf({ everyUnit }: Search, { recipients }: Reading): bigint {
  return 2n * BigInt(recipients.length) * (everyUnit[0] as bigint);
}
