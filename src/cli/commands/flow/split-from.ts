import { readSplit, readSummary } from "../../../flow/read-split.ts";
import { type Split, splitMoney } from "../../../flow/split-money.ts";
import type { Problem } from "../../../problems/problem.ts";
import type { Recipient } from "../../../recipients/recipient.ts";
import type { Arguments } from "../../options/arguments.ts";
import { type FlowSources, readFlow } from "../../options/flow-options.ts";

/** The split of a file, of the first recipient whose level has all its posts, and what is to report of it. */
export async function splitFrom(
  file: string,
  sheet: string | undefined,
  recipients: readonly Recipient[],
  args: Arguments,
  { agreement, entitlements }: FlowSources,
): Promise<{ readonly split: Split; readonly problems: readonly Problem[] }> {
  const { value: rows, notes } = await readFlow(file, (input) => readSplit(input, file), sheet);
  const summaryFile = args.one("summary");
  const printed =
    summaryFile === undefined
      ? { value: [], notes: [] }
      : await readFlow(summaryFile, (input) => readSummary(input, summaryFile));
  let refused: unknown;
  for (const recipient of recipients) {
    try {
      const split = splitMoney(rows, { agreement, entitlements, recipient, summary: printed.value });
      return { split, problems: [...notes, ...printed.notes, ...split.problems] };
    } catch (error) {
      refused ??= error;
    }
  }
  throw refused;
}
