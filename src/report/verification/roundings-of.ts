import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import type { Verification } from "../../verify/verification.ts";

/** How the lines of a table are rounded: as the agreement states, and otherwise as the claim does. */
export function roundingsOf({ columns, recipe }: Pick<Verification, "columns" | "recipe">): RoundingMethod[] {
  if (!recipe) return [];
  const methods = columns.flatMap(({ lines }) =>
    lines.map(({ rounding }) => rounding?.method ?? recipe.rounding),
  );
  return [...new Set(methods.length === 0 ? [recipe.rounding] : methods)];
}
