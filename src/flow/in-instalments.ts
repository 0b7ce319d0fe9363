import { shareOut } from "../allocate/share-out.ts";
import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { krona } from "../recipients/unit-in-use.ts";

/**
 * An amount in instalments that sum to it exactly: shared out like any other money, the first instalments get what is
 * left over.
 *
 * @param parts how many equal instalments, or the weight of each
 * @param unit the smallest amount that is paid, in öre; a krona where the amount is whole kronor, else an öre
 * @throws AllocationError as `shareOut`
 *
 * @example
 * ```ts
 * import { inInstalments } from "fordela/flow";
 * inInstalments(12697775_00n, 4); // [317444400n, 317444400n, 317444400n, 317444300n]
 * ```
 */
export function inInstalments(amount: Ore, parts: number | readonly number[], unit?: Ore): Ore[] {
  checkArgument("inInstalments", "amount", amount, "bigint");
  checkArgument("inInstalments", "parts", parts, "number", "list");
  const whole = typeof parts === "number" && Number.isInteger(parts) && parts > 0 && parts <= 10_000;
  const weights = typeof parts === "number" ? Array.from({ length: whole ? parts : 0 }, () => 1) : parts;
  return [
    ...shareOut(amount, weights, {
      unit: unit ?? (amount % krona() === 0n ? krona() : 1n),
      line: "inInstalments",
    }).amounts(),
  ];
}
