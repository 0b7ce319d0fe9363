import { type Problem, problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Level, Recipient } from "../recipients/recipient.ts";

/** The recipients of a level that take part in a line: only some, or all except some, by code. */
export interface Eligibility {
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  /**
   * The others' share. `reshared` shares the line among the recipients that take part. `withheld` shares it among all
   * and does not pay out the others' part.
   */
  readonly others: "reshared" | "withheld";
  /** Where it is stated who takes part. */
  readonly source: string;
}

/** The part of a line that decides who takes part. */
interface LineWithEligibility {
  readonly id: string;
  readonly level: Level;
  readonly eligibility?: Eligibility;
}

/** Whether a recipient takes part. */
export function isEligible({ code }: Recipient, eligibility: Eligibility | undefined): boolean {
  const { only, except } = eligibility ?? {};
  return (only?.includes(code) ?? true) && !except?.includes(code);
}

/** The recipients that share a line: all of its level, unless the others' part is reshared. */
export function sharersOf(
  { level, eligibility }: LineWithEligibility,
  directory: Directory,
): readonly Recipient[] {
  const all = directory.recipients(level);
  return eligibility?.others === "reshared" ? all.filter((one) => isEligible(one, eligibility)) : all;
}

/** Finds codes that are not recipients of the line's level, and an eligibility without recipients. */
export function checkEligibility(
  { id: line, level, eligibility }: LineWithEligibility,
  directory: Directory,
): Problem[] {
  if (!eligibility) return [];
  const recipients = directory.recipients(level);
  const strangers = (["only", "except"] as const).flatMap((list) =>
    (eligibility[list] ?? [])
      .filter((code) => !recipients.some((one) => one.code === code))
      .map((code) => problem("exception-unknown", ["eligibility", list], { line, code, level })),
  );
  if (strangers.length > 0 || recipients.some((one) => isEligible(one, eligibility))) return strangers;
  return [problem("recipients-none", ["eligibility"], { line, level })];
}
