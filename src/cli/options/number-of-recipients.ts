import { refuse } from "../../problems/refuse.ts";
import type { Arguments } from "./arguments.ts";
import { wholeBetween } from "./whole-option.ts";

/** The number that `--recipients` of `recover` gives; `undefined` where it is not given, or is a file. */
export function numberOfRecipients(args: Arguments): number | undefined {
  const value = args.each("recipients").findLast(isNumberOfRecipients);
  if (value === undefined) return undefined;
  const allowed = ["21", "290"];
  return (
    wholeBetween(1, value, 999_999) ??
    refuse("option-value", ["--recipients"], { option: "--recipients", value, allowed })
  );
}

/** Whether a value of `--recipients` is a number, and no file of recipients. */
export function isNumberOfRecipients(value: string): boolean {
  return /^[-+\d\s.,]+$/.test(value.slice(0, 40));
}
