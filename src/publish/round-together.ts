import { absolute } from "../numbers/absolute.ts";
import { floorOf } from "../numbers/floor-of.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import type { Bounded, Bounds } from "./internals/bounds.ts";
import { cases } from "./internals/cases.ts";
import { contradiction } from "./internals/contradiction.ts";
import { type Effort, search } from "./internals/search.ts";
import type {
  Contradiction,
  FiguresTogether,
  ProofStep,
  RoundedTogether,
  Together,
  TogetherOptions,
} from "./together.ts";

/** So many flows, fewer where each has more figures: some seconds. */
const EFFORT = 5_000;
const FIGURES = 10_000_000;

/**
 * Rounds a table so that it adds up as printed (controlled rounding): every cell and every sum becomes its floor or
 * ceiling in the unit, each printed sum is the sum of its printed cells, and the cells move as little as possible in
 * total. Of equally good tables it returns the one in which the first cells are rounded up.
 *
 * With rows, columns and totals, or with subtotals in one direction, there is always such a table, found as a flow of
 * least cost. With subtotals in both directions or with three directions there may be none: the result then names
 * figures that contradict each other, of which none can be left out, or `undecided` when the effort is spent.
 *
 * Throws `AllocationError` with `argument-invalid` for a unit that is not above 0 and for a sum over cells that do not
 * exist. Amounts are whole öre, and may be negative.
 *
 * @example
 * ```ts
 * import { roundTogether, sumsOfTable } from "fordela/publish";
 * const sums = sumsOfTable([{ size: 2 }, { size: 2 }]);
 * const found = roundTogether({ cells: [14n, 14n, 14n, 13n], sums, unit: 10n });
 * found.kind === "rounded" && found.cells; // [20n, 10n, 10n, 10n]
 * ```
 */
export function roundTogether(figures: FiguresTogether, options: TogetherOptions = {}): Together {
  checkArgument("roundTogether", "figures", figures, "{cells sums unit}");
  checkOptions("roundTogether", options, { printed: true, effort: true } satisfies Known<TogetherOptions>);
  checkFigures(figures);
  const size = figures.cells.length + figures.sums.length;
  const { effort: most = Math.min(EFFORT, Math.max(100, Math.floor(FIGURES / Math.max(1, size)))) } = options;
  const effort: Effort = { left: most };
  const task = taskOf(figures, options.printed);
  const found = search(task.bounds, effort);
  if (found.cells) return rounded(figures, task, found.cells, found.least);
  if (!found.decided) return { kind: "undecided", effort: most };
  return contradictionOf(task, figures, { left: most });
}

function checkFigures({ cells, sums, unit }: FiguresTogether): void {
  const check = (holds: boolean, name: string, given: unknown, expected: string): void => {
    if (!holds)
      refuse("argument-invalid", [name], {
        of: "roundTogether",
        name,
        given: String(given),
        expected: [expected],
      });
  };
  check(typeof unit === "bigint" && unit > 0n, "unit", unit, "1n");
  for (const cell of cells) check(typeof cell === "bigint", "cells", cell, "<bigint>");
  for (const of of sums) {
    check(Array.isArray(of) && new Set(of).size === of.length, "sums", of, "[0, 1]");
    for (const index of of)
      check(Number.isInteger(index) && index >= 0 && index < cells.length, "sums", index, "0");
  }
}

/** A table with its figures in units above the floors of the cells. Whole cells have no choice and are left out. */
interface Task {
  readonly bounds: Bounds;
  /** The cells with a choice, by index. */
  readonly open: readonly number[];
  /** In units. */
  readonly floors: readonly bigint[];
  /** What the sums are when every cell is at its floor, in units. */
  readonly bases: readonly bigint[];
}

function taskOf({ cells, sums, unit }: FiguresTogether, printed: TogetherOptions["printed"]): Task {
  const floors = cells.map((cell) => floorOf(cell, unit));
  const remainders = cells.map((cell, index) => cell - (floors[index] as bigint) * unit);
  const given = cells.map((_, index) => inUnits(printed?.cells?.[index], unit));
  const open = cells.flatMap((_, index) =>
    remainders[index] === 0n && given[index] === undefined ? [] : [index],
  );
  const at = new Map(open.map((index, position) => [index, position]));
  const bounds: Bounds = {
    cells: open.map((index) =>
      boundedBy(remainders[index] as bigint, floors[index] as bigint, unit, given[index]),
    ),
    costs: open.map((index) => unit - 2n * (remainders[index] as bigint)),
    sums: sums.map((of, index) => ({
      of: of.flatMap((cell) => at.get(cell) ?? []),
      ...boundedBy(
        sum(of.map((cell) => remainders[cell] as bigint)),
        sum(of.map((cell) => floors[cell] as bigint)),
        unit,
        inUnits(printed?.sums?.[index], unit),
      ),
    })),
  };
  const bases = sums.map((of) => sum(of.map((cell) => floors[cell] as bigint)));
  return { bounds, open, floors, bases };
}

function inUnits(printed: bigint | null | undefined, unit: bigint): bigint | undefined {
  return printed === null || printed === undefined ? undefined : floorOf(printed, unit);
}

/** The floor and the ceiling of an amount in units above a base, or the printed figure alone. */
function boundedBy(remainder: bigint, base: bigint, unit: bigint, given: bigint | undefined): Bounded {
  const least = given === undefined ? remainder / unit : given - base;
  const most = given === undefined && remainder % unit !== 0n ? least + 1n : least;
  return { least: Number(least), most: Number(most) };
}

function rounded(
  { cells, sums, unit }: FiguresTogether,
  { open, floors }: Task,
  units: readonly number[],
  least: boolean,
): RoundedTogether {
  const printed = floors.map((floor) => floor * unit);
  for (const [position, index] of open.entries())
    printed[index] = (printed[index] as bigint) + BigInt(units[position] as number) * unit;
  const away = cells.map((cell, index) => absolute((printed[index] as bigint) - cell));
  return {
    kind: "rounded",
    cells: printed,
    sums: sums.map((of) => sum(of.map((cell) => printed[cell] as bigint))),
    moved: away.flatMap((far, index) => (2n * far > unit ? [index] : [])),
    movement: sum(away),
    least,
  };
}

function contradictionOf(task: Task, { unit }: FiguresTogether, effort: Effort): Contradiction {
  const { bounds, open, floors, bases } = task;
  // A sum without open cells that is out of bounds contradicts itself.
  const conflict = contradiction(bounds, effort);
  const steps = cases(bounds, conflict.sums);
  const proof = steps?.map((one): ProofStep => {
    const figure = (cell: number, units: number): bigint =>
      ((floors[open[cell] as number] as bigint) + BigInt(units)) * unit;
    const ofSum = (index: number, units: number): bigint => ((bases[index] as bigint) + BigInt(units)) * unit;
    switch (one.step) {
      case "suppose":
        return {
          step: one.step,
          depth: one.depth,
          cell: open[one.cell] as number,
          figure: figure(one.cell, one.units),
        };
      case "follows":
        return {
          ...one,
          cells: one.cells.map(({ cell, units }) => ({
            cell: open[cell] as number,
            figure: figure(cell, units),
          })),
        };
      default:
        return { ...one, least: ofSum(one.sum, one.least), most: ofSum(one.sum, one.most) };
    }
  });
  return {
    kind: "contradiction",
    sums: conflict.sums,
    cells: conflict.cells.map((cell) => open[cell] as number),
    irreducible: conflict.irreducible,
    ...(proof && { proof }),
  };
}
