import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import type { Arguments } from "./arguments.ts";

/** The seconds of `--timeout`, after which a search ends with what it has found; decimals allowed. */
export function secondsOption(args: Arguments): number | undefined {
  const value = args.one("timeout");
  if (value === undefined) return undefined;
  if (/^\d{1,6}(\.\d{1,3})?$/.test(value)) return Number(value);
  const allowed = ["10", "0.5"];
  throw new AllocationError([problem("option-value", [], { option: "--timeout", value, allowed })]);
}
