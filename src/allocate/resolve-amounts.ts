import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import type { Problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { resolveAgreedLine } from "./allocate-agreed-line.ts";
import type { ShareOptions } from "./share-options.ts";

/** An agreement whose lines have their amounts, as far as those can be told, and why the others cannot, by line id. */
export interface ResolvedAmounts {
  readonly agreement: Agreement;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Finds the amounts of lines that the agreement states none for: handed in, or what their keys come to. */
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
