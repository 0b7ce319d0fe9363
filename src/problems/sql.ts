/** Problems of statements: what a dialect of SQL cannot express exactly. */
export interface SqlProblems {
  /**
   * A rule, weight or rounding that has no statement. `name` is its name, `dialect` the engine's. `two-step` shares
   * through a level above; `weight` is computed from other weights, which a table has no column for; `bounds` are
   * minimums and maximums that the others pay for; `own` is defined outside fordela; `sequential` and `fractions` are roundings; `rule` states no
   * amounts; `levels` are several levels of recipients for one table.
   */
  "sql-rule": {
    line: string;
    dialect: string;
    obstacle: "two-step" | "weight" | "bounds" | "sequential" | "fractions" | "rule" | "levels" | "own";
    name: string;
  };
  /** Numbers that could have more digits than the dialect keeps exact. */
  "sql-digits": { line: string; dialect: string };
}
