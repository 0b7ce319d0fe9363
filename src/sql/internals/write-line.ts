import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { Language } from "../../language/language.ts";
import { refuse } from "../../problems/refuse.ts";
import { roundingOf } from "../../rounding/roundings-in-use.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import { isOneOf } from "./among-rows.ts";
import { arithmeticOf } from "./arithmetic.ts";
import type { Dialect } from "./dialects/dialect.ts";
import { ONE, productOf } from "./divisor.ts";
import { GUARD_WORDS } from "./guard-words.ts";
import type { KeyContext, Source, SqlShares } from "./key-context.ts";
import { mentionedCodes } from "./mentioned-codes.ts";
import type { Obstacle } from "./obstacle.ts";
import { roundedUnits, type SqlRounding } from "./rounding.ts";
import { constant, latest, type SqlNumber } from "./sql-number.ts";
import { Stages } from "./stages.ts";
import { combinedShares } from "./weights-of.ts";
import { writeKey } from "./write-key.ts";

/** A line, and what its statement is written from. */
export interface WrittenLine {
  readonly line: ResolvedLine;
  readonly dialect: Dialect;
  readonly source: Source;
  readonly rules: RuleContext;
  readonly rounding: SqlRounding;
  /** Whether each component of the key is rounded by itself. */
  readonly perComponent: boolean;
  /** Whether the rows come from a table of the user's, which may lack what the agreement names. */
  readonly ownTable: boolean;
  readonly lang: Language;
  /** How many times shares outside their bounds are set to them. */
  readonly rounds: number;
}

/** The rows before the first stage, of which those that take part go on. */
const ALL = "fordela_all";
const FIRST = "fordela_rows_0";

/** Why the statement fails, in one row; NULL if it does not. */
const CHECK = "fordela_check";

/** Writes the statement of one line. */
export function writeLine(written: WrittenLine): string {
  const { line, dialect, source, rules, rounding, lang } = written;
  const stages = new Stages(dialect);
  const arithmetic = arithmeticOf(dialect);
  const sign = line.amount < 0n ? -1n : 1n;
  const amount = line.amount * sign;
  const guard: KeyContext["guard"] = (name, holds, found, what = "") => {
    const words = `fordela: ${line.id}: ${GUARD_WORDS[name][lang](what)}: `;
    const shown = `COALESCE(CAST(${found.sql} AS ${dialect.text}), 'NULL')`;
    stages.guard(holds, `${dialect.literal(words)} || ${shown}`);
  };
  const rows = stages.count("TRUE", 0, source.most, "rows");
  guard("rows-none", `${rows.sql} > 0`, rows);
  guard("rows-many", `${rows.sql} <= ${source.most}`, rows);
  const coded = stages.count("code IS NOT NULL", 0, source.most, "coded");
  const codeless = arithmetic.minus(rows, coded);
  guard("code-missing", `${codeless.sql} = 0`, codeless);
  const codes = stages.total(`count(DISTINCT ${dialect.inOrder("code")})`, 0, source.most, "codes");
  const repeated = arithmetic.minus(coded, codes);
  guard("code-repeated", `${repeated.sql} = 0`, repeated);

  const context: KeyContext = {
    dialect,
    arithmetic,
    stages,
    source,
    sign,
    amount,
    rules,
    among: undefined,
    rows,
    rounds: written.rounds,
    writeKey,
    shares: [],
    guard,
    refuse: (obstacle: Obstacle, name: string): never =>
      refuse("sql-rule", ["key"], { line: line.id, dialect: dialect.name, obstacle, name }),
  };
  const { shares, open } = writeKey(line.key, { number: constant(amount), over: ONE }, context);
  guardShares(shares, open, context);
  const units = written.perComponent
    ? unitsByComponent(shares, written, context)
    : unitsOf(shares, written, context);
  const amounts = stages.row(units.units, "units");
  const given = stages.total(`count(${amounts.sql})`, amounts.stage, source.most, "given");
  guard("amounts-missing", `${given.sql} = ${rows.sql}`, given);
  if (roundingOf(rounding.method).sums) {
    const sum = stages.sum(amounts, amounts.max * 2n, "sum");
    guard("sum-off", `${sum.sql} = ${units.total.sql}`, { ...sum, stage: latest(sum, units.total) });
  }
  if (written.ownTable) guardCodes(line, rows, context);
  return statement(written, stages, arithmetic.times(amounts, constant(rounding.unit * sign)));
}

type Units = ReturnType<typeof roundedUnits>;

function unitsOf(shares: readonly SqlShares[], { rounding }: WrittenLine, context: KeyContext): Units {
  return roundedUnits(combinedShares(shares, context), rounding, context);
}

