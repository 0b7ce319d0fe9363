import type { MoneyUnit } from "../../money/money-unit.ts";
import type { Ore } from "../../money/ore.ts";
import { oreOfUnit, unitNamed } from "../../money/unit-named.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Arguments, OptionSpec, OptionSpecs } from "./arguments.ts";

/** `--round-to`: the unit of rounding. */
export const ROUND_TO: OptionSpecs = { "round-to": { type: "string" } };

/** `--round-to`, and `--unit` for the same where no figures are read. */
export const ROUND_TO_OR_UNIT: OptionSpecs = { ...ROUND_TO, unit: { type: "string", synonymOf: "round-to" } };

/** `--unit` where figures are read: what they are printed in. */
export const FIGURES_UNIT: OptionSpec = {
  type: "string",
  values: ["ore", "krona", "kr", "tkr", "mnkr", "mdkr"],
  meaning: unitNamed,
  instead: (value) => (oreOfUnit(value) === undefined ? undefined : `--round-to ${value}`),
};

/** The rounding unit of `--round-to`: a word such as `krona` or `tkr`, or an amount in kronor such as `1000`. */
export function roundToFrom(args: Arguments): Ore | undefined {
  const text = args.one("round-to");
  if (text === undefined) return undefined;
  return oreOfUnit(text) ?? refuse("unit-invalid", ["--round-to"], { unit: text });
}

/** The unit of `--unit` that figures are printed in. */
export function figuresUnitFrom(args: Arguments): MoneyUnit | undefined {
  return args.one("unit") as MoneyUnit | undefined;
}
