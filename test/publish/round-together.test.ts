import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { roundTogether } from "../../src/publish/round-together.ts";
import { type Direction, sumsOfTable } from "../../src/publish/sums-of-table.ts";
import type { FiguresTogether, RoundedTogether } from "../../src/publish/together.ts";
import { added, byBruteForce, isNeighbour, ofHalves } from "./tables.ts";

const UNIT = 10n;
const GROUPED: Direction = { size: 3, groups: [[0, 1]] };

describe("figures rounded together", () => {
  it("are each next to the exact one and add up, in tables to 300 × 20 with subtotals in one direction", () => {
    const tables = fc.integer({ min: 1, max: 300 }).chain((rows) =>
      fc.integer({ min: 1, max: 20 }).chain((columns) =>
        fc.record({
          directions: fc.constantFrom<readonly Direction[]>(
            [{ size: rows }, { size: columns }],
            [{ size: rows, groups: everyNth(rows, 7) }, { size: columns }],
            [{ size: rows }, { size: columns, groups: [firstOf(columns, 2), firstOf(columns, 3)] }],
          ),
          cells: fc.array(amounts(), { minLength: rows * columns, maxLength: rows * columns }),
        }),
      ),
    );
    fc.assert(
      fc.property(tables, ({ directions, cells }) => {
        const figures = { cells, sums: sumsOfTable(directions), unit: 1_000n };
        expectCoherent(figures, roundTogether(figures));
      }),
      { numRuns: 25 },
    );
  });

  it("move least, and first in code order, as every combination tried shows", () => {
    const directions = fc.constantFrom<readonly Direction[]>(
      [{ size: 3 }, { size: 4 }],
      [
        { size: 2, groups: [[0, 1]] },
        {
          size: 5,
          groups: [
            [0, 1],
            [0, 1, 2],
          ],
        },
      ],
      [GROUPED, GROUPED],
      [
        GROUPED,
        {
          size: 4,
          groups: [
            [0, 1],
            [2, 3],
          ],
        },
      ],
      [{ size: 2 }, { size: 2 }, { size: 3 }],
    );
    const tables = directions.chain((of) => {
      const length = of.reduce((product, { size }) => product * size, 1);
      return fc.record({
        sums: fc.constant(sumsOfTable(of)),
        cells: fc.array(fc.oneof(fc.bigInt(-20n, 20n), fc.constantFrom(0n, 5n, 10n)), {
          minLength: length,
          maxLength: length,
        }),
      });
    });
    fc.assert(
      fc.property(tables, ({ sums, cells }) => {
        const figures = { cells, sums, unit: UNIT };
        const found = roundTogether(figures);
        expect(found.kind === "rounded" ? found.cells : undefined).toEqual(byBruteForce(figures));
        if (found.kind === "rounded") expect(found.least).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("always exist in tables of halves with subtotals in one direction", () => {
    for (const directions of [
      [GROUPED, { size: 3 }],
      [{ size: 3 }, GROUPED],
    ]) {
      const sums = sumsOfTable(directions);
      for (const cells of ofHalves(9)) {
        const figures = { cells, sums, unit: UNIT };
        expectCoherent(figures, roundTogether(figures));
      }
    }
  });

  it("list the cells that are not the nearest, and no others", () => {
    const figures = { cells: [14n, 14n, 14n, 10n], sums: [[0, 1, 2, 3]], unit: UNIT };
    expect(roundTogether(figures)).toEqual({
      kind: "rounded",
      cells: [20n, 10n, 10n, 10n],
      sums: [50n],
      moved: [0],
      movement: 6n + 4n + 4n,
      least: true,
    });
  });

  it("are the same on every call", () => {
    const cells = Array.from({ length: 60 }, (_, index) => BigInt((index * 37) % 11) * 5n);
    const figures = { cells, sums: sumsOfTable([{ size: 12 }, { size: 5 }]), unit: UNIT };
    expect(roundTogether(figures)).toEqual(roundTogether(figures));
  });

  it("keep printed figures and find the others", () => {
    const figures = { cells: [14n, 14n, 12n], sums: [[0, 1, 2]], unit: UNIT };
    const found = roundTogether(figures, { printed: { cells: [10n, null, 10n], sums: [40n] } });
    expect(found).toMatchObject({ kind: "rounded", cells: [10n, 20n, 10n] });
    expect(roundTogether(figures, { printed: { cells: [10n, 10n, null], sums: [40n] } }).kind).toBe(
      "rounded",
    );
    expect(roundTogether(figures, { printed: { cells: [10n, 10n, null], sums: [50n] } })).toMatchObject({
      kind: "contradiction",
      sums: [0],
      cells: [0, 1, 2],
    });
  });

  it("see a printed sum of whole cells that is wrong", () => {
    const figures = {
      cells: [10n, 20n, 5n],
      sums: [
        [0, 1],
        [0, 1, 2],
      ],
      unit: UNIT,
    };
    expect(roundTogether(figures, { printed: { sums: [40n, null] } })).toEqual({
      kind: "contradiction",
      sums: [0],
      cells: [],
      irreducible: true,
      proof: [{ step: "breaks", depth: 0, sum: 0, least: 30n, most: 30n }],
    });
  });

  it("refuse what is no table", () => {
    const refused = (figures: FiguresTogether): void =>
      expect(() => roundTogether(figures)).toThrow(AllocationError);
    refused({ cells: [1n], sums: [], unit: 0n });
    refused({ cells: [1n], sums: [[1]], unit: 1n });
    refused({ cells: [1n], sums: [[0, 0]], unit: 1n });
    refused({ cells: [1 as unknown as bigint], sums: [], unit: 1n });
  });
});

describe("tables that cannot be rounded together", () => {
  it.each([
    ["3 × 3, subtotals {1, 2} in both directions", [GROUPED, GROUPED], 512, 8],
    ["2 × 2 × 2", [{ size: 2 }, { size: 2 }, { size: 2 }], 256, 54],
  ] as const)("are as many as counted out: %s", (_, directions, tables, expected) => {
    const sums = sumsOfTable(directions);
    const length = directions.reduce((product, { size }) => product * size, 1);
    let [count, without] = [0, 0];
    for (const cells of ofHalves(length)) {
      count++;
      const figures = { cells, sums, unit: UNIT };
      const found = roundTogether(figures);
      if (found.kind === "rounded") {
        expectCoherent(figures, found);
        continue;
      }
      without++;
      expect(byBruteForce(figures)).toBeUndefined();
      if (found.kind !== "contradiction") throw new Error(found.kind);
      expect(found.irreducible).toBe(true);
      expect(found.proof?.at(-1)?.step).toBe("breaks");
      expectIrreducible(figures, found.sums, found.cells);
    }
    expect([count, without]).toEqual([tables, expected]);
  });

  it("are not decided when the effort is spent", () => {
    // Row 2, column 1 and the block of {1, 2} × {1, 2} force three cells together, and the total cannot have them.
    const cells = [0n, 5n, 0n, 5n, 0n, 5n, 5n, 0n, 0n];
    const figures = { cells, sums: sumsOfTable([GROUPED, GROUPED]), unit: UNIT };
    expect(roundTogether(figures, { effort: 1 })).toEqual({ kind: "undecided", effort: 1 });
    expect(roundTogether(figures)).toMatchObject({ kind: "contradiction", sums: { length: 4 } });
  });
});

describe("the laws of these tests", () => {
  const figures = { cells: [14n, 14n, 14n], sums: [[0, 1, 2]], unit: UNIT };

  it("fail for figures rounded one by one, and for one that is a unit off", () => {
    const printed = (cells: readonly bigint[]): unknown => ({
      kind: "rounded",
      cells,
      sums: [40n],
    });
    const coherent = (cells: readonly bigint[]) => () =>
      expectCoherent(figures, printed(cells) as RoundedTogether);
    expect(coherent([20n, 10n, 10n])).not.toThrow();
    expect(coherent([10n, 10n, 10n])).toThrow();
    expect(coherent([0n, 20n, 20n])).toThrow();
  });

  it("fail for more movement than is needed, and for another order of equal cells", () => {
    expect(byBruteForce(figures)).toEqual([20n, 10n, 10n]);
    expect(byBruteForce({ ...figures, cells: [13n, 14n, 14n] })).toEqual([10n, 20n, 10n]);
  });

  it("fail for a contradiction that has more than it needs, or that is none", () => {
    const cells = [0n, 5n, 0n, 5n, 0n, 5n, 5n, 0n, 0n];
    const table = { cells, sums: sumsOfTable([GROUPED, GROUPED]), unit: UNIT };
    const found = roundTogether(table);
    if (found.kind !== "contradiction") throw new Error(found.kind);
    const other = table.sums.findIndex((_, index) => !found.sums.includes(index));
    expect(() => expectIrreducible(table, found.sums, found.cells)).not.toThrow();
    expect(() => expectIrreducible(table, [...found.sums, other], found.cells)).toThrow();
    expect(() => expectIrreducible(table, found.sums.slice(1), found.cells)).toThrow();
  });
});

function amounts(): fc.Arbitrary<bigint> {
  return fc.oneof(fc.bigInt(0n, 10_000_000n), fc.constantFrom(0n, 500n, 1_500n, 2_000n));
}

function everyNth(size: number, step: number): number[][] {
  return Array.from({ length: Math.min(step, size) }, (_, first) =>
    Array.from({ length: size }, (_, index) => index).filter((index) => index % step === first),
  );
}

function firstOf(size: number, count: number): number[] {
  return Array.from({ length: Math.min(size, count) }, (_, index) => index);
}

function expectCoherent({ cells, sums, unit }: FiguresTogether, found: { readonly kind: string }): void {
  expect(found.kind).toBe("rounded");
  const printed = found as RoundedTogether;
  const wrong = cells.filter((cell, index) => !isNeighbour(printed.cells[index] as bigint, cell, unit));
  const wrongSums = sums.filter((of, index) => {
    const figure = printed.sums[index] as bigint;
    return figure !== added(printed.cells, of) || !isNeighbour(figure, added(cells, of), unit);
  });
  expect([wrong, wrongSums]).toEqual([[], []]);
}

/** Tries every combination of a few units around the exact amounts: there is none, and one without any single figure. */
function expectIrreducible(
  { cells, sums, unit }: FiguresTogether,
  ofSums: readonly number[],
  ofCells: readonly number[],
): void {
  const open = cells.flatMap((cell, index) => (cell % unit === 0n ? [] : [index]));
  const kept = sums.filter((_, index) => ofSums.includes(index));
  const solvable = (keptSums: readonly (readonly number[])[], keptCells: readonly number[]): boolean => {
    const involved = open.filter((index) => keptSums.some((of) => of.includes(index)));
    const visit = (at: number, printed: bigint[]): boolean => {
      const index = involved[at];
      if (index === undefined)
        return keptSums.every((of) => isNeighbour(added(printed, of), added(cells, of), unit));
      const floor = ((cells[index] as bigint) / unit) * unit;
      const choices = keptCells.includes(index) ? [0n, 1n] : [-1n, 0n, 1n, 2n];
      return choices.some((units) => visit(at + 1, printed.with(index, floor + units * unit)));
    };
    return visit(0, [...cells]);
  };
  expect(solvable(kept, ofCells)).toBe(false);
  for (const one of kept)
    expect(
      solvable(
        kept.filter((other) => other !== one),
        ofCells,
      ),
    ).toBe(true);
  for (const one of ofCells)
    expect(
      solvable(
        kept,
        ofCells.filter((other) => other !== one),
      ),
    ).toBe(true);
}