/** Rounds what each rule pays by itself. */
function unitsByComponent(
  shares: readonly SqlShares[],
  { rounding, line }: WrittenLine,
  context: KeyContext,
): Units {
  const components = new Map<object, SqlShares[]>();
  for (const share of shares)
    components.set(share.component, [...(components.get(share.component) ?? []), share]);
  const { arithmetic, stages, dialect } = context;
  const parts = [...components.values()].map((of) => {
    const combined = combinedShares(of, context);
    if (roundingOf(rounding.method).sums) {
      const scale = arithmetic.times(productOf(combined.over, arithmetic), constant(rounding.unit));
      const own = {
        ...combined.number,
        sql: arithmetic.typed(combined.number),
        stage: latest(combined.number, scale),
      };
      const sizes = stages.sum(stages.row(own, "share"), own.max * 2n, "shares");
      const over = { ...sizes, sql: `(${dialect.remainder(sizes.sql, scale.sql)})` };
      context.guard("component-unit", `${over.sql} = 0`, over);
    }
    return unitsOf(of, { rounding, line } as WrittenLine, context);
  });
  return parts.reduce((all, one) => ({
    units: arithmetic.plus(all.units, one.units),
    total: arithmetic.plus(all.total, one.total),
  }));
}

/** No share may have the wrong sign, and unless money is kept or added, the exact shares sum to the line. */
function guardShares(shares: readonly SqlShares[], open: boolean, context: KeyContext): void {
  const { arithmetic, stages, amount, guard, source } = context;
  const { number, over } = combinedShares(shares, context);
  const divisor = productOf(over, arithmetic);
  const typed: SqlNumber = { ...number, sql: arithmetic.typed(number), stage: latest(number, divisor) };
  const row = stages.row(typed, "share");
  const negative = stages.count(`${row.sql} < 0`, row.stage, source.most, "negative");
  guard("share-negative", `${negative.sql} = 0`, negative);
  if (open) return;
  const sum = stages.sum(row, row.max * 2n, "shares");
  const whole = arithmetic.times(constant(amount), divisor);
  guard("shares-off", `${sum.sql} = ${whole.sql}`, { ...sum, stage: latest(sum, whole) });
}

/** Codes that the agreement names must be there, for a table of the user's. */
function guardCodes(
  line: ResolvedLine,
  rows: SqlNumber,
  { dialect, stages, guard }: Pick<KeyContext, "dialect" | "stages" | "guard">,
): void {
  const codes = mentionedCodes(line);
  if (codes.length === 0) return;
  const among = line.eligibility?.others === "reshared" ? ALL : FIRST;
  const found = stages.total(
    `(SELECT count(DISTINCT code) FROM ${among} WHERE ${isOneOf(codes, dialect)})`,
    0,
    rows.max,
    "found",
  );
  guard("code-absent", `${found.sql} = ${codes.length}`, found);
}

/** The whole statement: the stages, and the amounts, each behind every check. */
function statement(
  { line, dialect, source, ownTable }: WrittenLine,
  stages: Stages,
  amount: SqlNumber,
): string {
  const { eligibility, id, level } = line;
  const { identifier, literal } = dialect;
  const eligible = eligibilityOf(line, dialect);
  const filtered = ownTable && eligibility?.others === "reshared";
  const expressions = [
    ...source.expressions(filtered ? ALL : FIRST),
    ...(filtered ? [`${FIRST} AS ${dialect.once}(\n  SELECT *\n  FROM ${ALL}\n  WHERE ${eligible}\n)`] : []),
    ...stages.expressions(CHECK),
  ];
  // Inside every amount, because engines leave out a column that is not used.
  const value = `CASE WHEN failure IS NULL THEN CAST(${amount.sql} AS ${dialect.amount}) ELSE ${dialect.fail("failure")} END`;
  const columns = [
    `${literal(id)} AS ${identifier("line")}`,
    `${literal(level)} AS ${identifier("level")}`,
    `code AS ${identifier("code")}`,
    `${value} AS ${identifier("amount_ore")}`,
  ];
  // The check comes first, so that a table without rows fails and does not only give none.
  const from = `${CHECK}\n  LEFT JOIN ${stages.lastRows} ON TRUE`;
  const where = eligibility?.others === "withheld" ? `\nWHERE code IS NULL OR (${eligible})` : "";
  return `WITH ${expressions.join(",\n")}\nSELECT ${columns.join(",\n  ")}\nFROM ${from}${where}`;
}

/** Whether a row takes part. */
function eligibilityOf({ eligibility }: ResolvedLine, dialect: Dialect): string {
  const { only, except = [] } = eligibility ?? {};
  return [
    ...(only ? [isOneOf(only, dialect)] : []),
    ...(except.length > 0 ? [`NOT (${isOneOf(except, dialect)})`] : []),
    "TRUE",
  ].join(" AND ");
}
