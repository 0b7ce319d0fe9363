import { unitNames } from "../../language/unit-names.ts";
import { kr } from "../../money/kr.ts";
import type { Ore } from "../../money/ore.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import type { Arguments } from "./arguments.ts";

/** An amount that shares are of, or that each gets: not below 0, unless it is `repaid`; `undefined` where the option is not given. */
export function moneyOption(args: Arguments, name: string, repaid = false): Ore | undefined {
  const value = args.one(name);
  if (value === undefined) return undefined;
  const ore = kr(value);
  if (ore >= 0n || repaid) return ore;
  const allowed = ["200 000 000", `200 ${unitNames()[2]}`];
  throw new AllocationError([problem("option-value", [], { option: `--${name}`, value, allowed })]);
}
