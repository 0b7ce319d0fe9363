import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { OptionSpecs } from "./options/arguments.ts";
import { quoted } from "./quoted.ts";

/** The error with the option that was meant, where an argument too many names a recipient: `--recipient Jämtland`. */
export async function meantRecipient(error: unknown, options: OptionSpecs): Promise<unknown> {
  if (!(error instanceof AllocationError) || !options["recipient"]) return error;
  const { resolveAll } = await import("../recipients/resolve.ts");
  return new AllocationError(
    error.problems.map((one): Problem => {
      if (one.code !== "argument-extra" || resolveAll(one.details.argument).length === 0) return one;
      const instead = `--recipient ${quoted(one.details.argument)}`;
      return problem("argument-extra", [], { ...one.details, instead });
    }),
  );
}
