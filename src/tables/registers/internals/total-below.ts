import { countedLevel } from "../../../population/counted-level.ts";
import { sumSlack } from "../../../population/sum-slack.ts";
import { type Problem, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeAt } from "../../csv/grid.ts";
import { labelSays } from "../../row-roles.ts";
import { AGE, columnHeaded, SEX } from "./column-headed.ts";
import { type Grouping, ungrouped } from "./groupings-of.ts";
import type { Layout } from "./layout.ts";
import { MARITAL } from "./marital-status.ts";
import { personsIn } from "./persons-in.ts";
import type { CodedRow } from "./side-texts.ts";

/** The last row of a register where it is everyone in it, and what it is called: "Summa", "Riket". */
export interface TotalBelow {
  readonly row: readonly Cell[];
  readonly label: string;
}

/**
 * The last row of a table, if it has no code but a word for a sum. Where the rows are of several ages, sexes or civil
 * statuses, none is the sum of all.
 */
export function totalBelow({ header, body, code }: Layout): TotalBelow | undefined {
  const row = body.at(-1) ?? [];
  const isOne = (words: readonly string[]): boolean => {
    const column = columnHeaded(header, words);
    return (
      column === undefined || new Set(body.slice(0, -1).map((one) => one[column]?.text.trim())).size === 1
    );
  };
  if (body.length < 3 || ![AGE, SEX, MARITAL].every(isOne)) return undefined;
  const texts = row.map(({ text }) => text.trim());
  const aside = [AGE, SEX, MARITAL].map((words) => columnHeaded(header, words));
  const labels = texts.filter((text, at) => /\p{L}/u.test(text) && !aside.includes(at));
  const [label = ""] = labels;
  const isSum = labels.length > 0 && labels.every((text) => ["sum", "total"].includes(labelSays(text)));
  return isSum && ["", label].includes(texts[code] ?? "") ? { row, label } : undefined;
}

/**
 * The figures of a total that are not what the rows above it come to; `undefined` where these are of several levels, or lack
 * some of what the nation is the total of.
 */
export function wrongTotals(
  { row, label }: TotalBelow,
  rows: readonly CodedRow[],
  positions: readonly number[],
  groupings: readonly Grouping[],
  {
    date,
    table,
    codes,
    isNation,
  }: {
    readonly date: string;
    readonly table: string;
    readonly codes: ReadonlySet<string> | undefined;
    readonly isNation: boolean;
  },
): Problem[] | undefined {
  const own = new Set(rows.map(({ code }) => code));
  const levels = new Set([...own].map(countedLevel));
  const lacks = [...(isNation && codes ? codes : [])].some(
    (code) => levels.has(countedLevel(code)) && !own.has(code),
  );
  if (levels.size !== 1 || own.size < rows.length || lacks) return undefined;
  const people = (cells: readonly Cell[], at: number): number | undefined =>
    personsIn(ungrouped(cells[at]?.text ?? "", groupings));
  return positions.flatMap((at): Problem[] => {
    const place = placeAt(row[0]?.row ?? 1, at + 1);
    const stated = people(row, at);
    if (stated === undefined)
      return [problemAt("population-count", place, { text: row[at]?.text ?? "", code: label })];
    const parts = rows.flatMap((one) => people(one.row, at) ?? []);
    // A count that cannot be read is a problem of its own.
    if (parts.length < rows.length) return [];
    const computed = parts.reduce((sum, one) => sum + one, 0);
    if (Math.abs(stated - computed) <= sumSlack({ date, table }, rows.length)) return [];
    return [
      problemAt("population-sum", place, { code: label, stated: `${stated}`, computed: `${computed}` }),
    ];
  });
}
