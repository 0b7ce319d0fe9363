import { readFileSync } from "node:fs";
import fc from "fast-check";
import { printedAmounts } from "../../../src/forensics/recovery/printed-amounts.ts";
import type { PrintedAmount } from "../../../src/forensics/recovery/recovery.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import { roundShares } from "../../../src/rounding/round-shares.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import { roundingOf } from "../../../src/rounding/roundings-in-use.ts";
import { tableFrom } from "../../../src/tables/table-from.ts";

const PUBLISHED = new URL("../../../fixtures/published/", import.meta.url);

export const REGISTERS: readonly Register[] = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));

/** The amounts of a published table. */
export function published(slug: string): readonly PrintedAmount[] {
  return printedAmounts(tableFrom(readFileSync(new URL(`${slug}/table.csv`, PUBLISHED)))).rows;
}

/** A table made up: who lives where, and what each got. */
export interface MadeUp {
  readonly persons: readonly bigint[];
  readonly nationalTotal: bigint;
  readonly pot: bigint;
  readonly base: bigint;
  readonly rows: readonly PrintedAmount[];
}

/** How a made-up table is shared, beside its pot. */
export interface Sharing {
  readonly base?: bigint;
  readonly unit?: bigint;
  readonly method?: RoundingMethod;
}

/** Shares a pot by persons after a base, as the library does. */
export function perCapitaTable(
  persons: readonly bigint[],
  pot: bigint,
  { base = 0n, unit = 100n, method = "largest-remainder" }: Sharing = {},
): MadeUp {
  const nationalTotal = persons.reduce((sum, each) => sum + each, 0n);
  const shared = pot - base * BigInt(persons.length);
  const shares = { numerators: persons.map((each) => shared * each), denominator: nationalTotal };
  const rank = persons.map((_, index) => index);
  const { amounts } = roundShares(shares, unit, roundingOf(method), rank);
  const rows = amounts.map((amount, index) => {
    const code = `${index + 1}`.padStart(2, "0");
    return { code, label: `Rad ${code}`, amount: amount + base, cell: `B${index + 2}` };
  });
  return { persons, nationalTotal, pot, base, rows };
}

/** Any populations, no two of them equal and the two largest apart: others look like a minimum or a maximum. */
export function anyPersons(rows: number): fc.Arbitrary<bigint[]> {
  const apart = (persons: readonly bigint[]): boolean => {
    const [first, second] = persons.toSorted((a, b) => (a > b ? -1 : 1));
    return (first ?? 0n) - (second ?? 0n) > 100n;
  };
  const any = fc.bigInt(50_000n, 2_500_000n);
  return fc.uniqueArray(any, { minLength: rows, maxLength: rows }).filter(apart);
}

/** Any per-capita table of so many rows, in whole kronor, with at least so many kronor a person. */
export function anyTable(rows: number, leastKr: bigint): fc.Arbitrary<MadeUp> {
  return fc
    .record({
      persons: anyPersons(rows),
      krPerPerson: fc.bigInt(leastKr, 600n),
      more: fc.bigInt(0n, 9_999_999n),
      base: fc.constantFrom(0n, 5_000_000_00n, 100_000_000_00n),
      method: fc.constantFrom<RoundingMethod>("largest-remainder", "nearest", "floor"),
    })
    .map(({ persons, krPerPerson, more, base, method }) => {
      const all = persons.reduce((sum, each) => sum + each, 0n);
      const shared = (all * krPerPerson + more) * 100n;
      return perCapitaTable(persons, shared + base * BigInt(rows), { base, method });
    });
}

/** National totals around the true one. */
export function around({ nationalTotal }: MadeUp, reach: number): readonly [number, number] {
  return [Number(nationalTotal) - reach, Number(nationalTotal) + reach];
}
