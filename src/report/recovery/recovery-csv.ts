import type { Recovery } from "../../forensics/recovery/recovery.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { csvLine } from "../../text/csv-line.ts";

/**
 * Recovered weights as a register's CSV, `code,name,age,population`; rows whose weight is not known are left out.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { recoverPopulation, recoveryCsv } from "fordela/forensics";
 * const persons = [2_471_773n, 132_708n];
 * const amounts = persons.map((each, index) => {
 *   return { code: `0${index + 1}`, label: `${index}`, amount: kr((588_650_000n * each) / 2_604_481n) };
 * });
 * const recovery = recoverPopulation(amounts, { pot: kr(588_650_000), range: [2_604_000, 2_605_000] });
 * recoveryCsv(recovery).split("\n")[0]; // "code,name,age,population"
 * ```
 */
export function recoveryCsv(recovery: Pick<Recovery, "rows">): string {
  checkArgument("recoveryCsv", "recovery", recovery, "{rows}");
  const { rows } = recovery;
  const lines = rows
    .filter(({ weight }) => weight !== null)
    .map(({ code, label, weight }) => csvLine([code, label, "total", `${weight}`]));
  return `${[csvLine(["code", "name", "age", "population"]), ...lines].join("\n")}\n`;
}
