import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { type SqlOptions, toSql } from "../../../src/sql/to-sql.ts";
import { byCode, inEachEngine } from "../../support/sql-engine.ts";

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

/** A line, the rows of its table, what the statement fails with, and options besides. */
interface Wrong {
  readonly what: string;
  readonly rows: readonly string[];
  readonly fails: RegExp;
  readonly line?: ResolvedLine;
  readonly options?: Partial<SqlOptions>;
}

const GOOD = ["('a', 3)", "('b', 4)", "('c', 5)"];

const WRONG: readonly Wrong[] = [
  { what: "no rows", rows: [], fails: /there are no recipients; number of rows: 0/ },
  { what: "a weight of NULL", rows: [...GOOD, "('d', NULL)"], fails: /rows where elever is missing.*: 1/ },
  { what: "a negative weight", rows: [...GOOD, "('d', -1)"], fails: /rows where elever is below 0: 1/ },
  { what: "a weight with decimals", rows: [...GOOD, "('d', 1.5)"], fails: /not an exact whole number: 1/ },
  { what: "a code of NULL", rows: [...GOOD, "(NULL, 2)"], fails: /rows without a code: 1/ },
  { what: "a repeated code", rows: [...GOOD, "('a', 2)"], fails: /a code is repeated.*: 1/ },
  { what: "only weights of 0", rows: ["('a', 0)", "('b', 0)"], fails: /all weights are 0 \(elever\)/ },
  {
    what: "weights larger than the bound",
    rows: [...GOOD, `('d', ${10n ** 30n})`],
    fails: /the sum of elever is larger|Overflow|out of range/,
  },
  {
    what: "stated amounts above the money",
    rows: GOOD,
    line: key({ rule: "fixed", each: 400_00n }, { rule: "equal" }),
    fails: /the stated amounts exceed the money \(fixed\); left: -20000/,
  },
  {
    what: "money left",
    rows: GOOD,
    line: key({ rule: "fixed", each: 100_00n }),
    fails: /money is left after the last rule; left: 70000/,
  },
  {
    what: "a code of the agreement that the table lacks",
    rows: GOOD,
    line: key({ rule: "fixed", each: 1n, except: [{ codes: ["x"], each: 2n }] }, { rule: "equal" }),
    fails: /codes that the agreement names are missing; number found: 0/,
  },
  {
    what: "minimums above the money",
    rows: GOOD,
    line: key({ rule: "proportional", weight: PUPILS, min: 400_00n }),
    fails: /does not cover the minimums/,
  },
  {
    what: "a share below 0",
    rows: ["('a', 1)", "('b', 1000)"],
    line: {
      ...key({ rule: "levelled", key: [{ rule: "fixed", each: 900_00n }], weight: PUPILS }),
      amount: 100_00n,
    },
    fails: /share has the wrong sign: 1/,
  },
  {
    what: "a tie that is to be an error",
    rows: ["('a', 1)", "('b', 1)", "('c', 1)"],
    options: { ties: "error" },
    fails: /equal claim to the last units; number: 1/,
  },
  {
    what: "a component that is not whole units",
    rows: GOOD,
    line: {
      ...key({ rule: "fixed", each: 1n }, { rule: "equal" }),
      rounding: { unit: 100n, per: "component", source: "prov" },
    },
    fails: /a part of the line is not whole units/,
  },
  {
    what: "more rounds of bounds than there are",
    // Of the recipients that are left, only the largest is above the maximum.
    rows: Array.from({ length: 18 }, (_, at) => `('${at + 10}', ${18n ** BigInt(at)})`),
    line: { ...key({ rule: "proportional", weight: PUPILS, max: 1_00n }), amount: 18_00n - 1n },
    fails: /the bounds need more rounds/,
  },
];

