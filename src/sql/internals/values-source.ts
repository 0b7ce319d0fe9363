import { sum } from "../../numbers/sum.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import { kindOf } from "../../rules/kind-of.ts";
import { rulesInUse } from "../../rules/rules-in-use.ts";
import type { Weight, WeightDefinition } from "../../rules/weight.ts";
import { checkWeights } from "./check-weights.ts";
import { columnOf } from "./column-of.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { Source } from "./key-context.ts";
import type { SqlNumber } from "./sql-number.ts";

/** Recipients and their weights, written in the statement itself. */
export function valuesSource(recipients: readonly Recipient[], dialect: Dialect): Source {
  const columns: (readonly bigint[])[] = [];
  const places = new Map(recipients.map(({ code }, index) => [code, index]));
  /** A column with these values; a column that is there already is used again. */
  const column = (values: readonly bigint[]): SqlNumber => {
    const same = columns.findIndex((one) => one.every((value, index) => value === values[index]));
    const at = same < 0 ? columns.push(values) - 1 : same;
    const max = values.reduce((most, value) => (value > most ? value : most), 0n);
    return { sql: columnOf(at), max, stage: 0 };
  };
  /** One value for each recipient: 0 for those that do not share. */
  const spread = (of: readonly Recipient[], values: readonly bigint[]): bigint[] => {
    const all: bigint[] = new Array(recipients.length).fill(0n);
    for (const [index, { code }] of of.entries()) all[places.get(code) as number] = values[index] as bigint;
    return all;
  };

  return {
    most: BigInt(recipients.length),

    weigh(weight, context) {
      const { rules } = context;
      const definition = rulesInUse.weights[kindOf(weight) as "own:"] as unknown as WeightDefinition<Weight>;
      const { weights, scale = 1n } = definition.weigh(weight, rules);
      const number = column(spread(rules.recipients, weights));
      return checkWeights(number, sum(weights), nameOf(weight), scale, context);
    },

    listed(values, { rules }) {
      return column(
        spread(
          rules.recipients,
          rules.recipients.map(({ code }) => values[code] as bigint),
        ),
      );
    },

    expressions(rows) {
      const names = columns.map((_, at) => columnOf(at));
      const written = recipients.map(({ code }, index) => {
        const values = columns.map((values) => String(values[index]));
        return `    (${[dialect.literal(code), ...values].join(", ")})`;
      });
      const whole = names.map((name) => `,\n    ${wholeOf(name, dialect)} AS ${name}`);
      return [
        `fordela_register (${["code", ...names].join(", ")}) AS (\n  VALUES\n${written.join(",\n")}\n)`,
        `${rows} AS ${dialect.once}(\n  SELECT ${dialect.codeOf("code")} AS code${whole.join("")}\n  FROM fordela_register\n)`,
      ];
    },
  };
}

/** The value as a whole number; NULL for anything else. */
export function wholeOf(value: string, { isWhole, whole }: Dialect): string {
  return `CASE WHEN ${isWhole(value)} THEN CAST(${value} AS ${whole}) END`;
}

/** What a weight is called in messages. */
export function nameOf(weight: Weight): string {
  return "name" in weight ? weight.name : weight.by;
}
