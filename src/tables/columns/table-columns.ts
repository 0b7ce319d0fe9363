import type { MoneyUnit } from "../../money/money-unit.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { signsOf } from "../cells/plain-figure.ts";
import { type Cell, columnLetters } from "../csv/grid.ts";
import type { ColumnRole, TableColumn } from "../table.ts";
import type { HeaderText } from "./header-texts.ts";
import { columnCells } from "./internals/column-cells.ts";
import { columnRole } from "./internals/column-role.ts";
import { namedColumns } from "./named-columns.ts";
import { unitInText } from "./unit-in-text.ts";

/** Separates the rows of a header when its words are read: "Område 1" over "kr" does not mean one krona. */
const BREAK = " | ";

/** What the caller knows of a table's columns. It takes precedence over their headers. */
export interface ColumnOptions {
  /** The unit of every amount column. Takes precedence over headers and titles, but not over a unit in a cell. */
  readonly unit?: MoneyUnit;
  /**
   * Roles by header text (ignoring case and spacing) or by letter ("F"). A given role applies to the named columns
   * only: naming one amount column leaves the others unread.
   */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
}

/** Decides each column's role and unit. A named column that does not exist is `column-unknown`. */
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
    // The lower row of a header is nearer to the figures, so it decides.
    const headerUnit = parts.map(unitInText).findLast((unit) => unit !== undefined) ?? null;
    const place = { index: position + 1, letter: columnLetters(position + 1), header: text };
    const unit = unitOf(role, options.unit, headerUnit, titleUnit);
    const read = role === "amount" || role === "population" ? signsOf(textsOf(body, position)) : undefined;
    return { ...place, role, ...unit, headerUnit, titleUnit, ...(read && { signs: read }) };
  });
  return { columns, problems };
}

function textsOf(body: readonly (readonly Cell[])[], position: number): string[] {
  return body.map((row) => row[position]?.text ?? "").filter((text) => /[.,'’]/.test(text));
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
