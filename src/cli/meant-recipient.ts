import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { resolveAll } from "../recipients/resolve.ts";
import type { OptionSpecs } from "./options/arguments.ts";
import { quoted } from "./quoted.ts";

/** The error with the option that was meant, where an argument too many names a recipient: `--recipient Jämtland`. */
export function meantRecipient(error: unknown, options: OptionSpecs): unknown {
  if (!(error instanceof AllocationError) || !options["recipient"]) return error;
  return new AllocationError(
    error.problems.map((one): Problem => {
      // A number may be a year as well as a code.
      if (one.code !== "argument-extra" || /^\d+$/.test(one.details.argument)) return one;
      if (resolveAll(one.details.argument).length === 0) return one;
      const instead = `--recipient ${quoted(one.details.argument)}`;
      return problem("argument-extra", [], { ...one.details, instead });
    }),
  );
}
