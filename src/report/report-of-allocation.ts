import type { Allocation } from "../allocate/allocation.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";
import type { ReportOptions } from "./report-options.ts";

/** The options of a report besides its language. */
export type OptionsOfReport<O extends ReportOptions> = Known<Required<Omit<O, "lang">>>;

/** Checks an allocation and the options of a report of it, and writes it in its own recipients' words and money. */
export function reportOfAllocation<O extends ReportOptions>(
  name: string,
  allocation: Allocation,
  options: O,
  others: OptionsOfReport<O>,
  write: (allocation: Allocation, options: O) => string,
): string {
  checkArgument(name, "allocation", allocation, "{agreement lines problems}");
  checkOptions(name, options, { ...ONLY_LANGUAGE, ...others });
  return inItsWords(allocation, () => write(allocation, options));
}
