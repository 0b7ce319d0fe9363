import type { Comparison } from "../../compare/comparison.ts";

/** The two agreements, one after the other; once where they are the same. */
export function comparisonTitle({ before, after }: Comparison): string {
  const [from, to] = [before, after].map(({ agreement }) => `${agreement.title} (${agreement.id})`);
  return from === to ? `${from}` : `${from} → ${to}`;
}
