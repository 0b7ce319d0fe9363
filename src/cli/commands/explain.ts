import { explain } from "../../explain/explain.ts";
import { uncertaintyOf } from "../../explain/uncertainty-of.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import type { Command } from "../command.ts";
import { exitCodeOf } from "../exit-code.ts";
import { ALLOCATION_OPTIONS, allocationFrom } from "../options/allocation-from.ts";
import { printProblems } from "../print-problems.ts";

/** `fordela explain`: a recipient's amounts in words. */
export const explainCommand: Command = {
  options: ALLOCATION_OPTIONS,
  arguments: ["<agreement>"],

  async run(args, terminal, lang) {
    if (!args.has("recipient"))
      throw new AllocationError([
        problem("argument-missing", [], { argument: "--recipient", command: "explain" }),
      ]);
    const { allocation, recipients = [] } = await allocationFrom(args);
    const uncertainty = await uncertaintyOf(allocation);
    const paragraphs = recipients.flatMap((recipient) =>
      explain(allocation, { recipient, lang, uncertainty }),
    );
    const text = plainSpaces(paragraphs.join("\n\n"));
    if (text !== "") terminal.out(`${text}\n`);
    printProblems(allocation.problems, terminal, lang);
    return exitCodeOf(allocation);
  },
};
