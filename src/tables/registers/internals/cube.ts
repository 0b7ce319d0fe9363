import { type Cell, gridOf } from "../../csv/grid.ts";
import { covers, periodsIn } from "./periods-in.ts";

/** One value of a dimension: "0114" and "Upplands Väsby". */
export interface Category {
  readonly code: string;
  readonly label: string;
}

/** One division of a data set. */
export interface Dimension {
  readonly label: string;
  readonly role: "region" | "time" | "contents" | "other";
  readonly categories: readonly Category[];
}

/** A data set as statistics services answer: dimensions, and a value for each choice of one category of each. */
export interface Cube {
  /** The table's number, "TAB6471". */
  readonly table: string | undefined;
  readonly title: string;
  readonly dimensions: readonly Dimension[];
  /** The value at an index, the last dimension changing first; empty where there is none. */
  readonly valueAt: (index: number) => string;
}

/** Why a data set cannot be used. */
export type CubeFault = "no-values" | "cut-short" | "dimension-missing" | "keys" | "encoding";

/**
 * A data set as the rows of a table: one for each value, regions as "0114 Upplands Väsby", and a column of figures for
 * each content, or with the title of the data set where no dimension has contents. Where one of several times is the
 * date's, the others are left out.
 */
export function cubeRows({ title, dimensions, valueAt }: Cube, date: string): readonly (readonly Cell[])[] {
  const chosen = dimensions.map((one) => (one.role === "time" ? timesOf(one, date) : one.categories));
  const steps = dimensions.map((_, at) =>
    dimensions.slice(at + 1).reduce((product, { categories }) => product * categories.length, 1),
  );
  const isContents = dimensions.map(({ role }) => role === "contents");
  const choices = (contents: boolean): readonly Choice[] =>
    combined(
      dimensions.flatMap((one, at) =>
        isContents[at] === contents
          ? [
              (chosen[at] ?? []).map((category) => ({
                text: contents ? category.label : written(one, category),
                offset: one.categories.indexOf(category) * (steps[at] ?? 1),
              })),
            ]
          : [],
      ),
    );
  const columns = choices(true);
  const rows = choices(false).map(({ texts, offset }) => [
    ...texts,
    ...columns.map((column) => valueAt(offset + column.offset)),
  ]);
  // Without a dimension of contents, only the title of the data set names what is counted.
  const figures = isContents.includes(true) ? columns.map(({ texts }) => texts.join(" ")) : [title];
  const across = dimensions.filter((_, at) => !isContents[at]).map(({ label }) => label);
  return gridOf([[...across, ...figures], ...rows]).rows;
}

/** The times of a data set, and the texts that name what it counts. */
export function cubeTexts({ title, dimensions }: Cube): { times: string[]; texts: string[] } {
  const labels = (role: Dimension["role"]): string[] =>
    dimensions
      .filter((one) => one.role === role)
      .flatMap(({ categories }) => categories.map(({ label }) => label));
  const codes = dimensions
    .filter(({ role }) => role === "contents")
    .flatMap(({ categories }) => categories.map(({ code }) => code));
  return { times: labels("time"), texts: [title, ...labels("contents"), ...codes] };
}

interface Choice {
  readonly texts: readonly string[];
  readonly offset: number;
}

/** Every choice of one of each, the last changing first. */
function combined(dimensions: readonly (readonly { text: string; offset: number }[])[]): readonly Choice[] {
  return dimensions.reduce<readonly Choice[]>(
    (before, next) =>
      before.flatMap(({ texts, offset }) =>
        next.map((one) => ({ texts: [...texts, one.text], offset: offset + one.offset })),
      ),
    [{ texts: [], offset: 0 }],
  );
}

/** The times of the date; the first where none is the date's, so that it is refused by its name. */
function timesOf({ categories }: Dimension, date: string): readonly Category[] {
  const fitting = categories.filter(({ label }) =>
    periodsIn(label).periods.some((period) => covers(period, date)),
  );
  return fitting.length > 0 ? fitting : categories.slice(0, 1);
}

/** A region with its code before its name; other categories by their label. */
function written({ role }: Dimension, { code, label }: Category): string {
  return role === "region" && !label.startsWith(code) ? `${code} ${label}` : label;
}
