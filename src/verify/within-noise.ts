import { perturbedLines } from "../allocate/perturbed-lines.ts";
import type { BoundedAmount } from "../allocate/uncertainty.ts";
import { countInRegisters } from "../allocate/weigh-by-registers.ts";
import type { Ore } from "../money/ore.ts";
import { isPerturbed, MOST_NOISE } from "../population/is-perturbed.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import type { Problem } from "../problems/problem.ts";
import { type Cause, cause, wrongEntries } from "./causes/cause.ts";
import type { ColumnFigures } from "./column-figures.ts";
import { isCoarse } from "./internals/agrees.ts";
import { type Recipe, recompute } from "./recompute.ts";
import type { Verification } from "./verification.ts";

/** Figures that differ from the recomputed ones by no more than disclosure control explains. */
export interface WithinNoise {
  /** Every problem, those of such figures as warnings. */
  readonly problems: readonly Problem[];
  readonly cause: Cause<"register-perturbed">;
}

/**
 * Compares wrong figures with the bounds that a perturbed register gives. A table computed by the counts before
 * disclosure control, or by others of the same day, has hardly any figure of the register's own. Where most figures
 * differ and most of those are within their bounds, none of these is wrong; one outside its bounds is.
 *
 * @returns `undefined` where no register is perturbed, and where most figures are those of the register
 */
export function withinNoise({
  columns,
  recipe,
  registers,
  problems,
  claim,
}: Verification): WithinNoise | undefined {
  const perturbed = registers.find(({ register }) => isPerturbed(register));
  if (!perturbed || !recipe || claim.kind !== "recipients") return undefined;
  const figures = columns.flatMap((column) => boundedFigures(column, recipe));
  const cells = figures.filter(({ within }) => within).map(({ cell }) => cell);
  if (cells.length === 0) return undefined;
  const byCell = new Map(figures.map((figure) => [figure.cell, figure]));
  return {
    problems: problems.map((found) => {
      const bounded = byCell.get(found.place?.cell ?? "");
      if (found.code !== "amount-differs" || !bounded) return found;
      const { within, least, most } = bounded;
      return {
        ...found,
        details: { ...found.details, least, most },
        severity: within ? "warning" : found.severity,
      };
    }),
    cause: cause("register-perturbed", cells, {
      register: perturbed.register.id,
      most: MOST_NOISE,
      published: true,
    }),
  };
}

type Bounds = Pick<BoundedAmount, "least" | "most">;

interface BoundedFigure extends Bounds {
  readonly cell: string;
  /** Whether the printed figure is within the bounds. */
  readonly within: boolean;
}

/** The wrong figures of a column with their bounds, if most figures are wrong and most of those within them. */
function boundedFigures(column: ColumnFigures, recipe: Recipe): BoundedFigure[] {
  const wrong = wrongEntries(column);
  if (wrong.length === 0 || 2 * wrong.length < column.entries.length) return [];
  const bounds = boundsOf(column, recipe);
  const figures = wrong.flatMap(({ printed, recipient, cell, place }): BoundedFigure[] => {
    const bound = bounds.get(recipient?.code ?? "");
    if (printed === null || !bound) return [];
    // A coarse figure is less than a step from the exact one.
    const reach = isCoarse(cell.step) ? cell.step : 0n;
    const within = printed >= bound.least - reach && printed <= bound.most + reach;
    return [{ cell: place.cell, within, ...bound }];
  });
  return 2 * figures.filter(({ within }) => within).length > wrong.length ? figures : [];
}

/** The bounds of what each recipient gets of the column's lines together; none where a line cannot be recomputed. */
function boundsOf({ lines, unit }: ColumnFigures, recipe: Recipe): ReadonlyMap<string, Bounds> {
  const { agreement, directory, indicators, rounding } = recipe;
  const options = {
    ...(recipe.registers && { registers: recipe.registers }),
    ...(recipe.known && { known: recipe.known }),
    ...(recipe.population && { population: recipe.population }),
    ...(recipe.substitute && { substitute: recipe.substitute }),
  };
  const weigh = countInRegisters(agreement, options);
  const bounds = new Map<string, Bounds>();
  const add = (code: string, least: Ore, most: Ore): void => {
    const before = bounds.get(code);
    bounds.set(code, { least: (before?.least ?? 0n) + least, most: (before?.most ?? 0n) + most });
  };
  try {
    const { allocated } = recompute({ ...recipe, unit: unit ?? recipe.unit }, lines);
    const making = {
      agreement,
      directory,
      options: { ...options, weigh, rounding, ...(indicators && { indicators }) },
    };
    const perturbed = new Map(
      perturbedLines({ lines: allocated, making }).map((line) => [line.line, line.amounts]),
    );
    for (const { line, recipients, amounts } of allocated)
      for (const [index, { code }] of recipients.entries()) {
        const amount = amounts[index] as Ore;
        const bounded = perturbed.get(line.id)?.[index];
        add(code, bounded?.least ?? amount, bounded?.most ?? amount);
      }
    return bounds;
  } catch (error) {
    if (error instanceof AllocationError) return new Map();
    throw error;
  }
}
