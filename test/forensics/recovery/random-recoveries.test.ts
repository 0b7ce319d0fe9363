import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recoverPopulation } from "../../../src/forensics/recovery/recover-population.ts";
import type { Recovery } from "../../../src/forensics/recovery/recovery.ts";
import { anyPersons, anyTable, around, type MadeUp, perCapitaTable } from "./per-capita-table.ts";

const REACH = 300;

function recovered({ rows, pot, base, nationalTotal, persons }: MadeUp, some = rows): Recovery {
  const range = around({ nationalTotal } as MadeUp, REACH);
  return recoverPopulation(some, { pot, base, range, recipients: persons.length });
}

describe("a table made of a population", () => {
  it("has the true national total among those that fit, and what is unique is true", () => {
    let claimed = 0;
    fc.assert(
      fc.property(anyTable(21, 1n), (table) => {
        const recovery = recovered(table);
        expect(recovery.wrongRows).toBe(0);
        if (recovery.fits <= 20) expect(recovery.candidates).toContain(table.nationalTotal);
        if (!recovery.unique) return;
        claimed++;
        expect(recovery.nationalTotal).toBe(table.nationalTotal);
        for (const [index, { weight }] of recovery.rows.entries())
          if (weight !== null) expect(weight).toBe(table.persons[index]);
      }),
      { numRuns: 1500 },
    );
    expect(claimed).toBeGreaterThan(1000);
  });

  it("is unique, every person found, when it gives fifty kronor each", () => {
    fc.assert(
      fc.property(anyTable(21, 50n), (table) => {
        const recovery = recovered(table);
        expect(recovery.unique).toBe(true);
        expect(recovery.rows.map(({ weight }) => weight)).toEqual(table.persons);
        expect(recovery.margin?.rows).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same from some of its rows when pot and recipients are known", () => {
    let claimed = 0;
    fc.assert(
      fc.property(
        anyTable(21, 50n),
        fc.subarray([...Array(21).keys()], { minLength: 4, maxLength: 20 }),
        (table, chosen) => {
          const recovery = recovered(
            table,
            chosen.map((index) => table.rows[index]!),
          );
          expect(recovery.whole).toBe(false);
          expect(recovery.wrongRows).toBe(0);
          if (!recovery.unique) return;
          claimed++;
          expect(recovery.nationalTotal).toBe(table.nationalTotal);
        },
      ),
      { numRuns: 1000 },
    );
    expect(claimed).toBeGreaterThan(600);
  });

  it("names the rows that were changed, and no others", () => {
    let claimed = 0;
    fc.assert(
      fc.property(
        anyTable(21, 50n),
        fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 3 }),
        fc.bigInt(2n, 10_000n),
        (table, changed, by) => {
          const rows = table.rows.map((row, index) =>
            changed.includes(index) ? { ...row, amount: row.amount + by * 100n } : row,
          );
          const recovery = recovered(table, rows);
          if (recovery.nationalTotal === null) return;
          claimed++;
          expect(recovery.nationalTotal).toBe(table.nationalTotal);
          expect(recovery.wrongRows).toBeLessThanOrEqual(changed.length);
          const named = recovery.rowsThatDoNotFit.map(({ code }) => Number(code) - 1);
          expect(named.filter((index) => !changed.includes(index))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
    expect(claimed).toBeGreaterThan(600);
  });

  it("is recovered with every shape of rounding that is stated rightly", () => {
    fc.assert(
      fc.property(anyPersons(21), fc.constantFrom("nearest", "floor"), (persons, method) => {
        const all = persons.reduce((sum, each) => sum + each, 0n);
        const { rows, pot, nationalTotal } = perCapitaTable(persons, all * 1_234n, { method });
        const range = around({ nationalTotal } as MadeUp, REACH);
        const recovery = recoverPopulation(rows, { pot, range, rounding: method });
        expect(recovery.wrongRows).toBe(0);
        expect(recovery.candidates.slice(0, 20)).toSatisfy(
          (found: bigint[]) => recovery.fits > 20 || found.includes(nationalTotal),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("a table of one changed row", () => {
  const table = perCapitaTable(
    [2_471_773n, 407_698n, 301_723n, 472_723n, 369_857n, 203_445n, 246_408n, 61_000n, 157_365n],
    886_500_000_00n,
  );
  const rows = table.rows.map((row, index) =>
    index === 3 ? { ...row, amount: row.amount + 9_000_00n } : row,
  );

  it("has that row named with the nearest number and how far it is off, and no weight", () => {
    const range = [4_600_000, 4_800_000] as const;
    const { nationalTotal, rowsThatDoNotFit, whole, margin } = recoverPopulation(rows, {
      pot: table.pot,
      range,
    });
    expect({ nationalTotal, whole }).toEqual({ nationalTotal: table.nationalTotal, whole: false });
    expect(rowsThatDoNotFit).toMatchObject([{ label: "Rad 04", cell: "B5", weight: null, fits: false }]);
    expect(margin?.rows).toBeGreaterThanOrEqual(3);
  });

  it("is said to come to more than the pot, so that no total can explain it", () => {
    const range = [4_600_000, 4_800_000] as const;
    expect(recoverPopulation(rows.slice(0, 8), { pot: 1_000_00n, range })).toMatchObject({
      fits: 0,
      unique: false,
    });
  });
});

describe("a table with less than a unit to a person", () => {
  it("fits every national total, and claims none", () => {
    const { rows, pot } = perCapitaTable([2_471_773n, 407_698n, 301_723n], 1_000_000_00n);
    const recovery = recoverPopulation(rows, { pot, range: [3_000_000, 3_010_000] });
    expect(recovery).toMatchObject({
      fits: 10_001,
      unique: false,
      nationalTotal: null,
      rows: [],
      margin: null,
    });
  });
});

describe("a table of few rows", () => {
  it("is not claimed to be unique where coincidence would do", () => {
    const { rows, pot, nationalTotal } = perCapitaTable([2_471_773n, 407_698n, 301_723n], 500_000_000_00n);
    const few = recoverPopulation(rows.slice(0, 2), {
      pot,
      range: around({ nationalTotal } as MadeUp, 100_000),
    });
    expect(few.unique).toBe(false);
    expect(few.chance.numerator).toBeGreaterThan(few.chance.denominator / 1000n);
  });
});
