import { AllocationError } from "../problems/allocation-error.ts";
import { refuse } from "../problems/refuse.ts";
import { krona } from "../recipients/unit-in-use.ts";
import type { Ore } from "./ore.ts";
import { readMoney } from "./read-money.ts";

/**
 * Converts kronor to whole öre, from text as decisions print it or from a whole number of kronor.
 *
 * Throws `AllocationError` with the problem that `readMoney` gives for the text. A number must be a whole number of
 * kronor of at most 2^53 − 1; otherwise the problem is `money-malformed` with the reason `not-whole-number`.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * kr("5 886 500 000 kr"); // 588650000000n
 * kr("25 mnkr"); // 2500000000n
 * kr(1000); // 100000n
 * ```
 */
export function kr(value: string | number | bigint): Ore {
  if (typeof value === "string") {
    const reading = readMoney(value);
    if ("problem" in reading) throw new AllocationError([reading.problem]);
    return reading.ore;
  }
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return BigInt(value) * krona();
  return refuse("money-malformed", [], { text: String(value), position: 0, reason: "not-whole-number" });
}
