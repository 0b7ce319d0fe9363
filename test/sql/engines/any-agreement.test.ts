import fc from "fast-check";
import { expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { allocateAgreedLine } from "../../../src/allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../../src/allocate/allocated-line.ts";
import { AllocationError } from "../../../src/problems/allocation-error.ts";
import type { SqlDialect } from "../../../src/sql/sql-dialect.ts";
import { toSql } from "../../../src/sql/to-sql.ts";
import { anyAgreement, DIRECTORY, OPTIONS } from "../../properties/any-agreement.ts";
import { byCode, inEachEngine } from "../../support/sql-engine.ts";

const RUNS = Number(process.env["FORDELA_SQL"] ?? 300);

/** What the library gives, or the codes that it refuses the line for. */
function allocated(line: ResolvedLine): AllocatedLine | undefined {
  try {
    return allocateAgreedLine(line, DIRECTORY, OPTIONS);
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}

/** The statement, or why there is none. */
function written(line: ResolvedLine, dialect: SqlDialect): string | undefined {
  try {
    return toSql(line, { ...OPTIONS, dialect, directory: DIRECTORY });
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    for (const { code } of error.problems) expect(["sql-rule", "sql-digits"]).toContain(code);
    return undefined;
  }
}

inEachEngine((engine, dialect) => {
  it("gives the library's amounts for any line that it expresses", { timeout: 600_000 }, async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyAgreement, async ({ lines }) => {
        for (const any of lines) {
          const amount = BigInt.asUintN(62, any.amount ?? 0n);
          const line = { ...any, amount: amount - (amount % 100n) } as ResolvedLine;
          const expected = allocated(line);
          if (!expected) continue;
          const sql = written(line, dialect);
          if (sql === undefined) continue;
          compared += 1;
          const rows = await (await engine()).rows(sql);
          const amounts = expected.recipients.map(({ code }, at) => [code, expected.amounts[at]]);
          expect(byCode(rows)).toEqual(Object.fromEntries(amounts));
        }
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS / 2);
  });
});
