import type { ResolvedLine } from "../agreements/agreement.ts";
import { checkTerms } from "../agreements/checks/check-terms.ts";
import { sharersOf } from "../agreements/eligibility.ts";
import { lineContext } from "../agreements/resolve-line.ts";
import {
  AGREED_LINE_OPTIONS,
  type AgreedLineOptions,
  shareAgreedLine,
} from "../allocate/allocate-agreed-line.ts";
import { checkLineArguments } from "../allocate/allocate-line.ts";
import { roundingSettings } from "../allocate/rounding-settings.ts";
import type { Language } from "../language/language.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument, type Known, LANGUAGES } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { refuse } from "../problems/refuse.ts";
import { type Bringer, broughtBy } from "../recipients/brought-by.ts";
import type { Directory } from "../recipients/directory.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { inUse, whileInUse } from "../recipients/in-use.ts";
import { roundingOf, roundingsInUse } from "../rounding/roundings-in-use.ts";
import { checkKey } from "../rules/apply-key.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { composedWeight } from "./internals/composed-weight.ts";
import type { Dialect } from "./internals/dialects/dialect.ts";
import { DIALECTS } from "./internals/dialects/index.ts";
import { mentionedCodes } from "./internals/mentioned-codes.ts";
import { quotedTable } from "./internals/quoted-table.ts";
import type { SqlRounding } from "./internals/rounding.ts";
import { tableSource } from "./internals/table-source.ts";
import { TooManyDigits } from "./internals/too-many-digits.ts";
import { nameOf, valuesSource } from "./internals/values-source.ts";
import { writeLine } from "./internals/write-line.ts";
import { SQL_DIALECTS, type SqlDialect } from "./sql-dialect.ts";

/** Options for writing lines as SQL, besides those that decide how a line is allocated. */
export interface SqlOptions extends AgreedLineOptions {
  readonly dialect: SqlDialect;
  /**
   * The table or view with the recipients: `schools`, `grants.schools` or, where a part has a dot or other signs in it,
   * `"schools 2025"`. Without it, the recipients and their weights are written in the statement.
   */
  readonly from?: string | undefined;
  /** The table's column of codes; `code` by default. */
  readonly code?: string | undefined;
  /** The recipients; Sweden's counties, regions, municipalities and SKR by default. */
  readonly directory?: Directory | undefined;
  /** The agreement that the lines are of, or a result of it: its own recipients and money are used, if it has any. */
  readonly agreement?: Bringer | undefined;
  /** The language of what the statement fails with; `sv` by default. */
  readonly lang?: Language | undefined;
}

const SQL_OPTIONS = /* @__PURE__ */ (() =>
  ({
    ...AGREED_LINE_OPTIONS,
    dialect: SQL_DIALECTS,
    from: true,
    code: true,
    directory: true,
    agreement: true,
    lang: LANGUAGES,
  }) as const satisfies Known<SqlOptions>)();

/**
 * Writes lines as one SQL statement that gives the amounts that `allocateAgreedLine` gives, to the öre. Its columns are
 * `line`, `level`, `code` and `amount_ore`. The statement ends without a semicolon.
 *
 * With `from`, the table has a column `code`, and one for each weight: `population` (with ages, `population_0_17`; with
 * a date, `population_2024_12_31`) or the name of the indicator. Without it, the weights that `weigh` and `indicators`
 * give are written in the statement.
 *
 * Every amount depends on checks: the statement fails if a weight is NULL, negative or not whole, if a code is NULL or
 * repeated, or if the amounts do not sum to the line.
 *
 * @param lines one line or several, whose amounts are known
 * @throws AllocationError with `sql-rule` for a rule, weight or rounding that the dialect cannot express, `sql-digits`
 * for numbers larger than it keeps exact, and without `from` with every reason why the line cannot be allocated
 *
 * @example
 * ```ts
 * import { toSql } from "fordela/sql";
 * const sql = toSql(
 *   {
 *     id: "skolor", area: "1", level: "municipality", amount: 100_000_00n, derived: false, source: "påhittat",
 *     key: [{ rule: "proportional", weight: { by: "indicator", name: "elever", source: "påhittat" } }],
 *   },
 *   { dialect: "duckdb", from: "skolor" },
 * );
 * sql.startsWith("WITH fordela_rows_0"); // true
 * ```
 */
export function toSql(lines: ResolvedLine | readonly ResolvedLine[], options: SqlOptions): string {
  checkArgument("toSql", "lines", lines, "{id level key}", "list");
  checkInputs("toSql", options, SQL_OPTIONS);
  checkArgument("toSql", "options", options, "{dialect}");
  const all = Array.isArray(lines) ? (lines as readonly ResolvedLine[]) : [lines as ResolvedLine];
  if (all.length === 0) checkArgument("toSql", "lines", undefined, "{id level key}", "list");
  refuseLevels(all, options);
  const statements = whileInUse(broughtBy(options.agreement) ?? inUse(), () =>
    all.map((line) => statementOf(line, options)),
  );
  if (statements.length === 1) return statements[0] as string;
  return statements.map((one) => `SELECT * FROM (\n${one}\n) AS fordela_line`).join("\nUNION ALL\n");
}

