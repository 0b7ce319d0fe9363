import { completeness } from "../../forensics/recovery/per-capita.ts";
import type { PrintedAmounts } from "../../forensics/recovery/printed-amounts.ts";
import type { RecoveryOptions } from "../../forensics/recovery/recovery-options.ts";
import type { TotalRange } from "../../forensics/recovery/search-totals.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { SWEDEN } from "../../recipients/directory.ts";
import type { Arguments, OptionSpecs } from "./arguments.ts";
import { moneyOption } from "./money-option.ts";
import { registersAtHand } from "./population-option.ts";
import { roundToFrom } from "./unit-option.ts";

/** Options that say what is known of a per-capita table. */
export const RECOVERY_OPTIONS: OptionSpecs = {
  pot: { type: "string" },
  recipients: { type: "string" },
  rounding: { type: "string", values: ["unknown", "nearest", "floor"] },
  range: { type: "string" },
  population: { type: "string" },
  "population-date": { type: "string" },
};

/** What the options and the table say together; every bundled register is at hand. */
export async function recoveryOptionsFrom(
  args: Arguments,
  printed: PrintedAmounts,
): Promise<RecoveryOptions> {
  const { rows, level, step } = printed;
  const pot = moneyOption(args, "pot");
  const unit = roundToFrom(args) ?? step;
  const stated = countOption(args, "recipients");
  const amounts = rows.map(({ amount }) => amount);
  const all = pot === undefined || completeness(amounts, pot, unit) !== "some";
  if (stated !== undefined && !args.has("base"))
    refuse("argument-missing", [], { argument: "--base", command: "--recipients" });
  return {
    ...(pot !== undefined && { pot }),
    unit,
    rounding: (args.one("rounding") ?? "unknown") as NonNullable<RecoveryOptions["rounding"]>,
    ...(args.has("range") && { range: rangeOption(args) }),
    recipients: stated ?? (all ? rows.length : Math.max(rows.length, SWEDEN.recipients(level).length)),
    registers: await registersAtHand(args),
  };
}

function countOption(args: Arguments, name: string): number | undefined {
  const text = args.one(name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw refused(`--${name}`, text, ["21", "290"]);
}

function rangeOption(args: Arguments): TotalRange {
  const text = args.one("range") ?? "";
  const [, from, to] = /^([1-9]\d{0,11})-([1-9]\d{0,11})$/.exec(text) ?? [];
  const range: TotalRange = [Number(from), Number(to)];
  if (range[0] <= range[1]) return range;
  throw refused("--range", text, ["9000000-11000000"]);
}

function refused(option: string, value: string, allowed: readonly string[]): AllocationError {
  return new AllocationError([problem("option-value", [option], { option, value, allowed })]);
}
