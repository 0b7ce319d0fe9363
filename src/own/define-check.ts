import type { CheckDefined } from "./definition.ts";
import { checkDefinition } from "./internals/check-definition.ts";

/** An own check of tables, as `useDefinitions` takes it. */
export interface OwnCheck {
  readonly definition: CheckDefined;
}

/**
 * Defines a check of published tables that fordela does not make. While it is in use, every table that `verify` or
 * `verifyTable` checks is checked by it too, and what it finds are problems of the code `own-check`, at their cells.
 *
 * @throws AllocationError for a definition without a name, a version, words or `check`
 *
 * @example
 * ```ts
 * import { defineCheck } from "fordela/own";
 * const noNegative = defineCheck({
 *   name: "no-negative",
 *   version: "1",
 *   check: (figures) => figures.filter(({ printed }) => printed !== null && printed < 0n).map((figure) => ({ figure })),
 *   words: {
 *     sv: ({ label }) => `${label} har ett belopp under 0.`,
 *     en: ({ label }) => `${label} has an amount below 0.`,
 *   },
 * });
 * noNegative.definition.name; // "no-negative"
 * ```
 */
export function defineCheck(check: Omit<CheckDefined, "kind">): OwnCheck {
  checkDefinition("defineCheck", "check", check);
  return { definition: { ...check, kind: "check" } };
}
