import { isPerturbed, MOST_NOISE } from "./is-perturbed.ts";
import type { RegisterInfo } from "./register.ts";

/**
 * How far a published total can be from the sum of its published parts, in persons: 0, but for perturbed counts, of which
 * each is moved by at most 3, the total too.
 */
export function sumSlack(register: Pick<RegisterInfo, "date" | "table">, parts: number): number {
  return isPerturbed(register) ? MOST_NOISE * (parts + 1) : 0;
}
