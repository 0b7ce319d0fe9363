import { AllocationError } from "../../problems/allocation-error.ts";
import { shown } from "../../problems/check-argument.ts";
import { problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Amounts } from "../../rules/rule.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import { usesOf, type Weighing } from "../../rules/weighing.ts";
import { OWN_MESSAGES } from "../own-messages.ts";

/** Runs a definition's own code. What it throws, other than problems, is a fault of the definition. */
export function resultOf<T>(name: string, line: string | null, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof AllocationError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    const facts = { name, line, cause };
    const { sv, en } = OWN_MESSAGES["own-failed"];
    throw new AllocationError([
      { ...problem("own-failed", [], facts), words: { sv: sv(facts), en: en(facts) } },
    ]);
  }
}

/** The amounts that a definition gave, if they are exact and one for each recipient. */
export function asAmounts(
  of: string,
  given: readonly bigint[] | Amounts | undefined,
  recipients: RuleContext["recipients"],
  used: readonly Weighing[],
): Amounts {
  const amounts = (Array.isArray(given) ? { numerators: given } : (given ?? {})) as Partial<Amounts>;
  const { numerators, denominator = 1n } = amounts;
  checkList(of, "amounts", numerators, recipients.length);
  checkAbove(of, "denominator", denominator);
  return { ...amounts, numerators, denominator, ...registersOf(used) };
}

/** The weights that a definition gave, if they are whole numbers of at least 0, one for each recipient. */
export function asWeighing(
  of: string,
  given: readonly bigint[] | Weighing | undefined,
  recipients: RuleContext["recipients"],
  used: readonly Weighing[],
): Weighing {
  const weighing = (Array.isArray(given) ? { weights: given } : (given ?? {})) as Partial<Weighing>;
  const { weights, scale = 1n } = weighing;
  checkList(of, "weights", weights, recipients.length);
  checkAbove(of, "scale", scale);
  const below = weights.findIndex((weight) => weight < 0n);
  if (below >= 0)
    invalid(of, `weights (${recipients[below]?.code})`, shown(weights[below]), ["0n", "<bigint>"]);
  return { ...weighing, weights, ...registersOf(used) };
}

/** Refuses a list that is not of so many bigints. */
export function checkList(
  of: string,
  name: string,
  given: unknown,
  length: number,
): asserts given is readonly bigint[] {
  if (!Array.isArray(given) || given.length !== length)
    invalid(of, name, Array.isArray(given) ? `list (${given.length})` : shown(given), [`list (${length})`]);
  const odd = given.findIndex((one) => typeof one !== "bigint");
  if (odd >= 0) invalid(of, `${name}[${odd}]`, shown(given[odd]), ["<bigint>"]);
}

/** Refuses a definition whose code does not give what it must. */
export function invalid(of: string, name: string, given: string, expected: readonly string[]): never {
  return refuse("argument-invalid", [name], { of, name, given, expected });
}

function checkAbove(of: string, name: string, given: bigint): void {
  if (typeof given !== "bigint" || given < 1n) invalid(of, name, shown(given), ["1n", "<bigint>"]);
}

/** The registers in which a definition counted. */
function registersOf(used: readonly Weighing[]): Pick<Weighing, "uses"> {
  const uses = usesOf(used);
  return uses.length > 0 ? { uses } : {};
}
