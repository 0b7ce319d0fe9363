import { problem } from "../../problems/problem.ts";
import type { Check } from "./check.ts";

/**
 * Each line that the claim names is in the table, unless the table is known to show only some. A claim of a level names
 * all lines of the level, where the table shows more than one of them.
 */
export const linesPresent: Check = ({ claim, sheet: { recipe, columns } }) => {
  if (claim.kind !== "recipients" || claim.partial || !recipe) return NOTHING;
  const shown = new Set(columns.flatMap(({ lines }) => lines.map(({ id }) => id)));
  const ofLevel = recipe.agreement.lines.filter(({ level }) => level === claim.level).map(({ id }) => id);
  // Lines without an amount have a problem of their own.
  const resolved = recipe.agreement.lines.map(({ id }) => id);
  const named =
    claim.lines?.filter((id) => resolved.includes(id)) ??
    (ofLevel.filter((id) => shown.has(id)).length > 1 ? ofLevel : []);
  const missing = named.filter((id) => !shown.has(id));
  return { ...NOTHING, problems: missing.map((line) => problem("line-missing", [], { line })) };
};

const NOTHING = { problems: [], compared: [], summed: [] };
