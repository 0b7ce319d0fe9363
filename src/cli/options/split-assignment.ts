import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";

/** The two sides of the first `=` in an option's value; refused with an example where one of them is missing. */
export function splitAssignment(text: string, option: string, example: string): [string, string] {
  const at = text.indexOf("=");
  if (at > 0 && at < text.length - 1) return [text.slice(0, at), text.slice(at + 1)];
  throw new AllocationError([problem("option-value", [], { option, value: text, allowed: [example] })]);
}
