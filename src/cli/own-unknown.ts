import type { InBoth } from "../language/language.ts";
import { listOf } from "../language/list-of.ts";
import type { Problem } from "../problems/problem.ts";
import { roundingMethods } from "../rounding/rounding-method.ts";
import { ruleKinds } from "../rules/rule-kinds.ts";
import { weightKinds } from "../rules/weight-kinds.ts";

/** The message of an own rule, weight or rounding whose definition is not in use, and how to supply it; else undefined. */
export function ownUnknown({ code, details }: Problem): InBoth<string> | undefined {
  if (code !== "rule-unknown" && code !== "weight-unknown" && code !== "rounding-unknown") return undefined;
  const { line, rule, weight, method } = details as Partial<
    Record<"line" | "rule" | "weight" | "method", string>
  >;
  const name = rule ?? weight ?? method ?? "";
  if (!name.startsWith("own:")) return undefined;
  const names = rule ? ruleKinds : weight ? weightKinds : roundingMethods;
  const own = names.filter((one) => one.startsWith("own:"));
  const known = own.length > 0 ? own : undefined;
  return {
    sv: `${line === undefined ? "" : `Posten "${line}": `}${name} är egen, och dess definition är inte läst. Ange filen som definierar den med --own FIL.${known ? ` Lästa är ${listOf(known, "sv")}.` : ""}`,
    en: `${line === undefined ? "" : `Line "${line}": `}${name} is an own one, and its definition is not in use. Name the file that defines it with --own FILE.${known ? ` In use are ${listOf(known, "en")}.` : ""}`,
  };
}
