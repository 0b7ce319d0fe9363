import fc from "fast-check";
import { expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { allocateAgreedLine } from "../../../src/allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../../src/allocate/allocated-line.ts";
import { AllocationError } from "../../../src/problems/allocation-error.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import type { TieRule } from "../../../src/rounding/tie-rule.ts";
import { toSql } from "../../../src/sql/to-sql.ts";
import { smallDirectory } from "../../support/small-directory.ts";
import { byCode, inEachEngine } from "../../support/sql-engine.ts";

const LINES = Number(process.env["FORDELA_SQL"] ?? 200);

/** Capitals, small letters, digits and Swedish letters, which collations order otherwise than their bytes. */
const CODES = ["B", "a", "b", "10", "9", "å", "Ä", "z", "Z1", "_", "o'k"] as const;

interface Case {
  readonly line: ResolvedLine;
  readonly weights: Readonly<Record<string, bigint>>;
  readonly order: readonly string[];
  readonly ties: TieRule;
  readonly rounding: RoundingMethod;
}

/** Few different weights and few units, so that claims tie; negative lines too. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    order: fc.shuffledSubarray([...CODES], { minLength: 2 }),
    weights: fc.array(fc.bigInt(0n, 3n), { minLength: CODES.length, maxLength: CODES.length }),
    units: fc.bigInt(-40n, 40n),
    each: fc.constantFrom(0n, 0n, 1n),
    unit: fc.constantFrom(1n, 100n),
    ties: fc.oneof(
      fc.constantFrom<TieRule>("code", "largest-weight", "error"),
      fc.shuffledSubarray([...CODES]) as fc.Arbitrary<TieRule>,
    ),
    rounding: fc.constantFrom<RoundingMethod>(
      "largest-remainder",
      "largest-remainder",
      "nearest-residual-to-largest",
      "nearest",
      "floor",
    ),
  })
  .map(({ order, weights, units, each, unit, ties, rounding }) => ({
    order,
    // A lot is drawn among those who share.
    ties: typeof ties === "string" ? ties : ties.filter((code) => order.some((one) => one === code)),
    rounding,
    weights: Object.fromEntries(CODES.map((code, at) => [code, weights[at] as bigint])),
    line: {
      id: "lika",
      area: "1",
      level: "region" as const,
      amount: units * unit,
      derived: false,
      source: "prov",
      key: [
        { rule: "fixed" as const, each: each * (units < 0n ? -1n : 1n) },
        { rule: "proportional" as const, weight: { by: "indicator" as const, name: "vikt", source: "prov" } },
      ],
      rounding: { unit, source: "prov" },
    },
  }));

function allocated({ line, weights, order, ties, rounding }: Case): AllocatedLine | string {
  const directory = smallDirectory([...order].sort());
  const vikt = Object.fromEntries(order.map((code) => [code, weights[code] as bigint]));
  try {
    return allocateAgreedLine(line, directory, { ties, rounding, indicators: { vikt } });
  } catch (error) {
    if (error instanceof AllocationError) return error.problems.map(({ code }) => code).join();
    throw error;
  }
}

/** What the statement fails with where the library refuses the line. */
const SAME: Readonly<Record<string, RegExp>> = {
  "fixed-exceeds": /stated amounts exceed/,
  "weights-zero": /all weights are 0/,
  "tie-undecided": /equal claim/,
  "residual-exceeds": /wrong sign/,
};

inEachEngine((engine, dialect) => {
  it(`gives ${LINES} lines with ties the library's amounts, or fails where it refuses`, {
    timeout: 3_600_000,
  }, async () => {
    const database = await engine();
    let [equal, tied, failed] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(cases, async (example) => {
        const { line, weights, order, ties, rounding } = example;
        const values = order.map((code) => `('${code.replaceAll("'", "''")}', ${weights[code]})`);
        await database.rows("DROP TABLE IF EXISTS lika");
        await database.rows(
          `CREATE TABLE lika AS SELECT * FROM (VALUES ${values.join(", ")}) AS v(code, vikt)`,
        );
        const sql = toSql(line, { dialect, from: "lika", ties, rounding, lang: "en" });
        const expected = allocated(example);
        if (typeof expected === "string") {
          failed += 1;
          await expect(database.rows(sql), expected).rejects.toThrow(SAME[expected] ?? expected);
          return;
        }
        equal += 1;
        if (expected.tie) tied += 1;
        const amounts = expected.recipients.map(({ code }, at) => [code, expected.amounts[at]]);
        expect(byCode(await database.rows(sql))).toEqual(Object.fromEntries(amounts));
      }),
      { numRuns: LINES },
    );
    expect(equal + failed).toBe(LINES);
    expect(equal).toBeGreaterThan(LINES / 2);
    expect(tied).toBeGreaterThan(LINES / 10);
  });
});
