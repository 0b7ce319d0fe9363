import { countIn } from "../../../population/count-in.ts";
import type { Ages, Register } from "../../../population/register.ts";
import type { Recipient } from "../../../recipients/recipient.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { Weight } from "../../../rules/weight.ts";
import type { Series } from "../../../rules/weights/series.ts";

/** A weight that money may have been shared by, with its figures for some recipients. */
export interface CountedWeight {
  /** The weight as keys write it; absent where all shares are alike, which is the rule `equal`. */
  readonly weight?: Weight;
  /** Where it is counted, if in a register. */
  readonly register?: Register;
  /** The figures by code, where a key can only refer to them by name. */
  readonly values?: Series;
  readonly sum: number;
  /** The largest figure of any recipient. */
  readonly top: number;
  /** The figure of the recipient at a place. */
  count(place: number): number;
}

/** The rule that shares all that is left by the weight. */
export function sharingRule({ weight }: CountedWeight): Rule {
  return weight ? { rule: "proportional", weight } : { rule: "equal" };
}

/** All alike. */
export function alike(recipients: readonly Recipient[]): CountedWeight {
  return { count: () => 1, sum: recipients.length, top: 1 };
}

/** What a key calls the head counts that a table prints beside its amounts. */
export const PRINTED = "folkmängd";

/** Head counts printed in the table itself; `undefined` where some recipient has none. */
export function printedCounts(
  recipients: readonly Recipient[],
  populations: Readonly<Record<string, bigint>> | undefined,
): CountedWeight | undefined {
  const values = populations ?? {};
  if (recipients.length === 0 || !recipients.every(({ code }) => Object.hasOwn(values, code)))
    return undefined;
  const own = Object.fromEntries(recipients.map(({ code }) => [code, values[code] as bigint]));
  const weight: Weight = { by: "indicator", name: PRINTED, source: "tryckt i tabellen" };
  return counted(
    { weight, values: own },
    recipients.map(({ code }) => Number(values[code])),
  );
}

/** A register's people, all or of some ages; `undefined` where it does not hold every recipient, or counts no one. */
export function registerCounts(
  register: Register,
  recipients: readonly Recipient[],
  ages?: Ages,
): CountedWeight | undefined {
  const { counts, missing } = countIn(register, recipients, ages);
  if (missing.length > 0) return undefined;
  const weight: Weight = { by: "population", date: register.date, ...(ages && { ages }) };
  return counted({ weight, register }, counts as number[]);
}

function counted(
  of: Pick<CountedWeight, "weight" | "register" | "values">,
  counts: readonly number[],
): CountedWeight | undefined {
  const sum = counts.reduce((all, count) => all + count, 0);
  // Above this, doubles skip whole numbers. No register of people comes near.
  return sum > 0 && Number.isSafeInteger(sum)
    ? { ...of, sum, top: Math.max(...counts), count: (place) => counts[place] as number }
    : undefined;
}
