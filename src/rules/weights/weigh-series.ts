import type { Fraction } from "../../numbers/fraction.ts";
import type { RuleContext } from "../rule-context.ts";
import type { Weighing } from "../weighing.ts";
import { overOneScale } from "./over-one-scale.ts";
import type { Series } from "./series.ts";

/** The figures of the context's recipients, over one denominator. Every recipient must have one. */
export function weighSeries(values: Series, { recipients }: RuleContext): Weighing {
  return overOneScale(recipients.map(({ code }) => fractionOf(values[code] as bigint | Fraction)));
}

/** Whether a value can be a weight: a whole number or a fraction, 0 or more. */
export function isFigure(value: unknown): boolean {
  if (typeof value === "bigint") return value >= 0n;
  if (typeof value !== "object" || value === null) return false;
  const { numerator, denominator } = value as Partial<Fraction>;
  return (
    typeof numerator === "bigint" && numerator >= 0n && typeof denominator === "bigint" && denominator > 0n
  );
}

/** The recipients that have a figure, in the context's order. */
export function coveredBy(values: Series, { recipients }: RuleContext): RuleContext["recipients"] {
  return recipients.filter(({ code }) => Object.hasOwn(values, code));
}

function fractionOf(value: bigint | Fraction): Fraction {
  return typeof value === "bigint" ? { numerator: value, denominator: 1n } : value;
}
