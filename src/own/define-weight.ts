import type { OwnOptions } from "../rules/own-options.ts";
import type { OwnWeight } from "../rules/weights/own-weight.ts";
import type { WeightDefined } from "./definition.ts";
import { checkDefinition } from "./internals/check-definition.ts";
import type { OptionKinds, OptionsOf } from "./option-kinds.ts";
import { readOptions } from "./read-options.ts";

/** An own weight as a program writes it: its parts without `kind`, with the options' kinds for the compiler. */
export type WeightToDefine<Kinds extends OptionKinds> = Omit<
  WeightDefined<OptionsOf<Kinds>>,
  "kind" | "options"
> & {
  /** The options with their kinds: `{ of: "weight", exponent: "number?" }`. */
  readonly options?: Kinds | undefined;
};

/** Makes the weight, as data, for a rule; `definition` is what `useDefinitions` takes. */
export interface OwnWeightMaker<Kinds extends OptionKinds> {
  (options: OptionsOf<Kinds>): OwnWeight;
  readonly definition: WeightDefined;
}

/**
 * Defines a weight that fordela does not have. The weight itself is data, `{ by: "own", name, options }`.
 *
 * @throws AllocationError for a definition without a name, a version, words or `weigh`
 *
 * @example
 * ```ts
 * import { defineWeight } from "fordela/own";
 * const squared = defineWeight({
 *   name: "squared",
 *   version: "1",
 *   options: { of: "weight" },
 *   weigh: ({ of }, { weigh }) => weigh(of).weights.map((weight) => weight * weight),
 *   words: { sv: () => "folkmängden i kvadrat", en: () => "population squared" },
 * });
 * squared({ of: { by: "population" } }).name; // "squared"
 * ```
 */
export function defineWeight<const Kinds extends OptionKinds = Readonly<Record<never, never>>>(
  weight: WeightToDefine<Kinds>,
): OwnWeightMaker<Kinds> {
  checkDefinition("defineWeight", "weight", weight);
  const read = readOptions(weight.options);
  const definition = { ...weight, kind: "weight", read } as unknown as WeightDefined;
  const make = (options: OptionsOf<Kinds>): OwnWeight => ({
    by: "own",
    name: weight.name,
    options: { ...options } as OwnOptions,
  });
  return Object.assign(make, { definition });
}
