import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Weight } from "../../src/rules/weight.ts";
import { type SqlOptions, toSql } from "../../src/sql/to-sql.ts";
import { recorded } from "../support/recording-terminal.ts";
import { smallDirectory } from "../support/small-directory.ts";

const PUPILS = { by: "indicator", name: "elever", source: "prov" } as const;

const LINE: ResolvedLine = {
  id: "skolor",
  area: "1",
  level: "municipality",
  amount: 1_000_00n,
  derived: false,
  source: "prov",
  key: [{ rule: "proportional", weight: PUPILS }],
};

const key = (...rules: readonly Rule[]): ResolvedLine => ({ ...LINE, key: rules });
const by = (weight: Weight): ResolvedLine => key({ rule: "proportional", weight });

/** The problems that a line is refused with. */
function refusal(line: ResolvedLine, options: SqlOptions): unknown[] {
  try {
    toSql(line, options);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return error.problems.map(({ code, details }) => [code, { ...details }]);
  }
  return [];
}

describe("a line without a statement is refused by name", () => {
  const from = { dialect: "duckdb", from: "skolor" } as const;
  const rule = (obstacle: string, name: string, dialect = "DuckDB"): unknown[] => [
    ["sql-rule", { line: "skolor", dialect, obstacle, name }],
  ];

  it.each([
    [
      "twoStep",
      key({ rule: "twoStep", by: "county", first: [{ rule: "equal" }], within: [{ rule: "equal" }] }),
    ],
  ])("%s", (_, line) => {
    const codes = (level: string): string[] => (level === "county" ? ["01"] : ["0101", "0102"]);
    const directory: Directory = {
      recipients: (level) => codes(level).map((code) => ({ level, code, name: code, body: code })),
      group: () => undefined,
      above: (code) => code.slice(0, 2),
    };
    expect(refusal(line, { dialect: "postgresql", directory })).toEqual(
      rule("two-step", "twoStep", "PostgreSQL"),
    );
  });

  it.each(["divisor", "exact"] as const)("the rounding %s", (rounding) => {
    const obstacle = rounding === "divisor" ? "sequential" : "fractions";
    expect(refusal(LINE, { ...from, rounding })).toEqual(rule(obstacle, rounding));
  });

  it.each<Weight>([
    { by: "rate", of: PUPILS, per: { by: "population" } },
    { by: "product", of: [PUPILS, PUPILS] },
    { by: "mean", of: [PUPILS] },
    { by: "least", of: [PUPILS] },
    { by: "between", of: PUPILS },
    { by: "summed", over: "municipality", of: PUPILS },
  ])("a weight of a table that is computed from others: $by", (weight) => {
    expect(refusal(by(weight), from)).toEqual(rule("weight", weight.by));
  });

  it("bounds that the others pay for, in Spark only", () => {
    const bounded = key({ rule: "proportional", weight: PUPILS, min: 1n });
    expect(refusal(bounded, { ...from, dialect: "spark" })).toEqual(
      rule("bounds", "proportional min/max", "Spark"),
    );
    expect(refusal(bounded, from)).toEqual([]);
  });

  it("lines to several levels over one table", () => {
    const lines = [LINE, { ...LINE, id: "regioner", level: "region" as const }];
    expect(() => toSql(lines, from)).toThrow(/sql-rule/);
    expect(toSql([LINE, { ...LINE, id: "fler" }], from)).toContain("UNION ALL");
  });

  it("and so is every problem that the library itself has", () => {
    const directory = smallDirectory(["a", "b"]);
    expect(refusal(LINE, { dialect: "duckdb", directory })).toMatchObject([["indicator-missing", {}]]);
    expect(refusal(key({ rule: "equal" }), { dialect: "duckdb", directory, unit: 300n })).toMatchObject([
      ["unit-indivisible", {}],
    ]);
    expect(refusal(key({ rule: "equel" } as never), from)).toMatchObject([["rule-unknown", {}]]);
    expect(refusal(key({ rule: "fixed", each: -1n }), from)).toMatchObject([["fixed-exceeds", {}]]);
  });
});

