import type { Ore } from "../../money/ore.ts";
import { oreOfUnit } from "../../money/unit-named.ts";
import { refuse } from "../../problems/refuse.ts";
import { roundingMethods } from "../../rounding/rounding-method.ts";
import type { Arguments, OptionSpecs } from "./arguments.ts";
import { LEVEL } from "./level.ts";

/** The options by which an allocation is published in thousands or millions. */
export const PUBLISH_OPTIONS: OptionSpecs = { publish: { type: "string" }, subtotals: LEVEL };

/** The unit of `--publish`; `undefined` where the option is not given. */
export function publishUnitFrom(args: Arguments): Ore | undefined {
  const written = args.one("publish");
  if (written === undefined) {
    if (args.has("subtotals"))
      refuse("argument-missing", [], { argument: "--publish", command: "--subtotals" });
    return undefined;
  }
  const allowed = roundingMethods.filter((method) => method !== "exact");
  if (args.one("rounding") === "exact")
    refuse("option-value", ["--rounding"], { option: "--rounding", value: "exact", allowed });
  return oreOfUnit(written) ?? refuse("unit-invalid", ["--publish"], { unit: written });
}
