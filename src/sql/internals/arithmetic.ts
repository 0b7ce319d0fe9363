import type { Dialect } from "./dialects/dialect.ts";
import { constant, latest, NONE, type SqlNumber } from "./sql-number.ts";
import { TooManyDigits } from "./too-many-digits.ts";

/** Sums and products of whole numbers, each with its bound: a number that could be too large is never written. */
export interface Arithmetic {
  plus(a: SqlNumber, b: SqlNumber): SqlNumber;
  minus(a: SqlNumber, b: SqlNumber): SqlNumber;
  times(a: SqlNumber, b: SqlNumber): SqlNumber;
  /** Another number where a condition holds; `condition` may use columns of the stage. */
  choose(cases: readonly (readonly [condition: string, then: SqlNumber])[], other: SqlNumber): SqlNumber;
  /** The number as a divisor: 1 instead of 0. */
  divisor(a: SqlNumber): SqlNumber;
  /** A constant with the type of whole numbers, so that no expression is computed in a smaller one. */
  typed(a: SqlNumber): string;
}

export function arithmeticOf(dialect: Dialect): Arithmetic {
  const { limit, factorDigits } = dialect;
  const bounded = (number: SqlNumber): SqlNumber => {
    if (limit !== undefined && number.max > limit) throw new TooManyDigits();
    return number;
  };
  const typed = ({ sql, constant }: SqlNumber): string =>
    constant === undefined ? sql : `CAST(${sql} AS ${dialect.whole})`;

  return {
    plus(a, b) {
      if (a.constant !== undefined && b.constant !== undefined)
        return bounded(constant(a.constant + b.constant));
      if (a.constant === 0n) return b;
      if (b.constant === 0n) return a;
      return bounded({ sql: `(${a.sql} + ${b.sql})`, max: a.max + b.max, stage: latest(a, b) });
    },

    minus(a, b) {
      if (a.constant !== undefined && b.constant !== undefined)
        return bounded(constant(a.constant - b.constant));
      if (b.constant === 0n) return a;
      return bounded({ sql: `(${a.sql} - ${b.sql})`, max: a.max + b.max, stage: latest(a, b) });
    },

    times(a, b) {
      if (a.constant !== undefined && b.constant !== undefined)
        return bounded(constant(a.constant * b.constant));
      if (a.constant === 1n) return b;
      if (b.constant === 1n) return a;
      if (a.constant === 0n || b.constant === 0n) return NONE;
      if (factorDigits !== undefined && `${a.max}${b.max}`.length > factorDigits) throw new TooManyDigits();
      return bounded({ sql: `(${a.sql} * ${b.sql})`, max: a.max * b.max, stage: latest(a, b) });
    },

    choose(cases, other) {
      if (cases.length === 0) return other;
      const when = cases.map(([condition, then]) => `WHEN ${condition} THEN ${typed(then)}`).join(" ");
      const numbers = [...cases.map(([, then]) => then), other];
      const max = numbers.reduce((most, { max }) => (max > most ? max : most), 0n);
      return bounded({ sql: `CASE ${when} ELSE ${typed(other)} END`, max, stage: latest(...numbers) });
    },

    divisor(a) {
      if (a.constant !== undefined) return a.constant === 0n ? constant(1n) : a;
      return { sql: `GREATEST(${a.sql}, 1)`, max: a.max || 1n, stage: a.stage };
    },

    typed,
  };
}
