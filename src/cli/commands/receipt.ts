import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { FIGURE_OPTIONS } from "../options/figure-options.ts";
import { printProblems } from "../print-problems.ts";
import { receiptHolds } from "../receipt-holds.ts";
import { recomputeReceipt } from "../recompute-receipt.ts";

/** `fordela receipt check`: an allocation recomputed from its receipt. */
export const receiptCommand: Command = {
  options: {
    agreement: { type: "string" },
    population: { type: "string" },
    indicator: FIGURE_OPTIONS["indicator"] as (typeof FIGURE_OPTIONS)[string],
  },
  arguments: ["check", "<receipt.json>"],

  async run(args, terminal, lang) {
    const [action, file] = args.positionals as [string, string];
    if (action !== "check")
      throw new AllocationError([
        problem("option-value", [], { option: "receipt", value: action, allowed: ["check"] }),
      ]);
    const { problems, allocation } = await recomputeReceipt(file, args);
    await printProblems(problems, terminal, lang);
    const exit = exitCodeOf(problems);
    if (allocation && exit === EXIT.ok) terminal.out(`${receiptHolds(file, allocation, lang)}\n`);
    return exit;
  },
};

/** A difference takes precedence over something missing. */
function exitCodeOf(problems: readonly Problem[]): ExitCode {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return EXIT.ok;
  return errors.every(({ code }) => code === "receipt-source-missing") ? EXIT.nothing : EXIT.problems;
}
