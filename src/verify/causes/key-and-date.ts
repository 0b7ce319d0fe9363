import { populationNeeds } from "../../allocate/weigh-by-registers.ts";
import type { ColumnFigures } from "../column-figures.ts";
import { type Cause, type CauseSearch, type FindCause, suspects } from "./cause.ts";
import { fitOf } from "./fit-of.ts";
import { causeOf, type Hypothesis, type Suppose } from "./hypothesis.ts";

/** Another key and, at once, the population of another day, for each kind of key. */
export function keyAndDate(kinds: readonly Suppose[]): FindCause {
  return (search) =>
    suspects(search).flatMap((column) => kinds.flatMap((suppose) => dated(suppose, search, column) ?? []));
}

/** The first hypothesis that gives the column by some register; one rounded as claimed goes first. */
function dated(suppose: Suppose, search: CauseSearch, column: ColumnFigures): Cause | undefined {
  let rounded: Cause | undefined;
  for (const hypothesis of onOtherDays(suppose, search, column)) {
    const fit = fitOf(column, hypothesis.recipe, hypothesis.lines);
    if (!fit) continue;
    const { id: register, date } = hypothesis.recipe.population ?? { id: "", date: "" };
    const found = causeOf(hypothesis, fit.cells, { ...fit.besides, register, date });
    if (!fit.besides) return found;
    rounded ??= found;
  }
  return rounded;
}

/** The hypotheses of one kind that count people, by every register. */
export function* onOtherDays(
  suppose: Suppose,
  search: CauseSearch,
  column: ColumnFigures,
): Iterable<Hypothesis> {
  for (const hypothesis of suppose(search, column))
    if (hypothesis.lines.some((line) => populationNeeds(line).length > 0))
      for (const population of search.registers)
        yield { ...hypothesis, recipe: { ...hypothesis.recipe, population } };
}
