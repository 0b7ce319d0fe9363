import type { Agreement } from "../../agreements/agreement.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { levelNamed } from "../../recipients/level-named.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { namedColumns } from "../../tables/columns/named-columns.ts";
import type { Table, TableColumn } from "../../tables/table.ts";
import type { LineFilter } from "../../verify/claim.ts";

/** A column as `--columns` names it, and what it holds. */
export interface ColumnGiven {
  readonly column: string;
  readonly holds: readonly string[];
}

const ALLOWED = ["E=lan-medverkan;F=lan-suicidprevention"];

/**
 * The columns of `--columns "E=lan-medverkan;Bidrag=post-1,post-2"`.
 *
 * @throws AllocationError `option-value` for a part without an equals sign, or without a column or a line
 */
export function columnsGiven(text: string): ColumnGiven[] {
  const parts = text.split(";").filter((part) => part.trim() !== "");
  const columns = parts.map((part) => {
    // A heading may have an equals sign in it; the id of a line has none.
    const at = part.lastIndexOf("=");
    const holds = part
      .slice(at + 1)
      .split(/[,+]/)
      .map((one) => one.trim())
      .filter((one) => one !== "");
    const column = part.slice(0, Math.max(at, 0)).trim();
    if (column === "" || holds.length === 0)
      refuse("option-value", [], { option: "--columns", value: part.trim(), allowed: ALLOWED });
    return { column, holds };
  });
  if (columns.length === 0)
    refuse("option-value", [], { option: "--columns", value: text, allowed: ALLOWED });
  return columns;
}

/**
 * What the columns hold, by letter.
 *
 * @throws AllocationError `column-unknown` and `line-unknown`, all of them
 */
export function columnsOf(
  given: readonly ColumnGiven[],
  table: Table,
  agreement: Agreement,
): Readonly<Record<string, LineFilter>> {
  const problems: Problem[] = [];
  const found: Record<string, LineFilter> = {};
  for (const { column, holds } of given) {
    const columns = columnsNamed(table.columns, column);
    if (columns.length === 0) {
      const known = table.columns.map(({ header, letter }) => header || letter);
      problems.push(problem("column-unknown", ["columns", column], { column, known }));
    }
    const filter = filterOf(holds, agreement, column, problems);
    for (const { letter } of columns) found[letter] = filter;
  }
  if (problems.length > 0) throw new AllocationError(problems);
  return found;
}

/** By letter, by the whole header, or by its lowest row where it has two. */
function columnsNamed(columns: readonly TableColumn[], name: string): TableColumn[] {
  const found = namedColumns(columns, name);
  if (found.length > 0) return found;
  return columns.filter(({ headings = [] }) => nameKey(headings.at(-1) ?? "") === nameKey(name));
}

/** Lines by id or name, areas by id or name, or levels. */
function filterOf(
  holds: readonly string[],
  { lines, areas }: Agreement,
  column: string,
  problems: Problem[],
): LineFilter {
  const ids = holds.flatMap((text) => {
    const key = nameKey(text);
    const isNamed = ({ id, name, short }: { id: string; name?: string; short?: string }): boolean =>
      [id, name, short].some((one) => one !== undefined && nameKey(one) === key);
    const byId = lines.filter(({ id }) => nameKey(id) === key);
    const named = byId.length > 0 ? byId : lines.filter(isNamed);
    if (named.length > 0) return named.map(({ id }) => id);
    const area = areas.find(({ id }) => id === text) ?? areas.find(isNamed);
    if (area) return lines.filter((line) => line.area === area.id).map(({ id }) => id);
    const level = levelNamed(text);
    const ofLevel = lines.filter((line) => line.level === level);
    if (ofLevel.length > 0) return ofLevel.map(({ id }) => id);
    const known = lines.map(({ id }) => id);
    problems.push(problem("line-unknown", ["columns", column, "lines"], { line: text, known }));
    return [];
  });
  return { lines: [...new Set(ids)] };
}
