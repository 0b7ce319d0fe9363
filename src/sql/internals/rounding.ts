import type { Ore } from "../../money/ore.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import type { TieRule } from "../../rounding/tie-rule.ts";
import { productOf } from "./divisor.ts";
import type { KeyContext, SqlRest } from "./key-context.ts";
import { constant, latest, type SqlNumber } from "./sql-number.ts";

/** How a line is rounded. */
export interface SqlRounding {
  readonly unit: Ore;
  readonly method: RoundingMethod;
  readonly ties: TieRule;
}

/** Exact shares cut into whole units. */
interface Cut {
  /** The shares on one scale. */
  readonly size: SqlNumber;
  /** One unit on that scale. */
  readonly scale: SqlNumber;
  readonly floor: SqlNumber;
  readonly remainder: SqlNumber;
  /** The whole units in the sum of the shares. */
  readonly total: SqlNumber;
}

type Method = (cut: Cut, ties: TieRule, context: KeyContext) => SqlNumber;

/** Rounds shares to whole units; each row's units, and their sum. */
export function roundedUnits(
  { number, over }: SqlRest,
  { unit, method, ties }: SqlRounding,
  context: KeyContext,
): { units: SqlNumber; total: SqlNumber } {
  const { arithmetic, dialect, stages } = context;
  const scale = stages.value(arithmetic.times(productOf(over, arithmetic), constant(unit)), "unit");
  const most = number.max / (over.constant * unit) + 1n;
  const stage = latest(number, scale);
  const size = stages.row({ ...number, stage, sql: arithmetic.typed(number) }, "share");
  const cut = (sql: string, max: bigint, name: string): SqlNumber =>
    stages.row({ sql, max, stage: size.stage }, name);
  const floor = cut(dialect.divide(size.sql, scale.sql), most, "floor");
  const remainder = cut(dialect.remainder(size.sql, scale.sql), scale.max, "remainder");
  const sizes = stages.sum(size, number.max * 2n, "shares");
  const whole = { sql: dialect.divide(sizes.sql, scale.sql), max: most, stage: latest(sizes, scale) };
  const total = stages.value(whole, "total");
  const units = (METHODS[method] ?? context.refuse("own", method))(
    { size, scale, floor, remainder, total },
    ties,
    context,
  );
  return { units, total };
}

const METHODS: Readonly<Record<RoundingMethod, Method>> = {
  "largest-remainder": largestRemainder,
  "nearest-residual-to-largest": nearestResidualToLargest,
  nearest,
  floor: ({ floor }) => floor,
  divisor: (_, __, context) => context.refuse("sequential", "divisor"),
  exact: (_, __, context) => context.refuse("fractions", "exact"),
};

/** One unit each to the largest remainders; each row's place in the queue is its own, whatever order rows come in. */
function largestRemainder(
  { size, floor, remainder, total }: Cut,
  ties: TieRule,
  context: KeyContext,
): SqlNumber {
  const { stages, arithmetic } = context;
  const floors = stages.sum(floor, floor.max, "floors");
  const left = stages.value({ ...arithmetic.minus(total, floors), max: floor.max }, "left");
  const place = placeBy([remainder], size, ties, context);
  const units = {
    sql: `(${floor.sql} + CASE WHEN ${place.sql} <= ${left.sql} THEN 1 ELSE 0 END)`,
    max: floor.max + 1n,
    stage: latest(place, left),
  };
  if (ties === "error") {
    const at = (which: string, name: string): SqlNumber =>
      stages.total(
        `max(CASE WHEN ${place.sql} = ${which} THEN ${remainder.sql} END)`,
        latest(place, left),
        remainder.max,
        name,
      );
    const [last, next] = [at(left.sql, "last"), at(`${left.sql} + 1`, "next")];
    context.guard("tie", `COALESCE(${last.sql} <> ${next.sql}, TRUE)`, left);
  }
  return units;
}

/** To the nearest unit, halves up: the line is mirrored, so away from zero. */
function nearest({ floor, remainder, scale }: Cut): SqlNumber {
  return {
    sql: `(${floor.sql} + CASE WHEN 2 * ${remainder.sql} >= ${scale.sql} THEN 1 ELSE 0 END)`,
    max: floor.max + 1n,
    stage: latest(floor, remainder, scale),
  };
}

/** The difference from the total goes to the largest share. */
function nearestResidualToLargest(cut: Cut, ties: TieRule, context: KeyContext): SqlNumber {
  const { stages, arithmetic } = context;
  const { size, total } = cut;
  const own = stages.row(nearest(cut), "nearest");
  const rounded = stages.sum(own, own.max * 2n, "rounded");
  const off = { ...arithmetic.minus(total, rounded), max: context.source.most };
  const residual = stages.value(off, "residual");
  const place = placeBy([], size, ties, context);
  const units = {
    sql: `(${own.sql} + CASE WHEN ${place.sql} = 1 THEN ${residual.sql} ELSE 0 END)`,
    max: own.max + residual.max,
    stage: latest(place, residual),
  };
  const below = stages.count(`${units.sql} < 0`, units.stage, context.source.most, "below");
  context.guard("residual-exceeds", `${below.sql} = 0`, below);
  if (ties === "error") {
    const largest = stages.total(`max(${size.sql})`, size.stage, size.max, "largest");
    const tied = stages.count(`${size.sql} = ${largest.sql}`, largest.stage, context.source.most, "tied");
    context.guard("tie", `(${residual.sql} = 0 OR ${tied.sql} = 1)`, tied);
  }
  return units;
}

/** Each row's place in a queue: by these numbers, the highest first, then by the rule for ties. The code comes last. */
function placeBy(
  numbers: readonly SqlNumber[],
  size: SqlNumber,
  ties: TieRule,
  { dialect, stages, source }: KeyContext,
): SqlNumber {
  const first = numbers.length === 0 ? [size] : numbers;
  const listed =
    typeof ties === "string" || ties.length === 0
      ? []
      : [
          `CASE ${dialect.codeOf("code")} ${ties.map((code, place) => `WHEN ${dialect.literal(code)} THEN ${place}`).join(" ")} ELSE ${ties.length} END`,
        ];
  const order = [
    ...first.map(({ sql }) => `${sql} DESC`),
    ...(ties === "largest-weight" ? [`${size.sql} DESC`] : []),
    ...listed,
    dialect.inOrder("code"),
  ];
  return stages.row(
    {
      sql: `row_number() OVER (ORDER BY ${order.join(", ")})`,
      max: source.most,
      stage: latest(...first, size),
    },
    "place",
  );
}
