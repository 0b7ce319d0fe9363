import { AllocationError } from "../problems/allocation-error.ts";
import { shown } from "../problems/check-argument.ts";
import { placed } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { OwnOption, OwnOptions } from "../rules/own-options.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { checkWeight } from "../rules/weigh.ts";
import type { Weight } from "../rules/weight.ts";
import type { OwnWords, RuleDefined, WeightDefined } from "./definition.ts";
import { saidBy } from "./internals/result-of.ts";
import { kindAndNeed, type OptionKind } from "./option-kinds.ts";

/**
 * Every option that is missing, that the definition does not have, or that is of another kind. Words that are empty with
 * the options are refused too.
 */
export function checkOwnOptions(
  { name: definition, options: kinds = {}, words }: RuleDefined | WeightDefined,
  options: OwnOptions | undefined,
  context: RuleContext,
): Problem[] {
  const of = `${context.line}, ${definition}`;
  const given = options ?? {};
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(kinds, name))
    .map((name) => problem("argument-unknown", [name], { of, name, known: Object.keys(kinds) }));
  const wrong = Object.entries(kinds).flatMap(([name, kind]) =>
    wrongIn(of, name, kind, given[name], context),
  );
  const problems = [...unknown, ...wrong];
  const found = problems.length > 0 ? problems : wordsIn(definition, words, given);
  return found.map((one) => placed(one, ["options"]));
}

/** The words of a definition that fail, or are empty, with the options. */
function wordsIn(name: string, words: OwnWords<OwnOptions>, options: OwnOptions): readonly Problem[] {
  try {
    for (const lang of ["sv", "en"] as const) saidBy(name, lang, () => words[lang](options));
    return [];
  } catch (error) {
    if (error instanceof AllocationError) return error.problems;
    throw error;
  }
}

function wrongIn(
  of: string,
  name: string,
  written: OptionKind,
  value: OwnOption | undefined,
  context: RuleContext,
): Problem[] {
  const { kind, optional } = kindAndNeed(written);
  if (value === undefined && optional) return [];
  if (kind === "weight" && typeof value === "object") return checkWeight(value as Weight, context, name);
  if (!KINDS[kind](value))
    return [problem("argument-invalid", [name], { of, name, given: shown(value), expected: EXPECTED[kind] })];
  if (kind !== "codes") return [];
  const { line, level, directory } = context;
  const known = new Set(directory.recipients(level).map(({ code }) => code));
  const strangers = (value as readonly string[]).filter((code) => !known.has(code));
  return strangers.map((code) => problem("exception-unknown", [name], { line, code, level }));
}

/** What a value of each kind is, as the problem names it. */
const EXPECTED: Readonly<Record<ReturnType<typeof kindAndNeed>["kind"], readonly string[]>> = {
  money: ['"5000.00"', "<bigint>"],
  number: ['"12.5"', "<{numerator denominator}>"],
  text: ["<string>"],
  flag: ["true", "false"],
  codes: ["<list>"],
  weight: ["<{by}>"],
};

const KINDS: Readonly<Record<ReturnType<typeof kindAndNeed>["kind"], (value: unknown) => boolean>> = {
  money: (value) => typeof value === "bigint",
  number(value) {
    const { numerator, denominator } = Object(value);
    return typeof numerator === "bigint" && typeof denominator === "bigint" && denominator > 0n;
  },
  text: (value) => typeof value === "string" && value !== "",
  flag: (value) => typeof value === "boolean",
  codes: (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  weight: () => false,
};
