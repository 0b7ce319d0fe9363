import type { Comparison } from "../compare/comparison.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";
import type { OptionsOfReport } from "./report-of-allocation.ts";
import type { ReportOptions } from "./report-options.ts";

/** Checks a comparison and the options of a report of it, and writes it in its own recipients' words and money. */
export function reportOfComparison<O extends ReportOptions>(
  name: string,
  comparison: Comparison,
  options: O,
  others: OptionsOfReport<O>,
  write: (comparison: Comparison, options: O) => string,
): string {
  checkArgument(name, "comparison", comparison, "{before after rows}");
  checkOptions(name, options, { ...ONLY_LANGUAGE, ...others });
  return inItsWords(comparison.before, () => write(comparison, options));
}
