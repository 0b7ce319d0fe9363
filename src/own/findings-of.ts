import type { CheckDefined, CheckedFigure, CheckFinding } from "./definition.ts";
import { invalid, resultOf } from "./internals/result-of.ts";

/** What an own check finds in the figures of a table. What it throws, or gives instead of a list, is a fault of its own. */
export function findingsOf(
  { name, check }: CheckDefined,
  figures: readonly CheckedFigure[],
): readonly CheckFinding[] {
  const found: unknown = resultOf(name, null, () => check(figures));
  return Array.isArray(found) ? found : invalid(name, "check", String(found), ["<list>"]);
}
