import { type Problem, problem, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeOf } from "../../csv/grid.ts";
import { AGE, codeHeadings, columnHeaded, headingOf, NAME, SEX, TIME } from "./column-headed.ts";
import { contentsOf } from "./contents-of.ts";
import type { Layout } from "./layout.ts";
import { MARITAL } from "./marital-status.ts";
import { periodProblem } from "./period-problem.ts";
import { covers, type Period, periodsIn } from "./periods-in.ts";
import type { Sex } from "./sex-of.ts";
import { titleProblems } from "./title-problems.ts";
import { unaccounted } from "./unaccounted.ts";

/** A column of counts: everyone's, or one sex's. */
export interface CountColumn {
  readonly position: number;
  readonly sex: Sex;
}

/** What each column of a register is. Positions count from 0. */
export interface RegisterColumns {
  readonly counts: readonly CountColumn[];
  /** Absent if the table counts everyone regardless of age, or of sex. */
  readonly age: number | undefined;
  readonly sex: number | undefined;
  /** The column of civil statuses; absent if all of them are counted together, or one by itself. */
  readonly marital: number | undefined;
  readonly time: number | undefined;
  /** Columns of names or codes of the same rows, beside `code`. */
  readonly names: readonly number[];
  /** Columns of text that must count everyone in every row, or name the row. */
  readonly texts: readonly number[];
}

interface Figures extends CountColumn {
  readonly cell: Cell;
  readonly contents: ReturnType<typeof contentsOf>;
  readonly periods: readonly Period[];
  readonly fits: boolean;
}

/**
 * Finds what each column is, by its heading and its cells. The counts are the column whose heading names a population,
 * or only the register's year or month; otherwise men and women, each in a column. Figures of another time, and what is
 * known not to be people, are passed by. Whatever is then left is a problem.
 *
 * @param date the register's day, as YYYY-MM-DD
 */
export function registerColumns(
  { titles, header, body, code }: Layout,
  date: string,
): { readonly columns: RegisterColumns; readonly problems: Problem[] } {
  const [age, sex, time] = [AGE, SEX, TIME].map((words) => columnHeaded(header, words));
  const marital = columnHeaded(header, MARITAL);
  const names: number[] = [];
  const texts: number[] = [];
  const figures: Figures[] = [];
  header.forEach((cell, position) => {
    if ([code, age, sex, time, marital].includes(position)) return;
    const cells = body.map((row) => row[position]?.text.trim() ?? "");
    const heading = headingOf(cell);
    if (NAME.includes(heading) || codeHeadings().includes(heading)) names.push(position);
    else if (isFigures(cell, cells)) figures.push(figuresOf(cell, position, date));
    else texts.push(position);
  });
  const counts = countsAmong(figures, sex === undefined);
  const bare = counts.some(({ position }) => periodsIn(header[position]?.text ?? "").rest.trim() === "");
  const problems = titleProblems(titles.flat(), date, bare);
  const columns = { counts, age, sex, marital, time, names, texts };
  if (counts.length > 0) {
    const unknown = figures.filter(({ contents }) => contents === "unknown");
    problems.push(...unknown.map(({ cell, position }) => unaccounted(cell, body[0]?.[position]?.text ?? "")));
  } else problems.push(...whyNone(figures, header, date));
  return { columns, problems };
}

/** The problem of a table that lacks columns. */
export function lacking(header: readonly Cell[], missing: readonly string[]): Problem {
  const facts = { found: header.map((cell) => cell.text), missing };
  const [first] = header;
  return first
    ? problemAt("population-columns", placeOf(first), facts)
    : problem("population-columns", [], facts);
}

function isFigures(cell: Cell, cells: readonly string[]): boolean {
  const people = cell.text.trim() !== "" && contentsOf(cell.text) === "total";
  if (people || cells.every((text) => /^(?:19|20)\d\d$/.test(text))) return people;
  return cells.some((text) => /^\d[\d\s.,'’]*$/.test(text));
}

function figuresOf(cell: Cell, position: number, date: string): Figures {
  const contents = contentsOf(cell.text);
  const { periods } = periodsIn(cell.text);
  const sex = contents === "men" || contents === "women" ? contents : "total";
  return { cell, position, contents, sex, periods, fits: periods.every((period) => covers(period, date)) };
}

/** The column of everyone with the columns of men and women beside it; or men and women; or none. */
function countsAmong(figures: readonly Figures[], bySex: boolean): readonly CountColumn[] {
  const of = (contents: Figures["contents"]): readonly Figures[] =>
    figures.filter((one) => one.contents === contents && one.fits);
  const everyone = of("total");
  // A heading that names its time comes before one that does not only if it names the day.
  const exact = everyone.filter(({ periods }) => periods.some(({ day }) => day));
  const total = everyone.length > 1 ? exact : everyone;
  const parts = bySex ? [...of("men"), ...of("women")] : [];
  const both = parts.length === 2 && parts[0]?.sex !== parts[1]?.sex ? parts : [];
  if (total.length === 1) return [...total, ...both];
  return everyone.length === 0 ? both : [];
}

/** Why no column is the counts. */
function whyNone(figures: readonly Figures[], header: readonly Cell[], date: string): readonly Problem[] {
  const people = figures.filter(({ contents }) => contents === "total");
  if (people.some(({ fits }) => fits)) return [lacking(header, ["population"])];
  const [other] = people;
  const period = other?.periods.find((one) => !covers(one, date));
  if (other && period) return [periodProblem(other.cell, period, date)];
  if (figures.length === 0) return [lacking(header, ["population"])];
  return figures.map(({ cell }) => {
    const found = cell.text.trim() || placeOf(cell).column || "";
    return problemAt("population-contents", placeOf(cell), { header: found });
  });
}