inEachEngine((engine, dialect) => {
  const filled = async (rows: readonly string[]): Promise<void> => {
    const database = await engine();
    await database.rows("DROP TABLE IF EXISTS skolor");
    await database.rows(
      `CREATE TABLE skolor (code VARCHAR(20), elever ${dialect === "duckdb" ? "DECIMAL(38, 1)" : "numeric"})`,
    );
    if (rows.length > 0) await database.rows(`INSERT INTO skolor VALUES ${rows.join(", ")}`);
  };
  const written = (line = LINE, options: Partial<SqlOptions> = {}): string =>
    toSql(line, { dialect, from: "skolor", lang: "en", ...options });

  it.each(WRONG)("fails with its reason for $what", async ({ rows, fails, line, options }) => {
    const database = await engine();
    await filled(rows);
    const sql = written(line, options);
    await expect(database.rows(sql)).rejects.toThrow(fails);
    // Whatever is asked of an amount: the check is in it.
    for (const asked of ["sum(amount_ore)", "max(amount_ore)", "count(amount_ore)"])
      await expect(database.rows(`SELECT ${asked} FROM (${sql}) AS amounts`), asked).rejects.toThrow(fails);
    if (rows.length > 0)
      await expect(
        database.rows(`SELECT amount_ore FROM (${sql}) AS amounts WHERE code = 'a' OR code = '10'`),
      ).rejects.toThrow(fails);
  });

  it("fails in Swedish if that is asked for, with the line", async () => {
    await filled([...GOOD, "('d', NULL)"]);
    await expect((await engine()).rows(written(LINE, { lang: "sv" }))).rejects.toThrow(
      /fordela: skolor: antal rader där elever saknas eller inte är ett exakt heltal: 1/,
    );
  });

  it("would give amounts without the check: they are what it stops", async () => {
    await filled([...GOOD, "('d', NULL)"]);
    const unchecked = written().replace("failure IS NULL", "TRUE");
    const rows = await (await engine()).rows(unchecked);
    expect(rows.map(({ code }) => code).sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("gives the amounts of a good table, and of those that a filter leaves", async () => {
    await filled(GOOD);
    const database = await engine();
    const all = { a: 250_00n, b: 333_33n, c: 416_67n };
    expect(byCode(await database.rows(written()))).toEqual(all);
    const some = await database.rows(`SELECT * FROM (${written()}) AS amounts WHERE code <> 'a'`);
    expect(byCode(some as never)).toEqual({ b: 333_33n, c: 416_67n });
  });

  it("refuses a column of floating-point numbers, whatever is in it", async () => {
    const database = await engine();
    await database.rows("DROP TABLE IF EXISTS flyttal");
    await database.rows("CREATE TABLE flyttal (code VARCHAR(20), elever DOUBLE PRECISION)");
    await database.rows("INSERT INTO flyttal VALUES ('a', 3), ('b', 4)");
    await expect(database.rows(written(LINE, { from: "flyttal" }))).rejects.toThrow(
      dialect === "duckdb" ? /not an exact whole number: 2/ : /double precision % integer/,
    );
  });

  it("shares out the absolute amount: division towards 0 does not show", async () => {
    await filled(GOOD);
    const below = { ...LINE, amount: -LINE.amount };
    expect(byCode(await (await engine()).rows(written(below)))).toEqual({
      a: -250_00n,
      b: -333_33n,
      c: -416_67n,
    });
  });

  it("is exact where floor(a / b) is one too high, and sums of doubles lose öre", async () => {
    const rows = Array.from({ length: 290 }, (_, at) => `('${1000 + at}', ${3n ** BigInt((at % 30) + 3)})`);
    await filled(rows);
    const line = { ...LINE, amount: 9_007_199_254_740_993n };
    const weights = Array.from({ length: 290 }, (_, at) => 3n ** BigInt((at % 30) + 3));
    const all = weights.reduce((sum, one) => sum + one, 0n);
    const amounts = byCode(await (await engine()).rows(written(line)));
    const sum = Object.values(amounts).reduce((total, one) => total + one, 0n);
    expect(sum).toBe(line.amount);
    for (const [at, weight] of weights.entries()) {
      const floor = (line.amount * weight) / all;
      expect([floor, floor + 1n]).toContain(amounts[String(1000 + at)]);
    }
  });

  describe("names", () => {
    const AWKWARD = 'sk"olor; DROP TABLE x; --';
    const COLUMN = `el'ev"er--`;

    it("are quoted, whatever is in them, and texts too", async () => {
      const database = await engine();
      const quoted = `"${AWKWARD.replaceAll('"', '""')}"`;
      const column = `"${COLUMN.replaceAll('"', '""')}"`;
      await database.rows(`DROP TABLE IF EXISTS ${quoted}`);
      await database.rows(`CREATE TABLE ${quoted} ("the code" VARCHAR(20), ${column} INTEGER)`);
      await database.rows(`INSERT INTO ${quoted} VALUES ('o''k\\', 3), ('å', 1)`);
      const line: ResolvedLine = {
        ...LINE,
        id: `it's a "line" \\ -- ;`,
        key: [
          { rule: "fixed", each: 1_00n, except: [{ codes: ["o'k\\"], each: 2_00n }] },
          { rule: "proportional", weight: { ...PUPILS, name: COLUMN } },
        ],
      };
      const rows = await database.rows(toSql(line, { dialect, from: quoted, code: "the code" }));
      expect(byCode(rows)).toEqual({ "o'k\\": 749_75n, å: 250_25n });
      expect(rows[0]?.line).toBe(line.id);
    });

    it("take a schema", async () => {
      const database = await engine();
      await database.rows('CREATE SCHEMA IF NOT EXISTS "Bidrag 2025"');
      await database.rows('DROP TABLE IF EXISTS "Bidrag 2025".skolor');
      await database.rows('CREATE TABLE "Bidrag 2025".skolor (code VARCHAR(20), elever INTEGER)');
      await database.rows("INSERT INTO \"Bidrag 2025\".skolor VALUES ('a', 1)");
      const sql = toSql(LINE, { dialect, from: '"Bidrag 2025".skolor' });
      expect(byCode(await database.rows(sql))).toEqual({ a: 1_000_00n });
    });
  });
});
