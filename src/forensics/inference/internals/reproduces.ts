import { shareAgreedLine } from "../../../allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../../allocate/allocated-line.ts";
import { type Weigh, weighIn } from "../../../allocate/weigh.ts";
import type { Ore } from "../../../money/ore.ts";
import type { Register } from "../../../population/register.ts";
import { AllocationError } from "../../../problems/allocation-error.ts";
import { refuse } from "../../../problems/refuse.ts";
import type { Fit } from "../inference.ts";
import { type CountedWeight, PRINTED } from "./counted-weight.ts";
import type { Search } from "./search.ts";

/**
 * Whether the library itself gives every figure when it shares out the lines of a fit. No fit is reported without
 * this.
 */
export function reproduces(search: Search, fit: Fit, weights: readonly CountedWeight[]): boolean {
  const given = amountsOf(search, fit, weights);
  return (
    given !== undefined && search.codes.every((code, index) => given.get(code) === search.amounts[index])
  );
}

/** What the lines of a fit give each recipient, in öre; `undefined` where they cannot be shared out. */
export function amountsOf(
  { directory }: Pick<Search, "directory">,
  { lines, rounding, unit }: Pick<Fit, "lines" | "rounding" | "unit">,
  weights: readonly Pick<CountedWeight, "weight" | "register" | "values">[],
): ReadonlyMap<string, Ore> | undefined {
  const amounts = new Map<string, Ore>();
  const printed = weights.find(({ values }) => values)?.values;
  const options = {
    weigh: weighBy(weights),
    rounding,
    unit,
    ...(printed && { indicators: { [PRINTED]: printed } }),
  };
  try {
    for (const line of lines) add(amounts, shareAgreedLine(line, directory, options));
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
  return amounts;
}

function add(amounts: Map<string, Ore>, { recipients, amounts: own }: AllocatedLine): void {
  for (const [index, { code }] of recipients.entries())
    amounts.set(code, (amounts.get(code) ?? 0n) + (own[index] as Ore));
}

/** Counts each weight in the register it was taken from; a weight from elsewhere in the first register there is. */
function weighBy(weights: readonly Pick<CountedWeight, "weight" | "register">[]): Weigh {
  const own = new Map(weights.map(({ weight, register }) => [weight, register]));
  const first = weights.find(({ register }) => register)?.register;
  return (weight, line, recipients) => {
    const register = (own.get(weight) ?? first) as Register | undefined;
    const weighing = register && weighIn(register, recipients, weight);
    return !weighing || "missing" in weighing ? refuse("weigh-missing", [], { line: line.id }) : weighing;
  };
}