/** A table holds the recipients of one level: lines to several levels would share among the same rows. */
function refuseLevels(lines: readonly ResolvedLine[], { from, dialect }: SqlOptions): void {
  const levels = [...new Set(lines.map(({ level }) => level))];
  const [, other] = levels;
  const line = lines.find(({ level }) => level === other);
  if (from === undefined || other === undefined || line === undefined) return;
  const name = levels.join(", ");
  refuse("sql-rule", ["level"], { line: line.id, dialect: DIALECTS[dialect].name, obstacle: "levels", name });
}

function statementOf(line: ResolvedLine, options: SqlOptions): string {
  const { dialect: name, from, directory = directoryInUse() } = options;
  checkLineArguments("toSql", line, directory);
  const misspelt = checkTerms(line);
  if (misspelt.length > 0) throw new AllocationError(misspelt);
  const dialect = DIALECTS[name];
  const tooLarge = (): never => refuse("sql-digits", ["amount"], { line: line.id, dialect: dialect.name });
  if (line.amount >= MOST || line.amount <= -MOST) return tooLarge();
  const { code = "code", lang = "sv" } = options;
  const base = {
    line,
    dialect,
    rounding: settingsOf(line, options),
    perComponent: line.rounding?.per === "component",
    lang,
  };
  if (from === undefined) {
    const { rules, rounds } = allocatedContext(line, directory, options);
    const write = (): string =>
      writeLine({ ...base, rules, rounds, ownTable: false, source: valuesSource(rules.recipients, dialect) });
    return orRefused([write], tooLarge);
  }
  const table = quotedTable(from, dialect);
  const rules = tableContext(line, directory, dialect);
  const write = (digits: number) => (): string =>
    writeLine({
      ...base,
      rules,
      rounds: MOST_ROUNDS,
      ownTable: true,
      source: tableSource({ from: table, code, most: 10n ** BigInt(digits) }, dialect),
    });
  // The largest sum of weights for which no number has too many digits; the statement itself checks that sum.
  const tries = Array.from({ length: MOST_DIGITS - LEAST_DIGITS + 1 }, (_, less) =>
    write(MOST_DIGITS - less),
  );
  return orRefused(tries, tooLarge);
}

/** Amounts are BIGINT in every dialect: below 2 ** 63. */
const MOST = 9_223_372_036_854_775_808n;

/** Sums of weights that a statement allows, as powers of ten: at most, and at least, so that it is of use. */
const MOST_DIGITS = 24;
const LEAST_DIGITS = 9;

/** Bounds that need more rounds than this make the statement fail. Each round is a stage or two of the statement. */
const MOST_ROUNDS = 16;

/** The first that can be written. */
function orRefused(tries: readonly (() => string)[], refused: () => never): string {
  for (const write of tries) {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof TooManyDigits)) throw error;
    }
  }
  return refused();
}

/** How the line is rounded: as it states, and otherwise as the options do. */
function settingsOf(line: ResolvedLine, options: SqlOptions): SqlRounding {
  const { unit, method, ties, per } = line.rounding ?? {};
  const settings = roundingSettings({
    ...options,
    roundings: roundingsInUse,
    ...(unit && { unit }),
    ...(method && { rounding: method }),
    ...(ties && { ties }),
  });
  if (per !== "component" && roundingOf(settings.method).sums && line.amount % settings.unit !== 0n)
    refuse("unit-indivisible", ["unit"], { line: line.id, amount: line.amount, unit: settings.unit });
  return settings;
}

/** What the rules see of recipients that the library knows. Refuses what it cannot allocate itself. */
function allocatedContext(
  line: ResolvedLine,
  directory: Directory,
  options: SqlOptions,
): { rules: RuleContext; rounds: number } {
  const {
    dialect: _,
    from: __,
    code: ___,
    directory: ____,
    agreement: _____,
    lang: ______,
    ...shared
  } = options;
  const { steps } = shareAgreedLine(line, directory, shared);
  // Each round sets at least one share to its bound; where shares are withheld, those of the others do not show.
  const most = line.eligibility?.others === "withheld" ? MOST_ROUNDS : 0;
  const settled = steps.map(({ bounded }) => bounded?.at.filter((at) => at !== null).length ?? 0);
  const { weigh, indicators = {} } = options;
  const rules = lineContext(line, directory, {
    count: (weight, whom) => weigh?.(weight, line, whom) ?? refuse("weigh-missing", [], { line: line.id }),
    indicator: (name) => (Object.hasOwn(indicators, name) ? indicators[name] : undefined),
  });
  return { rules, rounds: Math.min(MOST_ROUNDS, Math.max(most, ...settled)) };
}

/** What the rules see of recipients in a table: only those that the line names by code. */
function tableContext(line: ResolvedLine, directory: Directory, dialect: Dialect): RuleContext {
  const { id, level, key } = line;
  const codes = mentionedCodes(line, (group) => directory.group(group, level));
  const named = codes.map((code) => ({ level, code, name: code, body: code }));
  const recipients = sharersOf(line, { recipients: () => named, group: () => undefined });
  const rules = lineContext({ ...line, eligibility: undefined } as never, directory, {
    count: () => refuse("weigh-missing", [], { line: id }),
    indicator: undefined,
  });
  const context = { ...rules, recipients };
  // Named first: the codes of a composed weight's parts need not be the recipients.
  const composed = composedWeight(key);
  if (composed)
    refuse("sql-rule", ["key"], {
      line: id,
      dialect: dialect.name,
      obstacle: composed.by === "own" ? "own" : "weight",
      name: nameOf(composed),
    });
  const problems = checkKey(key, context);
  if (problems.length > 0) throw new AllocationError(problems);
  return context;
}
