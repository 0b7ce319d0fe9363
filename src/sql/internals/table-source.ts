import { sum } from "../../numbers/sum.ts";
import type { Weight } from "../../rules/weight.ts";
import type { SuppliedWeight } from "../../rules/weights/supplied.ts";
import { weighSeries } from "../../rules/weights/weigh-series.ts";
import { amongRows } from "./among-rows.ts";
import { checkWeights } from "./check-weights.ts";
import { columnOf } from "./column-of.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { KeyContext, Source, Weighed } from "./key-context.ts";
import type { SqlNumber } from "./sql-number.ts";
import { nameOf, wholeOf } from "./values-source.ts";

/** More rows than this are refused when the statement runs. */
const MOST_ROWS = 10_000_000_000n;

/** A table or view of the user's: a column of codes, and one of each weight. */
export interface Table {
  /** As written in the statement, quoted. */
  readonly from: string;
  /** The column of codes. */
  readonly code: string;
  /** A sum of weights is at most this; the statement checks it. */
  readonly most: bigint;
}

export function tableSource({ from, code, most }: Table, dialect: Dialect): Source {
  /** Columns of the table. */
  const columns: string[] = [];
  /** Values that the agreement states, by code. */
  const lists: Readonly<Record<string, bigint>>[] = [];
  const column = (name: string): SqlNumber => {
    const same = columns.indexOf(name);
    const at = same < 0 ? columns.push(name) - 1 : same;
    return { sql: columnOf(at), max: most, stage: 0 };
  };
  const list = (values: Readonly<Record<string, bigint>>): SqlNumber => {
    const at = lists.push(values);
    const max = Object.values(values).reduce((largest, one) => (one > largest ? one : largest), 0n);
    return { sql: `listed_${at}`, max, stage: 0 };
  };

  return {
    most: MOST_ROWS,

    weigh(weight, context) {
      if (weight.by === "supplied") return listedWeights(weight, list, context);
      const name = columnNameOf(weight, context);
      return checkWeights(amongRows(column(name), context), most, name, 1n, context);
    },

    listed(values, context) {
      return amongRows(list(values), context);
    },

    expressions(rows) {
      const { identifier, literal, codeOf, once } = dialect;
      const own = (name: string): string => `fordela_table.${identifier(name)}`;
      const lines = [
        `${codeOf(own(code))} AS code`,
        ...columns.map((name, at) => `${wholeOf(own(name), dialect)} AS ${columnOf(at)}`),
      ];
      const joined = lists.map((_, at) => `fordela_list_${at + 1}`);
      const listed = joined.map((name, at) => {
        const values = Object.entries(lists[at] ?? {}).map(([key, one]) => `    (${literal(key)}, ${one})`);
        return `${name} (code, value) AS (\n  VALUES\n${values.join(",\n")}\n)`;
      });
      const picked = joined.map((name, at) => `${wholeOf(`${name}.value`, dialect)} AS listed_${at + 1}`);
      const joins = joined.map(
        (name) => `\n  LEFT JOIN ${name} ON ${codeOf(`${name}.code`)} = ${codeOf(own(code))}`,
      );
      return [
        ...listed,
        `${rows} AS ${once}(\n  SELECT ${[...lines, ...picked].join(",\n    ")}\n  FROM ${from} AS fordela_table${joins.join("")}\n)`,
      ];
    },
  };
}

/** Weights that the agreement itself states, looked up by code. */
function listedWeights(
  { values, by }: SuppliedWeight,
  list: (values: Readonly<Record<string, bigint>>) => SqlNumber,
  context: KeyContext,
): Weighed {
  const codes = Object.keys(values);
  const named = { ...context.rules, recipients: codes.map((code) => ({ ...NOBODY, code })) };
  const { weights, scale } = weighSeries(values, named);
  const whole = Object.fromEntries(codes.map((code, at) => [code, weights[at] as bigint]));
  return checkWeights(amongRows(list(whole), context), sum(weights), by, scale ?? 1n, context);
}

const NOBODY = { level: "county", name: "", body: "" } as const;

/** The column that a weight is counted in. Weights that consist of others have none. */
export function columnNameOf(weight: Weight, context: Pick<KeyContext, "refuse">): string {
  switch (weight.by) {
    case "population":
      return ["population", ...(weight.ages ?? []), ...(weight.date?.split("-") ?? [])].join("_");
    case "indicator":
      return nameOf(weight);
    default:
      return context.refuse("weight", weight.by);
  }
}