describe("digits are bounded when the statement is written", () => {
  const refused = (line: ResolvedLine, dialect: SqlOptions["dialect"]): boolean =>
    refusal(line, { dialect, from: "skolor" }).length > 0;

  it("states the largest sum of weights that is exact: amount × sum below 2^127 in DuckDB", () => {
    const bound = (line: ResolvedLine, dialect: SqlOptions["dialect"]): bigint | undefined => {
      const all = [...toSql(line, { dialect, from: "skolor" }).matchAll(/<= (1(?:0)+)\)/g)].map(([, one]) =>
        BigInt(one as string),
      );
      return all.find((one) => one !== 10n ** 10n);
    };
    for (const amount of [1_00n, 10n ** 12n, 10n ** 17n]) {
      const duckdb = bound({ ...LINE, amount }, "duckdb") as bigint;
      expect(2n * amount * duckdb).toBeLessThan(2n ** 127n);
      expect(bound({ ...LINE, amount }, "postgresql")).toBe(10n ** 24n);
      const spark = bound({ ...LINE, amount }, "spark") as bigint;
      // The digits of both factors and one more are at most 38.
      expect(`${amount}`.length + `${spark}`.length + 1).toBeLessThanOrEqual(38);
      expect(2n * amount * spark).toBeLessThan(10n ** 38n);
    }
  });

  it("refuses amounts from 2^63 öre everywhere, and what leaves too few digits for the weights", () => {
    for (const dialect of ["duckdb", "postgresql", "spark"] as const) {
      expect(refused({ ...LINE, amount: 2n ** 63n }, dialect)).toBe(true);
      expect(refused({ ...LINE, amount: -(2n ** 63n) }, dialect)).toBe(true);
      expect(refused({ ...LINE, amount: 2n ** 63n - 1n }, dialect)).toBe(false);
    }
    // Four sums in one divisor.
    const many = key(
      ...["a", "b", "c"].map(
        (name): Rule => ({
          rule: "percent",
          percent: { numerator: 10n, denominator: 1n },
          key: [{ rule: "proportional", weight: { ...PUPILS, name } }],
        }),
      ),
      { rule: "proportional", weight: PUPILS },
    );
    expect(refused(many, "duckdb")).toBe(true);
    expect(refused(many, "spark")).toBe(true);
    expect(refused(many, "postgresql")).toBe(false);
  });

  it("counts the digits of weights that are written in the statement", () => {
    const directory = smallDirectory(["a", "b"]);
    const values = { a: 10n ** 34n, b: 1n };
    const line = by({ by: "supplied", values, source: "prov" });
    expect(refusal(line, { dialect: "duckdb", directory })).toMatchObject([
      ["sql-digits", { dialect: "DuckDB" }],
    ]);
    expect(refusal(line, { dialect: "postgresql", directory })).toEqual([]);
  });
});

