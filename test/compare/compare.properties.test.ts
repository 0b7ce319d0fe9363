import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { type AllocateOptions, allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { compare } from "../../src/compare/compare.ts";
import type { ComparisonRow } from "../../src/compare/comparison.ts";
import type { Register } from "../../src/population/register.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { anyRegister } from "../support/random-register.ts";

const RUNS = process.env["CI"] ? 300 : 40;
const LINE = "lan-komplexa-behov";

/** Any bundled agreement's county lines, by any register, in any rounding. */
const anyAllocation: fc.Arbitrary<Allocation> = fc
  .record({
    id: fc.constantFrom("psykisk-halsa-2021", "psykisk-halsa-2023", "psykisk-halsa-2025"),
    register: anyRegister("2023-05-05"),
    unit: fc.constantFrom<NonNullable<AllocateOptions["unit"]>>("ore", "krona", 100_000n),
    rounding: fc.constantFrom<RoundingMethod>(
      "largest-remainder",
      "divisor",
      "nearest-residual-to-largest",
      "nearest",
      "floor",
    ),
  })
  .map(({ id, register, unit, rounding }) =>
    allocate(agreementOf(id), { population: register, levels: ["county"], unit, rounding }),
  );

/** One line by population, with the rest of the settings to vary. */
function oneLine(agreement: Agreement, population: Register, options: AllocateOptions = {}): Allocation {
  return allocate(agreement, { lines: [LINE], population, unit: "krona", ...options });
}

/** Whether nothing but one effect stands behind every difference. */
function only(effect: keyof ComparisonRow, rows: readonly ComparisonRow[]): boolean {
  return rows.every((row) => row[effect] === row.difference) && rows.some((row) => row.difference !== 0n);
}

const byChildren: readonly Rule[] = [{ rule: "proportional", weight: { by: "population", ages: [0, 18] } }];
const agreed = agreementOf("2025");

describe("the effects of a comparison", () => {
  it("add up to the difference for every recipient, and to the money in all", () => {
    fc.assert(
      fc.property(anyAllocation, anyAllocation, (before, after) => {
        const comparison = compare(before, after);
        expect(comparison.rows).toHaveLength(21);
        for (const row of comparison.rows) {
          const { code, money, key, population, rounding, difference } = row;
          const [was, is] = [before, after].map((one) => one.totals("recipient").get(`county:${code}`) ?? 0n);
          expect(money + key + population + rounding).toBe((is ?? 0n) - (was ?? 0n));
          expect(difference).toBe((is ?? 0n) - (was ?? 0n));
        }
        const sums = comparison.sums("county");
        expect([sums.key, sums.population]).toEqual([0n, 0n]);
        const agreedMoney = (one: Allocation): bigint =>
          one.lines.reduce((sum, { line }) => sum + line.amount, 0n);
        expect(sums.money).toBe(agreedMoney(after) - agreedMoney(before));
      }),
      { numRuns: RUNS },
    );
  });

  it("are mirrored in sum when the sides change places", () => {
    fc.assert(
      fc.property(anyAllocation, anyAllocation, (before, after) => {
        const there = compare(before, after).rows.map(({ difference }) => difference);
        const back = compare(after, before).rows.map(({ difference }) => -difference);
        expect(back).toEqual(there);
      }),
      { numRuns: RUNS },
    );
  });

  it("are all 0 between an allocation and itself", () => {
    fc.assert(
      fc.property(anyAllocation, (one) => {
        for (const { money, key, population, rounding } of compare(one, one).rows)
          expect([money, key, population, rounding]).toEqual([0n, 0n, 0n, 0n]);
      }),
      { numRuns: RUNS },
    );
  });

  it("are of the population alone where only the register differs", () => {
    fc.assert(
      fc.property(anyRegister("2024-01-01"), anyRegister("2024-02-02"), (one, other) => {
        fc.pre(one.count("23") !== other.count("23"));
        const { rows } = compare(oneLine(agreed, one), oneLine(agreed, other));
        expect(rows.every((row) => row.population === row.difference)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("are of the money alone where only the amount differs", () => {
    fc.assert(
      fc.property(anyRegister("2024-01-01"), fc.bigInt(1n, 10n ** 9n), (register, kronor) => {
        fc.pre(kronor * 100n !== 200_000_000_00n);
        const changed = whatIf(agreed, { [LINE]: { amount: kronor * 100n } });
        expect(only("money", compare(oneLine(agreed, register), oneLine(changed, register)).rows)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("are of the key alone where only the key differs", () => {
    fc.assert(
      fc.property(anyRegister("2024-01-01"), (register) => {
        const changed = whatIf(agreed, { [LINE]: { key: byChildren } });
        const { rows } = compare(oneLine(agreed, register), oneLine(changed, register));
        expect(rows.every((row) => row.key === row.difference)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("are of the rounding alone where only the rounding differs", () => {
    fc.assert(
      fc.property(
        anyRegister("2024-01-01"),
        fc.constantFrom<RoundingMethod>("nearest", "floor", "divisor"),
        (register, rounding) => {
          const { rows } = compare(oneLine(agreed, register), oneLine(agreed, register, { rounding }));
          expect(rows.every((row) => row.rounding === row.difference)).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("would be found wrong if one were left out", () => {
    const [row] = compare(
      allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }),
      allocate("psykisk-halsa-2025", { lines: ["lan-nationell-strategi"] }),
    ).rows;
    expect(row && row.money + row.population + row.rounding === row.difference).toBe(false);
  });
});
