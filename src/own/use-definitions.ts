import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { problem } from "../problems/problem.ts";
import { nameOwnRoundings } from "../rounding/rounding-method.ts";
import { useOwnRoundings } from "../rounding/roundings-in-use.ts";
import { nameOwnRules } from "../rules/rule-kinds.ts";
import { useOwnRules } from "../rules/rules-in-use.ts";
import { nameOwnWeights } from "../rules/weight-kinds.ts";
import type { OwnDefinition } from "./definition.ts";
import { definitionsInUse, holdDefinitions } from "./definitions-in-use.ts";
import { checkDefinition } from "./internals/check-definition.ts";
import { wordsOf } from "./internals/words-of.ts";
import { useOwnWords } from "./own-words.ts";
import { roundingDefined } from "./rounding-defined.ts";
import { ruleDefined } from "./rule-defined.ts";
import { weightDefined } from "./weight-defined.ts";

/** What `defineRule`, `defineWeight`, `defineRounding` and `defineCheck` give. */
export interface Definable {
  readonly definition: OwnDefinition;
}

/**
 * Puts own rules, weights, roundings and checks in use for the whole program: from then on agreements, files and options
 * can name them. Results stay plain data; another program that recomputes them puts the same definitions in use.
 *
 * @returns a function that takes these definitions out of use again
 * @throws AllocationError if another definition of the same kind and name is in use
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { allocateAgreedLine, SWEDEN } from "fordela";
 * import { defineRule, useDefinitions } from "fordela/own";
 * const toEach = defineRule({
 *   name: "to-each",
 *   version: "1",
 *   weights: (_, { recipients }) => recipients.map(() => 1n),
 *   words: { sv: () => "lika till alla", en: () => "the same to each" },
 * });
 * const takeBack = useDefinitions([toEach]);
 * const line = { id: "x", area: "1", level: "county", amount: kr("21"), derived: false, source: "påhittat", key: [toEach({})] };
 * allocateAgreedLine(line, SWEDEN).amounts[0]; // 100n
 * takeBack();
 * ```
 */
export function useDefinitions(definitions: readonly Definable[]): () => void {
  checkArgument("useDefinitions", "definitions", definitions, "list");
  const before = definitionsInUse();
  for (const one of definitions) {
    const definition = (one as Partial<Definable> | null | undefined)?.definition;
    checkDefinition("useDefinitions", definition?.kind, definition);
  }
  const given = new Set(definitions.map(({ definition }) => definition));
  const added = [...given].filter((one) => !before.includes(one));
  const all = [...before, ...added];
  for (const [index, { kind, name }] of all.entries())
    if (all.findIndex((other) => other.kind === kind && other.name === name) !== index)
      throw twice(kind, name);
  put(all);
  return () => put(definitionsInUse().filter((one) => !added.includes(one)));
}

/** The error of two definitions of one kind and name, in its own words. */
function twice(kind: OwnDefinition["kind"], name: string): AllocationError {
  const own = `${kind}:${name}`;
  const facts = { of: "useDefinitions", name: "definitions", given: own, expected: [] };
  const words = {
    sv: `Två definitioner heter ${own}. Ge den ena ett annat namn.`,
    en: `Two definitions are called ${own}. Give one of them another name.`,
  };
  return new AllocationError([{ ...problem("argument-invalid", ["definitions"], facts), words }]);
}

function put(all: readonly OwnDefinition[]): void {
  holdDefinitions(all);
  const rules = named(all, "rule", ruleDefined);
  const weights = named(all, "weight", weightDefined);
  const roundings = named(all, "rounding", roundingDefined);
  useOwnRules({ rules, weights });
  useOwnRoundings(roundings);
  nameOwnRules(Object.keys(rules));
  nameOwnWeights(Object.keys(weights));
  nameOwnRoundings(Object.keys(roundings));
  useOwnWords(wordsOf);
}

function named<Kind extends OwnDefinition["kind"], T>(
  all: readonly OwnDefinition[],
  kind: Kind,
  make: (one: Extract<OwnDefinition, { kind: Kind }>) => T,
): Record<`own:${string}`, T> {
  const some = all.filter((one) => one.kind === kind) as Extract<OwnDefinition, { kind: Kind }>[];
  return Object.fromEntries(some.map((one) => [`own:${one.name}`, make(one)]));
}
