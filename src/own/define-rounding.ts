import type { RoundingDefined } from "./definition.ts";
import { checkDefinition } from "./internals/check-definition.ts";

/** An own rounding: its name for `rounding`, and what `useDefinitions` takes. */
export interface OwnRounding {
  /** The method's name in agreements and options: `own:` and the name. */
  readonly method: `own:${string}`;
  readonly definition: RoundingDefined;
}

/**
 * Defines a rounding that fordela does not have. Agreements and options name it `own:` and its name.
 *
 * @throws AllocationError for a definition without a name, a version, words, `round` or `sums`
 *
 * @example
 * ```ts
 * import { defineRounding } from "fordela/own";
 * const up = defineRounding({
 *   name: "up",
 *   version: "1",
 *   round: ({ floors, remainders }) => ({ units: floors.map((floor, at) => floor + (remainders[at] ? 1n : 0n)) }),
 *   sums: false,
 *   words: { sv: "uppåt", en: "up" },
 * });
 * up.method; // "own:up"
 * ```
 */
export function defineRounding(rounding: Omit<RoundingDefined, "kind">): OwnRounding {
  checkDefinition("defineRounding", "rounding", rounding);
  return { method: `own:${rounding.name}`, definition: { ...rounding, kind: "rounding" } };
}
