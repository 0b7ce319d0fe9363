import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Agreement, resolvedLines } from "../../src/agreements/agreement.ts";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { exactShareOf } from "../../src/allocate/allocated-line.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { reconcile } from "../../src/allocate/reconcile.ts";
import type { TotalBy } from "../../src/allocate/total-by.ts";
import { sum } from "../../src/numbers/sum.ts";
import type { Register } from "../../src/population/register.ts";
import { anyRegister } from "../support/random-register.ts";

/** The ways a register comes to a line: chosen by date, nearest in time, or handed in for all. */
const WAYS: readonly ((register: Register) => Parameters<typeof allocate>[1])[] = [
  (population) => ({ population }),
  (register) => ({ registers: [register], known: [register], substitute: "nearest" }),
];

/** What the agreement's own lines add up to, by line, level or area. */
function ownSums(agreement: Agreement, by: "id" | "level" | "area"): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const line of resolvedLines(agreement)) sums.set(line[by], (sums.get(line[by]) ?? 0n) + line.amount);
  return sums;
}

function checkSums(allocation: Allocation): void {
  const { agreement } = allocation;
  for (const { line, amounts, total, rest } of allocation.lines) {
    expect(sum(amounts)).toBe(line.amount);
    expect([total, rest]).toEqual([line.amount, 0n]);
  }
  for (const [by, own] of [
    ["line", "id"],
    ["level", "level"],
    ["area", "area"],
  ] as const)
    expect(allocation.totals(by)).toEqual(ownSums(agreement, own));
  for (const by of ["recipient", "body"] satisfies TotalBy[])
    expect(sum(allocation.totals(by).values())).toBe(
      sum(resolvedLines(agreement).map((line) => line.amount)),
    );
  const stated = reconcile(allocation);
  expect(stated.map(({ missing }) => missing)).toEqual(agreement.stated.map(() => []));
  expect(stated.map(({ allocated }) => allocated)).toEqual(agreement.stated.map((sum) => sum.amount));
}

function checkShares({ lines }: Allocation): void {
  for (const line of lines)
    for (const [index, amount] of line.amounts.entries()) {
      const { numerator, denominator } = exactShareOf(line, index);
      const off = amount * denominator - numerator;
      if (off >= denominator || off <= -denominator)
        throw new Error(
          `${line.line.id}: ${amount} is neither floor nor ceiling of ${numerator}/${denominator}`,
        );
    }
}

describe.each(Object.values(AGREEMENTS))("$id with any register, in öre", (agreement) => {
  it.each([
    ["of the agreement's date", agreement.population.date],
    ["of another date", "2019-06-30"],
  ])("%s: every line, level, area and total is the stated sum, every share floor or ceiling", (_, date) => {
    const ways = fc.constantFrom(...WAYS);
    fc.assert(
      fc.property(anyRegister(date), ways, (register, way) => {
        const allocation = allocate(agreement, way(register));
        expect(allocation.problems).toEqual([]);
        expect(allocation.estimate).toBe(date !== agreement.population.date);
        checkSums(allocation);
        checkShares(allocation);
      }),
      { numRuns: 25 },
    );
  });
});
