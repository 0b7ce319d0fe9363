import type { Allocation } from "../allocate/allocation.ts";
import { inhabitantsOf } from "../allocate/inhabitants-of.ts";
import { totalBy } from "../allocate/total-by.ts";
import type { Ore } from "../money/ore.ts";
import { absolute } from "../numbers/absolute.ts";
import { lowest, subtract } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import type { Register } from "../population/register.ts";
import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { invariant } from "../problems/invariant.ts";
import type { Problem } from "../problems/problem.ts";
import { amongOwn } from "../recipients/among-own.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import { type Level, type Recipient, recipientId } from "../recipients/recipient.ts";
import { Comparison, type ComparisonRow, type PerInhabitant } from "./comparison.ts";
import { EFFECTS, effectsAt } from "./effects.ts";

const OPTIONS = { inhabitantsBefore: true, inhabitantsAfter: true } satisfies Known<CompareOptions>;

/** The register that kronor per inhabitant use, for allocations that do not count all inhabitants themselves. */
export interface CompareOptions {
  readonly inhabitantsBefore?: Register | undefined;
  readonly inhabitantsAfter?: Register | undefined;
}

/**
 * Compares two allocations: years, keys, registers or roundings. Splits each recipient's difference, exactly and to the
 * öre, into the effects of the money, the key, the population and the rounding, changed in that order.
 *
 * A recipient in only one of them got 0 in the other. Lines that either one could not allocate are listed as problems.
 *
 * @example
 * ```ts
 * import { allocate, compare, loadRegister } from "fordela";
 * const options = { levels: ["region"], unit: "krona" } as const;
 * const [november, december] = await Promise.all(["scb-2024-11-01", "scb-2024-12-31"].map(loadRegister));
 * const before = allocate("psykisk-halsa-2025", { ...options, population: november! });
 * const after = allocate("psykisk-halsa-2025", { ...options, population: december! });
 * const { difference, population } = compare(before, after).rows[0]!;
 * difference === population; // true
 * ```
 */
export function compare(before: Allocation, after: Allocation, options: CompareOptions = {}): Comparison {
  checkArgument("compare", "before", before, "{agreement lines problems}");
  checkArgument("compare", "after", after, "{agreement lines problems}");
  checkInputs("compare", options, OPTIONS);
  return amongOwn(before.agreement.recipients, () => {
    const problems: Problem[] = [...before.problems, ...after.problems];
    const totals = [before, after].map((allocation) => totalBy(allocation, "recipient"));
    const rows = levelsInUse().flatMap((level): ComparisonRow[] => {
      const recipients = recipientsAt(level, [before, after]);
      const codes = recipients.map(({ code }) => code);
      const { effects, problems: notes } = effectsAt(level, codes, before, after);
      problems.push(...notes);
      const was = inhabitantsOf(before, level, options.inhabitantsBefore)?.counts;
      const is = inhabitantsOf(after, level, options.inhabitantsAfter)?.counts;
      return recipients.map(({ code, name }, index) => {
        const [old, now] = totals.map((total) => total.get(recipientId({ level, code })) ?? 0n) as [Ore, Ore];
        const own = effects[index] as (typeof effects)[number];
        const difference = now - old;
        const explained = sum(EFFECTS.map((effect) => own[effect]));
        invariant(explained === difference, `effects on ${level}:${code}`);
        return {
          level,
          code,
          recipient: name,
          before: old,
          after: now,
          difference,
          outcome: difference > 0n ? "gains" : difference < 0n ? "loses" : "unchanged",
          percent: old === 0n ? null : lowest(difference * 100n, absolute(old)),
          ...own,
          perInhabitant: perInhabitant(old, was?.get(code), now, is?.get(code)),
        };
      });
    });
    return new Comparison(before, after, rows, problems);
  });
}

function recipientsAt(level: Level, allocations: readonly Allocation[]): Recipient[] {
  const lines = allocations.flatMap(({ lines }) => lines.filter(({ line }) => line.level === level));
  const byCode = new Map(lines.flatMap(({ recipients }) => recipients.map((one) => [one.code, one])));
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function perInhabitant(
  old: Ore,
  was: bigint | undefined,
  now: Ore,
  is: bigint | undefined,
): PerInhabitant | null {
  if (!was || !is) return null;
  const before = lowest(old, was);
  const after = lowest(now, is);
  return { before, after, difference: subtract(after, before) };
}
