import { type MoneyUnit, orePer } from "../../money/money-unit.ts";
import { absolute } from "../../numbers/absolute.ts";
import { type Problem, problem, problemAt } from "../../problems/problem.ts";
import type { Level } from "../../recipients/recipient.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { type FigureSigns, signsOf } from "../cells/plain-figure.ts";
import { readAmountCell } from "../cells/read-amount-cell.ts";
import { type Cell, columnLetters } from "../csv/grid.ts";
import { levelSaid } from "../level-said.ts";
import type { ColumnRole, TableColumn } from "../table.ts";
import type { HeaderText } from "./header-texts.ts";
import { columnCells } from "./internals/column-cells.ts";
import { columnRole } from "./internals/column-role.ts";
import { namedColumns } from "./named-columns.ts";
import { unitInText } from "./unit-in-text.ts";

/** Separates the rows of a header when its words are read: "Område 1" over "kr" does not mean one krona. */
const BREAK = " | ";

/** A thousand milliards of kronor, in öre: no recipient gets that. */
const IMPOSSIBLE = 100_000_000_000_000n;

/** What the caller knows of a table's columns. It takes precedence over their headers. */
export interface ColumnOptions {
  /** The unit of every amount column. Takes precedence over headers and titles, but not over a unit in a cell. */
  readonly unit?: MoneyUnit | undefined;
  /**
   * Roles by header text (ignoring case and spacing) or by letter ("F"). A given role applies to the named columns
   * only: naming one amount column leaves the others unread.
   */
  readonly columns?: Readonly<Record<string, ColumnRole>> | undefined;
}

/** Decides each column's role and unit. A unit that its figures cannot be in is `unit-impossible`, and a named column that
 * does not exist is `column-unknown`. */
export function tableColumns(
  headers: readonly HeaderText[],
  body: readonly (readonly Cell[])[],
  titles: readonly string[],
  options: ColumnOptions,
): { readonly columns: readonly TableColumn[]; readonly problems: readonly Problem[] } {
  const { roles, problems } = givenRoles(headers, options.columns ?? {});
  const taken = new Set(roles.values());
  const titleUnit = titles.map(unitInText).findLast((unit) => unit !== undefined) ?? null;
  const headed = headers.some(({ text }) => text !== "");
  // A unit above the names is that of the columns beside them, nearer than a title's.
  let cornerUnit: MoneyUnit | null = null;
  const left = { code: false, label: false, headed, inMoney: titleUnit !== null };
  const found = headers.map(({ text, parts }, position): TableColumn => {
    const given = roles.get(position);
    const likely = given ?? columnRole(parts.join(BREAK), columnCells(body, position), left);
    const role = given === undefined && taken.has(likely) ? "other" : likely;
    // The lower row of a header is nearer to the figures, so it decides.
    const ownUnit = parts.map(unitInText).findLast((unit) => unit !== undefined) ?? null;
    if (role === "code" || role === "label") {
      left[role] = true;
      cornerUnit = ownUnit ?? cornerUnit;
    }
    const headerUnit = ownUnit ?? (role === "amount" ? cornerUnit : null);
    const place = {
      index: position + 1,
      letter: columnLetters(position + 1),
      header: text,
      ...(parts.length > 1 && { headings: parts }),
    };
    const texts = role === "amount" || role === "population" ? textsOf(body, position) : [];
    const signs = signsOf(texts);
    const named = unitOf(role, options.unit, headerUnit, titleUnit);
    const impossible =
      named.unitFrom === "given"
        ? undefined
        : impossibleIn(textsOf(body, position, named.unit), named.unit, signs);
    if (impossible !== undefined) {
      const { letter } = place;
      const details = {
        column: letter,
        header: text,
        unit: named.unit,
        text: impossible,
        times: Number(orePer(named.unit) / krona()),
      };
      problems.push(problemAt("unit-impossible", { cell: letter, row: null, column: letter }, details));
    }
    const unit = impossible === undefined ? named : ({ unit: "kr", unitFrom: "assumed" } as const);
    return { ...place, role, ...unit, headerUnit, titleUnit, ...(signs && { signs }) };
  });
  return { columns: roles.size > 0 ? found : withOneOfCodes(found), problems };
}

/** The levels from that of the largest recipients to that of the smallest. */
const DOWN: readonly Level[] = ["county", "region", "municipality"];

/** Beside the codes of municipalities, those of counties show where they lie, as names do. */
function withOneOfCodes(columns: readonly TableColumn[]): readonly TableColumn[] {
  const ranksOf = (wanted: ColumnRole): number[] =>
    columns.map(({ role, header }) =>
      role === wanted ? DOWN.indexOf(levelSaid(header) ?? "association") : -1,
    );
  const ranks = ranksOf("code");
  const own = Math.max(...ranks);
  // A column of names decides: "Län" beside the code of its residence is a county.
  const named = Math.max(...ranksOf("label"));
  if (named >= 0 && named < own) return columns;
  return columns.map((column, at) => {
    const rank = ranks[at] ?? -1;
    return rank >= 0 && rank < own ? { ...column, role: "label" } : column;
  });
}

/** The texts of a column; those whose number format shows kronor in `but` are in kronor, and are left out. */
function textsOf(body: readonly (readonly Cell[])[], position: number, but?: MoneyUnit): string[] {
  return body.map((row) => {
    const { text = "", shownIn } = row[position] ?? {};
    return but !== undefined && shownIn === but ? "" : text;
  });
}

/**
 * The first figure that only a wrong unit over it can make so large, where that is so for most of the column: a total
 * alone does not decide the unit of the rows. A unit printed in the cell is its own.
 */
function impossibleIn(
  texts: readonly string[],
  unit: MoneyUnit,
  signs: FigureSigns | undefined,
): string | undefined {
  if (orePer(unit) <= krona()) return undefined;
  const figures = texts.filter((text) => {
    const reading = readAmountCell(text, unit, signs);
    return "value" in reading && reading.value !== null;
  });
  const large = figures.filter((text) => {
    const [named, inKronor] = [readAmountCell(text, unit, signs), readAmountCell(text, "kr", signs)];
    if (!("value" in named && "value" in inKronor) || named.value === inKronor.value) return false;
    return absolute(named.value ?? 0n) >= IMPOSSIBLE;
  });
  return large.length * 2 > figures.length ? large[0] : undefined;
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
