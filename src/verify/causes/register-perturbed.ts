import { absolute } from "../../numbers/absolute.ts";
import { sum } from "../../numbers/sum.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { roundShares } from "../../rounding/round-shares.ts";
import { roundingOf } from "../../rounding/roundings-in-use.ts";
import type { ColumnFigures } from "../column-figures.ts";
import { isCoarse } from "../internals/agrees.ts";
import { known, type Recipe, recompute } from "../recompute.ts";
import { cause, coarsestStep, type FindCause, reproduced, suspects, wrongEntries } from "./cause.ts";

/** How far from the count a perturbed one is at most: Statistics Sweden moves each by no more than this. */
const MOST = 3;
/** Fewer recipients than this are no evidence. */
const FEWEST = 5;
/** A person is worth at least this many units of the table, so that each figure shows its count. */
const LEGIBLE = 3n;

/**
 * The figures follow counts that differ from the register's by at most three persons each: it was published with noise,
 * as Statistics Sweden does from 2025. Where one person changes an amount by several kronor, each figure shows its count.
 */
export const registerPerturbed: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    // What is off by a unit is off by its rounding, which needs no other counts.
    const wrong = wrongEntries(column).filter(
      ({ printed, expected }) =>
        printed === null || !expected || absolute(printed - expected.amount) > search.recipe.unit,
    );
    if (2 * wrong.length < column.entries.length || isCoarse(coarsestStep(column))) return [];
    const counted = countedShares(column, search.recipe);
    if (!counted) return [];
    for (const counts of perturbedCounts(counted)) {
      const cells = withCounts(counted, counts, search.recipe, column);
      const { register } = counted;
      if (cells.length > 0) return [cause("register-perturbed", cells, { register, most: MOST })];
    }
    return [];
  });

/** A line shared by people, with what each recipient is printed to get of it, in code order. */
interface Counted {
  readonly codes: readonly string[];
  readonly counts: readonly bigint[];
  /** `undefined` for a recipient without a row. */
  readonly printed: readonly (bigint | undefined)[];
  readonly fixed: readonly bigint[];
  /** The money that is shared, in öre. */
  readonly pool: bigint;
  readonly unit: bigint;
  readonly register: string;
}

function countedShares({ lines, entries }: ColumnFigures, recipe: Recipe): Counted | undefined {
  const [line, ...more] = lines;
  const last = line?.key.at(-1);
  if (!line || more.length > 0 || last?.rule !== "proportional" || last.max !== undefined) return undefined;
  if (last.min !== undefined || last.weight.by !== "population" || last.weight.ages) return undefined;
  if (line.key.slice(0, -1).some(({ rule }) => rule !== "fixed")) return undefined;
  const [allocated] = allocatedAs(recipe, line);
  const step = allocated?.steps.at(-1);
  const counts = step?.weights;
  const register = step?.uses?.[0]?.register.id;
  if (!allocated || !counts || !step || register === undefined) return undefined;
  const byCode = new Map(entries.map((entry) => [entry.recipient?.code, entry.printed]));
  const codes = allocated.recipients.map(({ code }) => code);
  const printed = codes.map((code) => byCode.get(code) ?? undefined);
  const pool = step.before.numerator / step.before.denominator;
  const fixed = codes.map((_, index) =>
    sum(
      allocated.steps
        .slice(0, -1)
        .map(({ numerators, denominator }) => (numerators[index] ?? 0n) / denominator),
    ),
  );
  const legible = pool >= LEGIBLE * recipe.unit * sum(counts);
  if (printed.filter((figure) => figure !== undefined).length < FEWEST || !legible) return undefined;
  return { codes, counts, printed, fixed, pool, unit: recipe.unit, register };
}

function allocatedAs(recipe: Recipe, line: ColumnFigures["lines"][number]) {
  try {
    return recompute(recipe, [line]).allocated;
  } catch (error) {
    if (error instanceof AllocationError) return [];
    throw error;
  }
}

/** The counts that the figures show under every total that the noise allows, where none is further off than it may be. */
function* perturbedCounts({ counts, printed, fixed, pool, unit }: Counted): Iterable<Perturbed> {
  const right = sum(counts);
  const reach = BigInt(MOST * counts.length);
  const unseen = BigInt(MOST * printed.filter((figure) => figure === undefined).length);
  for (let total = right - reach; total <= right + reach; total++) {
    const shown: bigint[] = [];
    for (const [index, count] of counts.entries()) {
      const figure = printed[index];
      const share = figure === undefined ? undefined : figure - (fixed[index] as bigint);
      const near = share === undefined ? count : (2n * share * total + pool) / (2n * pool);
      const fits = share === undefined || absolute(share * total - near * pool) <= unit * total;
      if (!fits || absolute(near - count) > BigInt(MOST)) break;
      shown.push(near);
    }
    if (shown.length < counts.length) continue;
    // The total is that of the counts, or is published with noise of its own.
    const rest = absolute(total - sum(shown));
    if (rest <= unseen || absolute(total - right) <= BigInt(MOST)) yield { shown, total };
  }
}

interface Perturbed {
  readonly shown: readonly bigint[];
  readonly total: bigint;
}

/** The wrong cells, if shares by these counts are exactly the printed figures. */
function withCounts(
  { codes, fixed, pool, unit }: Counted,
  { shown, total }: Perturbed,
  recipe: Recipe,
  column: ColumnFigures,
): string[] {
  const shares = { numerators: shown.map((count) => pool * count), denominator: total };
  const rank = codes.map((_, index) => index);
  for (const method of new Set([recipe.rounding, "nearest", "floor"] as const)) {
    const { amounts } = roundShares(shares, unit, roundingOf(method), rank);
    const byCode = codes.map(
      (code, index) => [code, known((fixed[index] as bigint) + (amounts[index] as bigint))] as const,
    );
    const cells = reproduced(column, new Map(byCode));
    if (cells.length > 0) return cells;
  }
  return [];
}
