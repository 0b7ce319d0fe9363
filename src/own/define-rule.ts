import type { OwnOptions } from "../rules/own-options.ts";
import type { OwnRule } from "../rules/own-rule.ts";
import type { RuleDefined } from "./definition.ts";
import { checkDefinition } from "./internals/check-definition.ts";
import type { OptionKinds, OptionsOf } from "./option-kinds.ts";
import { readOptions } from "./read-options.ts";

/** An own rule as a program writes it: its parts without `kind`, with the options' kinds for the compiler. */
export type RuleToDefine<Kinds extends OptionKinds> = Omit<
  RuleDefined<OptionsOf<Kinds>>,
  "kind" | "options"
> & {
  /** The options with their kinds: `{ each: "money", note: "text?" }`. */
  readonly options?: Kinds | undefined;
};

/** Makes the rule, as data, for a key; `definition` is what `useDefinitions` takes. */
export interface OwnRuleMaker<Kinds extends OptionKinds> {
  (options: OptionsOf<Kinds>): OwnRule;
  readonly definition: RuleDefined;
}

/**
 * Defines a rule that fordela does not have. The rule itself is data, `{ rule: "own", name, options }`, so that agreements
 * can be written to files; `useDefinitions` puts the definition in use, and so does `--own FILE` of the command.
 *
 * @throws AllocationError for a definition without a name, a version, words, or exactly one of `amounts`, `weights` and
 * `share`
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { defineRule } from "fordela/own";
 * const ruralBonus = defineRule({
 *   name: "rural-bonus",
 *   version: "1",
 *   options: { each: "money", codes: "codes" },
 *   amounts: ({ each, codes }, { recipients }) => recipients.map(({ code }) => (codes.includes(code) ? each : 0n)),
 *   words: { sv: () => "tillägg för landsbygd", en: () => "a bonus for the countryside" },
 * });
 * ruralBonus({ each: kr("5000"), codes: ["23"] }); // { rule: "own", name: "rural-bonus", options: { each: 500000n, codes: ["23"] } }
 * ```
 */
export function defineRule<const Kinds extends OptionKinds = Readonly<Record<never, never>>>(
  rule: RuleToDefine<Kinds>,
): OwnRuleMaker<Kinds> {
  checkDefinition("defineRule", "rule", rule);
  const read = readOptions(rule.options);
  const definition = { ...rule, kind: "rule", read } as unknown as RuleDefined;
  const make = (options: OptionsOf<Kinds>): OwnRule => ({
    rule: "own",
    name: rule.name,
    options: { ...options } as OwnOptions,
  });
  return Object.assign(make, { definition });
}
