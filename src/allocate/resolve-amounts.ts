import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import type { Problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { resolveAgreedLine } from "./allocate-agreed-line.ts";
import type { ShareOptions } from "./share-options.ts";

/**
 * An agreement whose lines have their amounts, as far as these are known, and by line id the reasons for those that
 * lack one.
 */
export interface ResolvedAmounts {
  readonly agreement: Agreement;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Finds the amounts of lines for which the agreement states none: supplied amounts, or the sums that their keys give.
 */
export function resolveAmounts(
  agreement: Agreement,
  directory: Directory,
  options: Pick<ShareOptions, "amounts" | "weigh" | "indicators">,
): ResolvedAmounts {
  const problems = new Map<string, readonly Problem[]>();
  const lines = agreement.lines.map((line): AgreedLine => {
    try {
      return resolveAgreedLine(line, directory, options);
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      problems.set(line.id, error.problems);
      return line;
    }
  });
  return { agreement: { ...agreement, lines }, problems };
}
