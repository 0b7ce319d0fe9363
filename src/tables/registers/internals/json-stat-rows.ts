import { type Cell, gridOf } from "../../csv/grid.ts";
import { covers, periodsIn } from "./periods-in.ts";

/** What is wrong with an answer in json-stat: values that are not there, or a dimension without its categories. */
export type JsonStatFault = "no-values" | "cut-short" | "dimension-missing";

interface Category {
  readonly code: string;
  readonly label: string;
}

interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly Category[];
}

/** Parts of a data set in json-stat 2; what the file has may be anything. */
interface Dataset {
  readonly class?: unknown;
  readonly label?: unknown;
  readonly id?: readonly string[];
  readonly size?: readonly number[];
  readonly role?: {
    readonly geo?: readonly string[];
    readonly time?: readonly string[];
    readonly metric?: readonly string[];
  };
  readonly dimension?: Readonly<
    Record<
      string,
      {
        readonly label?: string;
        readonly category?: {
          readonly index?: readonly string[] | Readonly<Record<string, number>>;
          readonly label?: Readonly<Record<string, string>>;
        };
      }
    >
  >;
  readonly value?: readonly (number | null)[] | Readonly<Record<string, number | null>>;
}

/**
 * A data set in json-stat 2 as the rows of a table: one for each value, with its categories as "0114 Upplands Väsby",
 * and a column of figures for each content, or with the title of the data set where no dimension has contents. Where it
 * has several times and one of them is the date's, the others are left out. `undefined` for a text that is no data set.
 */
export function jsonStatRows(
  text: string,
  date: string,
): { readonly rows: readonly (readonly Cell[])[] } | { readonly fault: JsonStatFault } | undefined {
  const dataset = datasetOf(text);
  if (!dataset) return undefined;
  const { id = [], size = [], role = {}, value = [] } = dataset;
  const cells = size.reduce((product, one) => product * one, 1);
  const values = Object.keys(value).length;
  if (values === 0) return { fault: "no-values" };
  const dimensions = id.map((one) => dimensionOf(one, dataset));
  if (id.length !== size.length || dimensions.some(({ categories }, at) => categories.length !== size[at]))
    return { fault: "dimension-missing" };
  const most = Array.isArray(value) ? values : values * SPARSEST;
  if (values > cells || most < cells) return { fault: "cut-short" };
  const kinds = new Map([
    ...(role.time ?? []).map((one) => [one, "time"] as const),
    ...(role.metric ?? []).map((one) => [one, "metric"] as const),
  ]);
  const metrics = dimensions.filter((one) => kinds.get(one.id) === "metric");
  const kept = dimensions.map((one) => (kinds.get(one.id) === "time" ? timesOf(one, date) : one.categories));
  const across = dimensions.filter((one) => !metrics.includes(one));
  const contents = combined(dimensions.map((one, at) => (metrics.includes(one) ? (kept[at] ?? []) : [ANY])));
  const figureAt = (picked: readonly (Category | undefined)[]): string => {
    const index = dimensions.reduce(
      (sum, one, at) => sum * (size[at] ?? 1) + one.categories.indexOf(picked[at] as Category),
      0,
    );
    return String((value as Record<number, number | null>)[index] ?? "");
  };
  const rows = combined(dimensions.map((one, at) => (metrics.includes(one) ? [ANY] : (kept[at] ?? [])))).map(
    (row) => [
      ...across.map((one) => written(one, row[dimensions.indexOf(one)] as Category, role.geo)),
      ...contents.map((content) => figureAt(row.map((one, at) => (one === ANY ? content[at] : one)))),
    ],
  );
  const named = (content: readonly Category[]): string =>
    content
      .filter((one) => one !== ANY)
      .map(({ label }) => label)
      .join(" ");
  // Without a dimension of contents, only the title of the data set names what is counted.
  const titles = metrics.length > 0 ? contents.map(named) : [String(dataset.label ?? "")];
  return { rows: gridOf([[...across.map(({ label }) => label), ...titles], ...rows]).rows };
}

/** Values by number may leave cells out; where most cells are missing, a register cannot be made, and rows would be many. */
const SPARSEST = 4;

const ANY: Category = { code: "", label: "" };

function datasetOf(text: string): Dataset | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  try {
    const dataset = JSON.parse(text) as Dataset;
    return dataset.class === "dataset" && Array.isArray(dataset.id) ? dataset : undefined;
  } catch {
    return undefined;
  }
}

/** A dimension with its categories in the order of their values. */
function dimensionOf(id: string, { dimension }: Dataset): Dimension {
  const { label = id, category = {} } = dimension?.[id] ?? {};
  const { index = Object.keys(category.label ?? {}), label: labels = {} } = category;
  const codes = Array.isArray(index)
    ? (index as readonly string[])
    : Object.entries(index as Readonly<Record<string, number>>)
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);
  return { id, label, categories: codes.map((code) => ({ code, label: labels[code] ?? code })) };
}

/** The times of the date; all of them where none is the date's, so that the first is refused by its name. */
function timesOf({ categories }: Dimension, date: string): readonly Category[] {
  const fitting = categories.filter(({ label }) =>
    periodsIn(label).periods.some((period) => covers(period, date)),
  );
  return fitting.length === 1 ? fitting : categories;
}

/** A region with its code before its name; other categories by their label. */
function written({ id }: Dimension, { code, label }: Category, geo: readonly string[] = []): string {
  const region = geo.includes(id) || /^region/i.test(id);
  return region && !label.startsWith(code) ? `${code} ${label}` : label;
}

/** Every choice of one of each, the last changing first. */
function combined(choices: readonly (readonly Category[])[]): (readonly Category[])[] {
  return choices.reduce<(readonly Category[])[]>(
    (before, next) => before.flatMap((row) => next.map((one) => [...row, one])),
    [[]],
  );
}
