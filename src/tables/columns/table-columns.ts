import type { MoneyUnit } from "../../money/money-unit.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { type Cell, columnLetters } from "../csv/grid.ts";
import type { ColumnRole, TableColumn } from "../table.ts";
import { columnCells } from "./column-cells.ts";
import { columnRole } from "./column-role.ts";
import type { HeaderText } from "./header-texts.ts";
import { namedColumns } from "./named-columns.ts";
import { unitInText } from "./unit-in-text.ts";

/** Parts the rows of a header where its words are weighed: "Område 1" over "kr" is not one krona. */
const BREAK = " | ";

/** What the caller knows of a table's columns better than their headers tell. */
export interface ColumnOptions {
  /** The unit of every amount column; wins over headers and titles, though not over a unit in the cell. */
  readonly unit?: MoneyUnit;
  /**
   * Roles by header text (case and spacing do not count) or by letter ("F"). A role that is given belongs to the columns named and to no others:
   * naming one amount column leaves the others unread.
   */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
}

/** Decides what each column holds and which unit it is in; `column-unknown` for a named column that is not there. */
export function tableColumns(
  headers: readonly HeaderText[],
  body: readonly (readonly Cell[])[],
  titles: readonly string[],
  options: ColumnOptions,
): { readonly columns: readonly TableColumn[]; readonly problems: readonly Problem[] } {
  const { roles, problems } = givenRoles(headers, options.columns ?? {});
  const taken = new Set(roles.values());
  const titleUnit = titles.map(unitInText).findLast((unit) => unit !== undefined) ?? null;
  const left = { code: false, label: false };
  const columns = headers.map(({ text, parts }, position): TableColumn => {
    const given = roles.get(position);
    const found = given ?? columnRole(parts.join(BREAK), columnCells(body, position), left);
    const role = given === undefined && taken.has(found) ? "other" : found;
    if (role === "code" || role === "label") left[role] = true;
    // The lower row of a header is the nearer to the figures.
    const headerUnit = parts.map(unitInText).findLast((unit) => unit !== undefined) ?? null;
    const place = { index: position + 1, letter: columnLetters(position + 1), header: text };
    return { ...place, role, ...unitOf(role, options.unit, headerUnit, titleUnit), headerUnit, titleUnit };
  });
  return { columns, problems };
}

function unitOf(
  role: ColumnRole,
  given: MoneyUnit | undefined,
  header: MoneyUnit | null,
  title: MoneyUnit | null,
): Pick<TableColumn, "unit" | "unitFrom"> {
  if (role !== "amount") return { unit: "kr", unitFrom: "assumed" };
  if (given) return { unit: given, unitFrom: "given" };
  if (header) return { unit: header, unitFrom: "header" };
  return title ? { unit: title, unitFrom: "title" } : { unit: "kr", unitFrom: "assumed" };
}

function givenRoles(
  headers: readonly HeaderText[],
  given: Readonly<Record<string, ColumnRole>>,
): { roles: Map<number, ColumnRole>; problems: Problem[] } {
  const columns = headers.map(({ text }, position) => ({
    header: text,
    letter: columnLetters(position + 1),
    position,
  }));
  const roles = new Map<number, ColumnRole>();
  const problems: Problem[] = [];
  for (const [column, role] of Object.entries(given)) {
    const named = namedColumns(columns, column);
    for (const { position } of named) roles.set(position, role);
    if (named.length > 0) continue;
    const known = columns.map(({ header, letter }) => header || letter);
    problems.push(problem("column-unknown", ["columns", column], { column, known }));
  }
  return { roles, problems };
}