describe("the statement for Spark, which is not run", () => {
  const sql = toSql(
    [
      LINE,
      key(
        { rule: "fixed", each: 1_00n, except: [{ codes: ["o'k", "b"], each: 2_00n }] },
        { rule: "proportional", weight: { by: "population", ages: [0, 17] } },
      ),
    ],
    { dialect: "spark", from: 'a.`b`."c d"', lang: "en" },
  );

  it("has only the types that are exact there", () => {
    const types = new Set([...sql.matchAll(/ AS ([A-Z]+(?:\(\d+, \d+\))?)\)/g)].map(([, type]) => type));
    expect([...types].sort()).toEqual(["BIGINT", "BINARY", "DECIMAL(38, 0)", "STRING"]);
  });

  it("divides by div, and fails by raise_error; NULL, which overflow is before version 4, fails too", () => {
    expect(sql).toContain(" div ");
    expect(sql).not.toMatch(/\/\/|MATERIALIZED|::/);
    expect(sql).toContain("raise_error(failure)");
    const conditions = [...sql.matchAll(/WHEN (.*?) THEN 'fordela/g)].map(([, condition]) => condition);
    expect(conditions.length).toBeGreaterThan(20);
    expect(conditions.filter((one) => !one?.endsWith("IS NOT TRUE"))).toEqual([]);
  });

  it("quotes names by backticks, and writes texts with quotes as bytes", () => {
    expect(sql).toContain("FROM `a`.```b```.`c d` AS fordela_table");
    expect(sql).toContain("fordela_table.`population_0_17`");
    expect(sql).toContain("CAST(X'6f276b' AS STRING)");
    expect(sql).not.toContain("o'k");
  });

  it("has its parentheses and quotes in pairs", () => {
    const bare = sql.replaceAll(/'[^']*'|`[^`]*`/g, "");
    expect(bare).not.toMatch(/['`]/);
    expect(bare.split("(").length).toBe(bare.split(")").length);
  });
});

describe("a table's name", () => {
  const named = (from: string): string => {
    const sql = toSql(LINE, { dialect: "duckdb", from });
    return /FROM (.*) AS fordela_table/.exec(sql)?.[1] ?? "";
  };

  it.each([
    ["skolor", '"skolor"'],
    ["bidrag.skolor", '"bidrag"."skolor"'],
    ['"skolor.parquet"', '"skolor.parquet"'],
    ['bidrag."sk""o.lor"', '"bidrag"."sk""o.lor"'],
    ["x; DROP TABLE y", '"x; DROP TABLE y"'],
  ])("%s is quoted", (from, quoted) => expect(named(from)).toBe(quoted));

  it.each(["", ".", "a.", '"a', 'a"b', '"a"b', "a\0b", '""'])("%j is refused", (from) => {
    expect(refusal(LINE, { dialect: "duckdb", from })).toMatchObject([
      ["argument-invalid", { name: "from" }],
    ]);
  });
});

describe("fordela sql", () => {
  it("prints one statement that ends with a semicolon", async () => {
    const { code, out, err } = await recorded(["sql", "2025", "--dialect", "duckdb", "--level", "county"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.endsWith(";\n")).toBe(true);
    expect(out.replaceAll(/'[^']*'/g, "").split(";").length).toBe(2);
    for (const { id, level } of agreementOf("2025").lines)
      if (level === "county") expect(out).toContain(`'${id}' AS "line"`);
  });

  it("is deterministic", async () => {
    const args = ["sql", "2025", "--dialect", "postgresql", "--line", "lan-suicidprevention"];
    expect((await recorded(args)).out).toBe((await recorded(args)).out);
  });

  it.each([
    [["sql", "2025"], "--dialect"],
    [["sql", "2025", "--dialect", "mysql"], "duckdb"],
    [["sql", "2025", "--dialect", "duckdb", "--code-column", "kod"], "--from"],
    [["sql", "2025", "--dialect", "duckdb", "--from", "t", "--population", "x"], "--population"],
    [["sql", "2025", "--dialect", "duckdb", "--from", "t"], "county, municipality"],
    [["sql", "2025", "--dialect", "duckdb", "--from", "t", "--line", "finns-ej"], "finns-ej"],
  ])("%j is refused with the way out", async (args, named) => {
    const { code, out, err } = await recorded([...args, "--lang", "en"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(named);
  });

  it("needs no register with a table, and takes its column of codes", async () => {
    const args = ["--dialect", "duckdb", "--from", "folk", "--code-column", "lan", "--level", "county"];
    const { code, out } = await recorded(["sql", "2023", ...args]);
    expect(code).toBe(0);
    expect(out).toContain('CAST(fordela_table."lan" AS VARCHAR) AS code');
    expect(out).toContain('fordela_table."population"');
  });
});
