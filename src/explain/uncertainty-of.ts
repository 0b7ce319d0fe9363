import type { Allocation } from "../allocate/allocation.ts";
import type { Uncertainty } from "../allocate/uncertainty.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";

/**
 * Measures what is not certain about an allocation: how far its registers are from the agreement's day, how much a year
 * moved on such a line, and between which bounds each amount lies where a register is perturbed (from 2025). Loads
 * bundled registers for it. Of an allocation that the caller constructed, and of a copy, nothing is known.
 *
 * @example
 * ```ts
 * import { allocate, loadRegisters } from "fordela";
 * import { uncertaintyOf } from "fordela/words";
 * const options = { lines: ["lan-ungdomsmottagningar"], substitute: "nearest", unit: "krona" } as const;
 * const registers = await loadRegisters("psykisk-halsa-2021", options);
 * const { estimates } = await uncertaintyOf(allocate("psykisk-halsa-2021", { ...options, registers }));
 * estimates[0]?.candidates.map(({ info, days }) => `${info.id} ${days}`)[0]; // "scb-2020-12-31 60"
 * ```
 */
export async function uncertaintyOf(allocation: Allocation): Promise<Uncertainty> {
  checkArgument("uncertaintyOf", "allocation", allocation, "{agreement lines problems}");
  const { estimatesOf } = await import("../allocate/estimates-of.ts");
  const { perturbedLines } = await import("../allocate/perturbed-lines.ts");
  // Its words too are loaded only here: most reports have none of them.
  const { uncertaintyNotes } = await import("./uncertainty-notes.ts");
  const measured = { estimates: await estimatesOf(allocation), perturbed: perturbedLines(allocation) };
  return { ...measured, ...inItsWords(allocation, () => uncertaintyNotes(measured)) };
}
