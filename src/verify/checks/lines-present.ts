import { problem } from "../../problems/problem.ts";
import type { ColumnFigures } from "../column-figures.ts";
import { partId } from "../internals/part-of-line.ts";
import type { Check } from "./check.ts";

/**
 * Each line that the claim names is in the table, unless the table is known to show only some. A claim of a level names
 * all lines of the level, where the table shows more than one of them; so does a column of totals beside columns of
 * single lines.
 */
export const linesPresent: Check = ({ claim, sheet: { recipe, columns } }) => {
  if (claim.kind !== "recipients" || claim.partial || !recipe) return {};
  const { shown, total } = linesShown(columns);
  const resolved = recipe.agreement.lines;
  const ofLevel = resolved.filter(({ level }) => level === claim.level).map(({ id }) => id);
  const named = claim.lines ?? (ofLevel.filter((id) => shown.has(id)).length > 1 ? ofLevel : total);
  // Lines without an amount have a problem of their own.
  const missing = named.filter((id) =>
    resolved.some(
      (line) => line.id === id && !(shown.has(id) || [0, 1].every((at) => shown.has(partId(line, at)))),
    ),
  );
  return { problems: missing.map((line) => problem("line-missing", [], { line })) };
};

/**
 * The lines with a column, and those of a column of totals beside several others. Such a column shows that its lines
 * add up, not what each of them is.
 */
function linesShown(columns: readonly ColumnFigures[]): {
  readonly shown: ReadonlySet<string>;
  readonly total: readonly string[];
} {
  const ids = columns.map(({ lines }) => lines.map(({ id }) => id)).filter((lines) => lines.length > 0);
  const most = Math.max(0, ...ids.map(({ length }) => length));
  const parts = ids.filter(({ length }) => length < most);
  const shown = new Set((parts.length > 0 ? parts : ids).flat());
  return { shown, total: parts.length > 1 ? (ids.find(({ length }) => length === most) ?? []) : [] };
}
