import type { OwnOptions } from "../../rules/own-options.ts";
import type { Weight } from "../../rules/weight.ts";
import type { RuleDefined, WeightDefined } from "../definition.ts";
import { kindAndNeed } from "../option-kinds.ts";
import { failed, resultOf } from "./result-of.ts";

/** The weights that a definition counts by: those among its options, and those that it names in `uses`. */
export function weightsUsed(defined: RuleDefined | WeightDefined, options: OwnOptions): Weight[] {
  const { kind, name, options: kinds = {}, uses } = defined;
  const among = Object.entries(kinds).flatMap(([option, one]) => {
    const value = options[option];
    return kindAndNeed(one).kind === "weight" && value !== undefined ? [value as Weight] : [];
  });
  const named: unknown = uses ? resultOf(name, null, () => uses(options)) : [];
  if (!Array.isArray(named)) return failed(name, null, "uses gives no list");
  const itself = named.some((one) => kind === "weight" && one?.by === "own" && one.name === name);
  return itself ? failed(name, null, "uses names the weight itself") : [...among, ...named];
}
