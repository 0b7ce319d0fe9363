import type { Publication } from "../allocate/publish-allocation.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";
import type { OptionsOfReport } from "./report-of-allocation.ts";
import type { ReportOptions } from "./report-options.ts";

/** Checks a publication and the options of a report of it, and writes it in its own recipients' words and money. */
export function reportOfPublication<O extends ReportOptions>(
  name: string,
  publication: Publication,
  options: O,
  others: OptionsOfReport<O>,
  write: (publication: Publication, options: O) => string,
): string {
  checkArgument(name, "publication", publication, "{allocation figures found}");
  checkOptions(name, options, { ...ONLY_LANGUAGE, ...others });
  return inItsWords(publication.allocation, () => write(publication, options));
}
