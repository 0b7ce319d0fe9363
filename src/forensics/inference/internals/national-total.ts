import { recoverPopulationSteps } from "../../recovery/recover-population.ts";
import type { SearchSteps } from "../../run-search.ts";
import type { Search } from "./search.ts";

/**
 * The national total that figures follow from per capita, if one is singled out: of a population that none of the registers
 * has. `undefined` where the search was stopped.
 */
export function* nationalTotalOf(search: Search): SearchSteps<bigint | null | undefined> {
  const { codes, amounts, pot, base, everyUnit, readings, registers } = search;
  const least = base ?? 0n;
  const recipients = readings.at(-1)?.recipients.length ?? codes.length;
  const shared = (pot ?? search.sum) - least * BigInt(recipients);
  if (codes.length < 2 || shared <= 0n || amounts.some((amount) => amount <= 0n || amount < least))
    return null;
  const rows = codes.map((code, index) => ({ code, label: code, amount: amounts[index] as bigint }));
  const recovery = yield* recoverPopulationSteps(rows, {
    unit: everyUnit[0] ?? 1n,
    registers,
    recipients,
    ...(base !== undefined && { base }),
    ...(pot !== undefined && { pot }),
  });
  if (recovery.partial) return undefined;
  return recovery.unique ? recovery.nationalTotal : null;
}
