import type { Counted } from "../../population/counted.ts";
import type { CountedRegister } from "../../population/register.ts";
import { registerOf } from "../../population/register-of.ts";
import { checkArgument, checkOptions, type Known } from "../../problems/check-argument.ts";
import { setRecoveredFrom } from "./recovered-from.ts";
import type { Recovery } from "./recovery.ts";

const OPTIONS = { id: true, date: true, source: true, table: true } satisfies Known<RecoveredRegisterInfo>;

/** What the caller states about recovered weights; only the caller can infer their day. */
export interface RecoveredRegisterInfo {
  readonly id: string;
  /** The day the people were counted, as YYYY-MM-DD. */
  readonly date: string;
  readonly source: string;
  /** The table that the weights were recovered from. */
  readonly table?: string;
}

/**
 * Recovered weights as a register, with the status "recovered". `infer` on the same table calls its proof circular. Rows whose weight is not known are left out; the nation is summed
 * only where every code of `whole` is there.
 *
 * @param whole every code there is, as for `registerOf`
 * @throws AllocationError `population-code` for a row whose code is not official
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { recoverPopulation, recoveredRegister } from "fordela/forensics";
 * const persons = [2_471_773n, 132_708n, 61_029n, 1_429_006n];
 * const all = persons.reduce((sum, each) => sum + each);
 * const rows = ["01", "23", "09", "12"].map((code, index) => {
 *   return { code, label: code, amount: kr((5_886_500_000n * (persons[index] ?? 0n)) / all) };
 * });
 * const recovery = recoverPopulation(rows, { pot: kr(5_886_500_000), range: [4_000_000, 4_200_000] });
 * const register = recoveredRegister(recovery, { id: "own", date: "2024-11-01", source: "A table" });
 * register.count("23"); // 132708
 * register.status; // "recovered"
 * ```
 */
export function recoveredRegister(
  recovery: Pick<Recovery, "rows"> & Partial<Pick<Recovery, "pot">>,
  about: RecoveredRegisterInfo,
  whole?: ReadonlySet<string>,
): CountedRegister {
  checkArgument("recoveredRegister", "recovery", recovery, "{rows}");
  checkArgument("recoveredRegister", "about", about, "{}");
  checkOptions("recoveredRegister", about, OPTIONS);
  const { rows, pot } = recovery;
  const { id, date, source, table = id } = about;
  const counts = new Map(
    rows.flatMap(({ code, weight }): [string, Counted][] =>
      weight === null ? [] : [[code, { total: Number(weight) }]],
    ),
  );
  const register = registerOf({ id, date, table, status: "recovered", source }, counts, whole);
  if (pot !== undefined) setRecoveredFrom(register, { table, pot });
  return register;
}
