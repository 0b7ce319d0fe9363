import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import type { ColumnFigures, Expected, Figure } from "../column-figures.ts";
import { agrees, isCoarse } from "../internals/agrees.ts";
import { amountsUnder } from "./amounts-under.ts";
import { type Besides, type Cause, type CauseSearch, cause, coarsestStep, suspects } from "./cause.ts";
import { causeOf, type Hypothesis, type Suppose } from "./hypothesis.ts";
import { onOtherDays } from "./key-and-date.ts";

/** A cause that gives most figures of a column but not all. It is not proven. */
export interface NearCause {
  /** The cause, with the wrong figures that it does explain. */
  readonly cause: Cause;
  /** The cells of the same column whose figures it does not give. */
  readonly misses: readonly string[];
}

/** Fewer figures than this are no resemblance. */
const FEWEST = 3;
const ROUNDINGS: readonly RoundingMethod[] = ["nearest", "floor"];

/**
 * The hypothesis that gives more figures of a column than any other: at least half of them, and more than are right as it
 * is. Reports name it where no cause gives them all.
 */
export function nearMiss(
  search: CauseSearch,
  kinds: readonly Suppose[],
  keys: readonly Suppose[],
): NearCause | null {
  let best: { readonly miss: NearCause; readonly given: number } | null = null;
  for (const column of suspects(search)) {
    const entries = column.entries.filter(({ recipient, printed }) => recipient && printed !== null);
    const right = entries.filter((entry) => entry.expected && gives(entry, entry.expected)).length;
    const least = Math.max(right + 1, FEWEST, Math.ceil(entries.length / 2));
    for (const { make, amounts } of candidates(search, column, kinds, keys)) {
      const given = entries.filter((entry) => gives(entry, amounts.get(entry.recipient?.code ?? "")));
      if (given.length < Math.max(least, (best?.given ?? 0) + 1)) continue;
      const explained = given.filter((entry) => !entry.expected || !gives(entry, entry.expected));
      const missed = entries.filter((entry) => !given.includes(entry));
      best = { miss: { cause: make(cellsOf(explained)), misses: cellsOf(missed) }, given: given.length };
    }
  }
  return best?.miss ?? null;
}

interface Candidate {
  readonly make: (cells: readonly string[]) => Cause;
  readonly amounts: ReadonlyMap<string, Expected>;
}

/** Everything that a column is compared with: its own shares rounded in other ways, and each hypothesis. */
function* candidates(
  search: CauseSearch,
  column: ColumnFigures,
  kinds: readonly Suppose[],
  keys: readonly Suppose[],
): Iterable<Candidate> {
  const { recipe } = search;
  const coarse = isCoarse(coarsestStep(column));
  for (const method of coarse ? [] : ROUNDINGS) {
    const amounts = amountsUnder({ ...recipe, rounding: method }, column.lines);
    const details = { method, unit: recipe.unit };
    if (amounts) yield { make: (cells) => cause("other-rounding", cells, details), amounts };
  }
  for (const suppose of kinds)
    for (const hypothesis of suppose(search, column)) yield* rounded(hypothesis, coarse);
  for (const suppose of keys)
    for (const hypothesis of onOtherDays(suppose, search, column)) {
      const { population } = hypothesis.recipe;
      yield* rounded(hypothesis, coarse, population && { register: population.id, date: population.date });
    }
}

/** A hypothesis as claimed and, where figures show it, with each row rounded by itself. */
function* rounded(
  hypothesis: Hypothesis,
  coarse: boolean,
  dated: { readonly register?: string; readonly date?: string } = {},
): Iterable<Candidate> {
  const { recipe, lines } = hypothesis;
  for (const method of coarse ? [recipe.rounding] : [recipe.rounding, ...ROUNDINGS]) {
    const amounts = amountsUnder({ ...recipe, rounding: method }, lines);
    const besides: Besides = method === recipe.rounding ? {} : { rounding: method, unit: recipe.unit };
    if (amounts) yield { make: (cells) => causeOf(hypothesis, cells, { ...besides, ...dated }), amounts };
  }
}

function gives({ printed, cell }: Figure, amount: Expected | undefined): boolean {
  return printed !== null && amount !== undefined && agrees(printed, cell.step, amount, 0n);
}

function cellsOf(figures: readonly Figure[]): string[] {
  return figures.map(({ place }) => place.cell);
}
