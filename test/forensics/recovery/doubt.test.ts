import { describe, expect, it } from "vitest";
import { recoverPopulation } from "../../../src/forensics/recovery/recover-population.ts";
import type { PrintedAmount } from "../../../src/forensics/recovery/recovery.ts";
import { kr } from "../../../src/money/kr.ts";
import type { Ore } from "../../../src/money/ore.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import { perCapitaTable, REGISTERS } from "./per-capita-table.ts";

const REGISTER = await loadRegister("scb-2022-12-31");
const CODES = REGISTER.codes("county");
const PERSONS = CODES.map((code) => BigInt(REGISTER.count(code) as number));
const NATION = PERSONS.reduce((sum, each) => sum + each);
/** People of no register, near enough to be taken for people. */
const UNKNOWN = PERSONS.map((each, index) => each + BigInt(17 * index * index + 3));
const RANGE = [10_400_000, 10_800_000] as const;

const tableOf = (
  persons: readonly bigint[],
  pot: Ore,
  change: (amount: Ore, index: number) => Ore = (own) => own,
) =>
  perCapitaTable(persons, pot).rows.map((row, index): PrintedAmount => {
    return { ...row, code: CODES[index] as string, amount: change(row.amount, index) };
  });

/** Shares with a minimum that so many get: the money left goes by people. */
const withMinimum = (persons: readonly bigint[], pot: Ore, min: Ore, many: number): PrintedAmount[] => {
  const order = persons
    .map((_, index) => index)
    .sort((a, b) => Number((persons[a] ?? 0n) - (persons[b] ?? 0n)));
  const least = new Set(order.slice(0, many));
  const others = persons.filter((_, index) => !least.has(index));
  const shares = perCapitaTable(others, pot - min * BigInt(many)).rows.map(({ amount }) => amount);
  return tableOf(persons, pot, (_, index) => (least.has(index) ? min : (shares.shift() as Ore)));
};

const recover = (rows: readonly PrintedAmount[], pot?: Ore) =>
  recoverPopulation(rows, { range: RANGE, registers: REGISTERS, ...(pot !== undefined && { pot }) });

describe("a national total that explains the rows is not claimed", () => {
  it("where several rows have the same least or greatest amount, whatever register they are by", () => {
    for (const persons of [PERSONS, UNKNOWN])
      for (let each = 0n; each < 20n; each++) {
        const rows = withMinimum(persons, kr("280 000 000") + each * kr("100 000"), kr("4 666 666"), 3);
        expect(recover(rows)).toMatchObject({ unique: false, nationalTotal: null, candidates: [], rows: [] });
      }
    const { doubt } = recover(withMinimum(PERSONS, kr("280 000 000"), kr("4 666 666"), 3));
    expect(doubt).toMatchObject({
      reason: "equal",
      amount: kr("4 666 666"),
      rows: 3,
      match: { register: "scb-2022-12-31", rows: 18, persons: NATION },
    });
  });

  it("where one row has more than its people, and the others are a register's to the person", () => {
    for (const more of [40n, 5_000n, 60_000n]) {
      // A minimum that is a whole number of persons, as any is where a person is worth little.
      const persons = PERSONS.map((each, index) => (index === 7 ? each + more : each));
      const { nationalTotal, doubt } = recover(tableOf(persons, kr("250 000 000")));
      expect(nationalTotal).toBe(null);
      expect(doubt).toMatchObject({ reason: "register", match: { rows: 20, persons: NATION } });
    }
  });

  it("where every row has a register's people and as many more, as a base not given makes them", () => {
    const pot = kr("250 000 000");
    for (const more of [50n, 1_000n, 10_000n]) {
      // What so many persons are worth, in whole kronor.
      const base = ((more * pot) / (NATION + 21n * more) / 100n) * 100n;
      const rows = perCapitaTable(PERSONS, pot, { base }).rows;
      const coded = rows.map((row, index) => ({ ...row, code: CODES[index] as string }));
      expect(recover(coded)).toMatchObject({ nationalTotal: null, doubt: { reason: "base" } });
      expect(recoverPopulation(coded, { pot, base, range: RANGE }).nationalTotal).toBe(NATION);
    }
  });

  it("where a row is far out of line with the others, which have no register's people", () => {
    const persons = UNKNOWN.map((each, index) => (index === 8 ? 2n * each : each));
    expect(recover(tableOf(persons, kr("250 000 000")))).toMatchObject({
      nationalTotal: null,
      doubt: { reason: "row", cells: ["B10"] },
    });
  });

  it("where the pot is the sum of rows, and one is wrong or the sum is no round amount", () => {
    const wrong = (more: Ore) =>
      tableOf(UNKNOWN, kr("200 000 000"), (own, index) => (index === 5 ? own + more : own));
    for (let each = 1n; each < 20n; each++) {
      const { nationalTotal } = recover(wrong(each * kr("1 003")));
      expect(nationalTotal).toBe(null);
    }
    // With the pot, the same rows have the total that they were made of, unless the wrong one is another number of persons.
    const given = recover(wrong(kr("1 003")), kr("200 000 000"));
    expect([NATION, null]).not.toContain(given.nationalTotal);
    expect(given.nationalTotal).toBe(UNKNOWN.reduce((sum, each) => sum + each));
  });

  it("but is where a register has every row, though two are alike", () => {
    const twins = PERSONS.map((each, index) => (index === 8 ? (PERSONS[7] as bigint) : each));
    const { doubt } = recover(tableOf(twins, kr("280 000 000")));
    expect(doubt).toMatchObject({ reason: "equal", rows: 2 });
    expect(recover(tableOf(PERSONS, kr("280 123 457")))).toMatchObject({
      nationalTotal: NATION,
      doubt: null,
    });
  });
});

describe("the row that carries what rounding left over", () => {
  const residualOn = (at: number, method: "nearest-residual-to-largest" | "floor", pot: Ore) => {
    const { rows } = perCapitaTable(UNKNOWN, pot, { method });
    const missing = pot - rows.reduce((sum, { amount }) => sum + amount, 0n);
    return rows.map((row, index) => (index === at ? { ...row, amount: row.amount + missing } : row));
  };
  const largest = UNKNOWN.findIndex((each) => UNKNOWN.every((other) => other <= each));

  it("has the national total less the others, and nothing is left to explain", () => {
    let carried = 0;
    for (const method of ["nearest-residual-to-largest", "floor"] as const)
      for (let each = 0n; each < 12n; each++) {
        const pot = kr("387 000 000") + each * kr("100 000");
        const { nationalTotal, rows, rowsThatDoNotFit } = recover(residualOn(largest, method, pot));
        if (nationalTotal === null) continue;
        expect(rows.map(({ weight }) => weight)).toEqual(UNKNOWN);
        expect(rowsThatDoNotFit).toEqual([]);
        if (rows[largest]?.rest) carried++;
      }
    expect(carried).toBeGreaterThan(4);
  });

  it("is none but the largest: another keeps no number", () => {
    for (let each = 0n; each < 5n; each++) {
      const rows = residualOn(3, "floor", kr("387 000 000") + each * kr("100 000"));
      const recovery = recover(rows);
      expect(recovery.rows.some(({ rest }) => rest)).toBe(false);
    }
  });
});
