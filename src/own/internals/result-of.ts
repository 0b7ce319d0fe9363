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
    return failed(name, line, error instanceof Error ? error.message : shown(error));
  }
}

/** The words of a definition. Empty ones, and those that name what is not there, are a fault of it. */
export function saidBy(name: string, lang: "sv" | "en", say: () => unknown): string {
  const said = resultOf(name, null, say);
  if (typeof said === "string" && /\S/.test(said) && !/\bundefined\b/.test(said)) return said;
  return failed(name, null, `words.${lang}: ${shown(said)}`);
}

/** Refuses a definition whose code cannot be used, with the cause; `swedish` where that has other words. */
export function failed(name: string, line: string | null, cause: string, swedish: string = cause): never {
  const facts = { name, line, cause };
  const { sv, en } = OWN_MESSAGES;
  throw new AllocationError([
    {
      ...problem("own-failed", [], facts),
      words: { sv: sv["own-failed"]({ ...facts, cause: swedish }), en: en["own-failed"](facts) },
    },
  ]);
}

/** The amounts that a definition gave, if they are exact and one for each recipient. */
export function asAmounts(
  of: string,
  given: readonly bigint[] | Amounts | undefined,
  recipients: RuleContext["recipients"],
  used: readonly Weighing[],
): Amounts {
  const { numerators = given, denominator = 1n } = Object(given) as Partial<Amounts>;
  checkList(of, "amounts", numerators, recipients.length);
  checkAbove(of, "denominator", denominator);
  return { numerators: [...numerators], denominator, ...registersOf(used) };
}

/** The weights that a definition gave, if they are whole numbers of at least 0, one for each recipient. */
export function asWeighing(
  of: string,
  given: readonly bigint[] | Weighing | undefined,
  recipients: RuleContext["recipients"],
  used: readonly Weighing[],
): Weighing {
  const { weights = given, scale = 1n } = Object(given) as Partial<Weighing>;
  checkList(of, "weights", weights, recipients.length);
  checkAbove(of, "scale", scale);
  checkSigns(of, "weights", weights, recipients);
  return { weights: [...weights], scale, ...registersOf(used) };
}

/** Refuses a list that is not of so many bigints. */
export function checkList(
  of: string,
  name: string,
  given: unknown,
  length: number,
): asserts given is readonly bigint[] {
  if (!Array.isArray(given))
    invalid(of, name, given instanceof Promise ? "Promise" : shown(given), ["<list>"]);
  const { length: found } = given;
  if (found !== length)
    failed(of, null, `${name} has ${found} of ${length} numbers`, `${name} har ${found} av ${length} tal`);
  const odd = given.findIndex((one) => typeof one !== "bigint");
  if (odd >= 0) invalid(of, `${name}[${odd}]`, shown(given[odd]), ["<bigint>"]);
}

/** Refuses a number below 0, with the code of the recipient that it is for. */
export function checkSigns(
  of: string,
  name: string,
  numbers: readonly bigint[],
  recipients: RuleContext["recipients"] = [],
): void {
  const below = numbers.findIndex((one) => one < 0n);
  const whose = recipients[below]?.code ?? below;
  if (below >= 0) failed(of, null, `${name}, ${whose}: below 0`, `${name}, ${whose}: under 0`);
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
