import type { Rule } from "../../rules/rule.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import type { Weight } from "../../rules/weight.ts";
import type { Arithmetic } from "./arithmetic.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { Divisor } from "./divisor.ts";
import type { GuardName } from "./guard-words.ts";
import type { Obstacle } from "./obstacle.ts";
import type { SqlNumber } from "./sql-number.ts";
import type { Stages } from "./stages.ts";

/** Money left to share, in öre. */
export interface SqlRest {
  readonly number: SqlNumber;
  readonly over: Divisor;
}

/** The shares that one rule gives: `number / over` öre for each row. */
export interface SqlShares extends SqlRest {
  /** The rule that is rounded together with it, if the agreement rounds each component by itself. */
  readonly component: object;
}

/** What a rule of a key becomes. */
export interface SqlOutcome {
  readonly shares: readonly SqlShares[];
  readonly rest: SqlRest;
  /** Whether the grantor keeps or adds money, so that the shares need not sum to the line. */
  readonly open?: boolean;
}

/** The shares of all rules of a key. */
export interface WrittenKey {
  readonly shares: readonly SqlShares[];
  /** Whether the grantor keeps or adds money. */
  readonly open: boolean;
}

/** What a rule can use while it is written as SQL. Amounts are those of the mirrored line, which is never below 0. */
export interface KeyContext {
  readonly dialect: Dialect;
  readonly arithmetic: Arithmetic;
  readonly stages: Stages;
  readonly source: Source;
  /** 1, or −1 for a line below 0. */
  readonly sign: bigint;
  readonly amount: bigint;
  /** The recipients and the figures, as the rules of the library see them. */
  readonly rules: RuleContext;
  /** The rows that share, as a condition; all of them if absent. */
  readonly among: string | undefined;
  /** How many rows share. */
  readonly rows: SqlNumber;
  /** How many times shares outside their bounds are set to them. */
  readonly rounds: number;
  /** The shares of the rules before, in this key. */
  readonly shares: readonly SqlShares[];
  /** Writes a key within a rule. */
  writeKey(key: readonly Rule[], from: SqlRest, context: KeyContext): WrittenKey;
  /** A condition over totals that every amount depends on; `found` is reported if it does not hold. */
  guard(name: GuardName, holds: string, found: SqlNumber, what?: string): void;
  /** Refuses what the dialect cannot express. */
  refuse(obstacle: Obstacle, name: string): never;
}

/** The weights of all rows, 0 for those that do not share. */
export interface Weighed {
  readonly number: SqlNumber;
  /** Their sum. */
  readonly all: SqlNumber;
  /** What a weight is divided by to be a count; `undefined` if only the engine knows it. */
  readonly scale: bigint | undefined;
  readonly name: string;
}

/** Where the rows of a statement come from: written in it, or a table of the user's. */
export interface Source {
  /** The most rows that it can have. */
  readonly most: bigint;
  /** The weights of all rows, as a column that the statement checks. */
  weigh(weight: Weight, context: KeyContext): Weighed;
  /** Amounts by code that the agreement itself states. */
  listed(values: Readonly<Record<string, bigint>>, context: KeyContext): SqlNumber;
  /** The common table expression of the first rows: `code`, and the columns asked for. */
  expressions(rows: string): string[];
}
