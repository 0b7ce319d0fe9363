import { readWhole } from "../../numbers/read-whole.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import type { Arguments } from "./arguments.ts";

/** A whole number within its bounds, thousands spaces allowed; `undefined` for any other text. */
export function wholeBetween(least: number, text: string, most: number): number | undefined {
  const reading = readWhole(text);
  const value = "value" in reading ? Number(reading.value) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** The whole number of an option, `undefined` where the option is not given; refused with examples where it is not within bounds. */
export function wholeOption(
  args: Arguments,
  name: string,
  [least, most]: readonly [least: number, most: number],
  allowed: readonly string[],
): number | undefined {
  const text = args.one(name);
  const value = text === undefined ? undefined : wholeBetween(least, text, most);
  if (text === undefined || value !== undefined) return value;
  throw new AllocationError([
    problem("option-value", [`--${name}`], { option: `--${name}`, value: text, allowed }),
  ]);
}
