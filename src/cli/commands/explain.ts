import { uncertaintyOf } from "../../explain/uncertainty-of.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { explanationHtml } from "../../report/explanation/explanation-html.ts";
import { explanationMarkdown } from "../../report/explanation/explanation-markdown.ts";
import { explanationText } from "../../report/explanation/explanation-text.ts";
import type { Command } from "../command.ts";
import { exitCodeOf } from "../exit-code.ts";
import { ALLOCATION_OPTIONS, allocationFrom } from "../options/allocation-from.ts";
import { outputFormat } from "../options/output-format.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { printProblems } from "../print-problems.ts";
import { printResult } from "../print-result.ts";

const FORMATS = ["text", "markdown", "html"] as const;

/** `fordela explain`: recipients' amounts in words, the answer first. */
export const explainCommand: Command = {
  options: {
    ...ALLOCATION_OPTIONS,
    format: { type: "string", values: FORMATS },
    output: { type: "string" },
  },
  arguments: ["<agreement>"],

  async run(args, terminal, lang) {
    refuseOverwriting(args);
    const format = outputFormat(args, FORMATS);
    if (!args.has("recipient"))
      throw new AllocationError([
        problem("argument-missing", [], { argument: "--recipient", command: "explain" }),
      ]);
    const { allocation, recipients = [], population } = await allocationFrom(args);
    const options = {
      recipients,
      lang,
      uncertainty: await uncertaintyOf(allocation),
      ...(population && { inhabitants: population }),
    };
    const { width } = terminal;
    const texts: Readonly<Record<(typeof FORMATS)[number], () => string>> = {
      text: () => explanationText(allocation, { ...options, ...(width !== undefined && { width }) }),
      markdown: () => explanationMarkdown(allocation, options),
      html: () => explanationHtml(allocation, options),
    };
    // Where nothing was allocated, the problems are the answer.
    if (allocation.lines.length > 0 || allocation.problems.length === 0)
      printResult(texts[format](), args.one("output"), terminal);
    await printProblems(allocation.problems, terminal, lang);
    return exitCodeOf(allocation);
  },
};
