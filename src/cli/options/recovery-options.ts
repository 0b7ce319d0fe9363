import { completeness } from "../../forensics/recovery/per-capita.ts";
import type { PrintedAmounts } from "../../forensics/recovery/printed-amounts.ts";
import type { RecoveryOptions } from "../../forensics/recovery/recovery-options.ts";
import type { TotalRange } from "../../forensics/recovery/search-totals.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { inUse } from "../../recipients/in-use.ts";
import type { Arguments, OptionSpecs } from "./arguments.ts";
import { moneyOption } from "./money-option.ts";
import { numberOfRecipients } from "./number-of-recipients.ts";
import { registersAtHand } from "./registers-from.ts";
import { roundToFrom } from "./round-to.ts";
import { wholeBetween } from "./whole-option.ts";

const MOST_PEOPLE = 999_999_999_999;

/** Options that state what is known of a per-capita table. */
export const RECOVERY_OPTIONS: OptionSpecs = {
  pot: { type: "string" },
  recipients: { type: "string" },
  rounding: { type: "string", values: ["unknown", "nearest", "floor"] },
  range: { type: "string" },
  population: { type: "string" },
  "population-date": { type: "string" },
};

/** What the options and the table state together; every bundled register is available. */
export async function recoveryOptionsFrom(
  args: Arguments,
  printed: PrintedAmounts,
): Promise<RecoveryOptions> {
  const { rows, level, step } = printed;
  const pot = moneyOption(args, "pot");
  const unit = roundToFrom(args) ?? step;
  const stated = numberOfRecipients(args);
  const amounts = rows.map(({ amount }) => amount);
  const all = pot === undefined || completeness(amounts, pot, unit) !== "some";
  if (stated !== undefined && !args.has("base"))
    refuse("argument-missing", [], { argument: "--base", command: "--recipients" });
  // The totals that are tried by themselves are of Sweden's people.
  if (inUse() && !args.has("range"))
    refuse("argument-missing", [], { argument: "--range", command: "recover" });
  return {
    ...(pot !== undefined && { pot }),
    unit,
    rounding: (args.one("rounding") ?? "unknown") as NonNullable<RecoveryOptions["rounding"]>,
    ...(args.has("range") && { range: rangeOption(args) }),
    recipients:
      stated ?? (all ? rows.length : Math.max(rows.length, directoryInUse().recipients(level).length)),
    registers: await registersAtHand(args),
  };
}

function rangeOption(args: Arguments): TotalRange {
  const text = args.one("range") ?? "";
  const ends = text.split(/[-\u2013]/);
  const [from = Number.NaN, to = Number.NaN] = ends.map((end) => wholeBetween(1, end, MOST_PEOPLE));
  if (ends.length === 2 && from <= to) return [from, to];
  const allowed = ["9000000-11000000"];
  throw new AllocationError([
    problem("option-value", ["--range"], { option: "--range", value: text, allowed }),
  ]);
}
