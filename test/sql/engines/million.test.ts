import { expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { shareOut } from "../../../src/allocate/share-out.ts";
import { toSql } from "../../../src/sql/to-sql.ts";
import { inEachEngine, type SqlRow } from "../../support/sql-engine.ts";

/** A million every night; PostgreSQL in WebAssembly takes fewer. */
const ROWS = Number(process.env["FORDELA_SQL_ROWS"] ?? 20_000);

/** Pupils of a school: whole numbers with many repeated, so that claims tie. */
const pupils = (row: number): number => (row * 7919) % 1013;

const LINE: ResolvedLine = {
  id: "skolor",
  area: "1",
  level: "municipality",
  amount: 5_000_000_007_00n,
  derived: false,
  source: "prov",
  key: [
    { rule: "fixed", each: 1_000_00n },
    { rule: "proportional", weight: { by: "indicator", name: "elever", source: "prov" } },
  ],
};

inEachEngine((engine, dialect) => {
  const rows = dialect === "duckdb" ? ROWS : Math.min(ROWS, 100_000);

  it(`gives the library's amounts to ${rows} schools in a table`, { timeout: 3_600_000 }, async () => {
    const database = await engine();
    const [from, row] =
      dialect === "duckdb" ? [`range(${rows}) t(i)`, "i"] : [`generate_series(0, ${rows - 1}) t(i)`, "i"];
    await database.rows(
      `CREATE TABLE skolor AS SELECT CAST(100000000 + ${row} AS VARCHAR(9)) AS code, CAST((CAST(${row} AS BIGINT) * 7919) % 1013 AS INTEGER) AS elever FROM ${from}`,
    );
    const sql = toSql(LINE, { dialect, from: "skolor" });
    const before = performance.now();
    const given = await database.rows<Pick<SqlRow, "code" | "amount_ore">>(
      `SELECT code, amount_ore FROM (${sql}) AS amounts ORDER BY code`,
    );
    const seconds = (performance.now() - before) / 1000;
    console.log(`${dialect}: ${rows} rows in ${seconds.toFixed(1)} s`);
    const rest = LINE.amount - 1_000_00n * BigInt(rows);
    const expected = shareOut(
      rest,
      Float64Array.from({ length: rows }, (_, at) => pupils(at)),
    ).amounts();
    let wrong = 0;
    for (const [at, { amount_ore }] of given.entries())
      if (BigInt(amount_ore ?? -1) !== (expected[at] as bigint) + 1_000_00n) wrong += 1;
    expect([given.length, wrong]).toEqual([rows, 0]);
  });
});
