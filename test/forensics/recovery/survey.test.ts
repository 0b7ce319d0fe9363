import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PerCapita } from "../../../src/forensics/recovery/per-capita.ts";
import { searchTotals } from "../../../src/forensics/recovery/search-totals.ts";
import { emptySurvey } from "../../../src/forensics/recovery/survey.ts";
import { personsWithin, surveyExactly } from "../../../src/forensics/recovery/survey-exactly.ts";
import { isExactInDoubles, surveyFast } from "../../../src/forensics/recovery/survey-fast.ts";
import { surveyorFor } from "../../../src/forensics/recovery/surveyor-for.ts";
import { totalsThatFit } from "../../../src/forensics/recovery/totals-that-fit.ts";
import type { KnownRounding } from "../../../src/rounding/reach.ts";

const COUNT = 40;

const anyPerCapita = (largest: bigint): fc.Arbitrary<PerCapita> =>
  fc
    .record({
      step: fc.constant(1n),
      shared: fc.bigInt(1n, largest),
      parts: fc.array(fc.bigInt(0n, 1_000n), { minLength: 1, maxLength: 6 }),
      unit: fc.constantFrom(1n, 2n, 7n, 100n),
      rounding: fc.constantFrom<KnownRounding>("unknown", "nearest", "floor"),
      rows: fc.constantFrom("all", "some", "too-much"),
    })
    .map(({ parts, shared, ...rest }) => ({
      ...rest,
      shared,
      amounts: parts.map((part) => (shared * part) / 900n),
    }));

/** Whether an exact share `shared · p / N` can be rounded to `amount`, straight from what the methods mean. */
function explains({ shared, unit, rounding }: PerCapita, amount: bigint, total: bigint, p: bigint): boolean {
  const off = shared * p - amount * total;
  const one = unit * total;
  if (rounding === "floor") return 0n <= off && off < one;
  if (rounding === "nearest") return -one <= 2n * off && 2n * off <= one;
  return -one < off && off < one;
}

describe("the whole numbers of persons that explain an amount", () => {
  it("are those between the fewest and the most, and no others", () => {
    fc.assert(
      fc.property(anyPerCapita(5_000n), fc.bigInt(1n, 300n), (table, total) => {
        const amount = table.amounts[0] as bigint;
        const [fewest, most] = personsWithin(table, amount, total);
        for (let p = -20n; p <= 400n; p++)
          expect([p, explains(table, amount, total, p)]).toEqual([p, fewest <= p && p <= most]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the survey in doubles", () => {
  it.each([100n, 10n ** 9n, 2n ** 51n])("finds what the exact one finds, up to pots of %s", (largest) => {
    fc.assert(
      fc.property(anyPerCapita(largest), fc.integer({ min: 1, max: 12_000_000 }), (table, first) => {
        fc.pre(isExactInDoubles(table, first + COUNT));
        const [fast, exact] = [emptySurvey(COUNT), emptySurvey(COUNT)];
        surveyFast(table, first, COUNT, fast);
        surveyExactly(table, first, COUNT, exact);
        expect(fast.misfits).toEqual(exact.misfits);
        for (let at = 0; at < COUNT; at++) {
          // Where more than two numbers fit a row, the fast one only says that its bounds are none.
          const [least, most] = [fast.least[at] as number, fast.most[at] as number];
          if (least !== 0) expect(least).toBe(exact.least[at]);
          if (most !== Number.POSITIVE_INFINITY) expect(most).toBe(exact.most[at]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("is not used where a double would round", () => {
    const table: PerCapita = {
      step: 1n,
      shared: 2n ** 52n,
      amounts: [2n ** 51n],
      unit: 1n,
      rounding: "unknown",
      rows: "some",
    };
    expect(surveyorFor(table, 10)).toBe(surveyExactly);
    expect(surveyorFor({ ...table, shared: 2n ** 52n - 1n }, 10)).toBe(surveyFast);
    expect(surveyorFor({ ...table, shared: 2n ** 50n, unit: 2n ** 49n }, 10)).toBe(surveyExactly);
  });
});

describe("a search", () => {
  it("names the totals with the fewest wrong rows, as counting one by one does", () => {
    fc.assert(
      fc.property(anyPerCapita(10n ** 6n), fc.integer({ min: 1, max: 9_000 }), (table, from) => {
        const to = from + COUNT - 1;
        const search = searchTotals(table, [from, to]).next();
        if (!search.done) throw new Error("too short a range to be told of");
        const counted = Array.from({ length: COUNT }, (_, at) => {
          const ranges = table.amounts.map((amount) => personsWithin(table, amount, BigInt(from + at)));
          const misfits = ranges.filter(([fewest, most]) => fewest > most).length;
          return { total: from + at, misfits };
        });
        const fewest = Math.min(...counted.map(({ misfits }) => misfits));
        const { wrongRows, best } = search.value;
        if (table.rows === "some" || fewest > 0) {
          const named = counted.filter(({ misfits }) => misfits === wrongRows).map(({ total }) => total);
          expect(best).toEqual(named.slice(0, 20));
          expect(wrongRows).toBe(fewest);
        } else if (table.rows === "too-much") expect(wrongRows).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  it("and the quicker one agree on which totals explain every row", () => {
    fc.assert(
      fc.property(anyPerCapita(10n ** 9n), fc.integer({ min: 1, max: 9_000 }), (table, from) => {
        fc.pre(table.unit * BigInt(from + COUNT) < table.shared);
        const range = [from, from + 19] as const;
        const search = searchTotals(table, range).next();
        const quick = totalsThatFit(table, range, 20).next();
        if (!search.done || !quick.done) throw new Error("too short a range to be told of");
        expect(quick.value).toEqual(search.value.wrongRows === 0 ? search.value.best : []);
      }),
      { numRuns: 500 },
    );
  });

  it("that is stopped says how far it came, and goes no further", () => {
    const table: PerCapita = {
      step: 1n,
      shared: 10n ** 9n,
      amounts: [10n ** 8n],
      unit: 1n,
      rounding: "unknown",
      rows: "some",
    };
    const search = searchTotals(table, [1, 1_000_000]);
    expect(search.next()).toMatchObject({ done: false, value: { done: 65_536, of: 1_000_000 } });
    expect(search.next(true)).toMatchObject({ done: true, value: { searched: [1, 65_536] } });
  });
});
