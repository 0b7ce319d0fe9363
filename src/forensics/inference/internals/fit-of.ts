import type { Ore } from "../../../money/ore.ts";
import { ceilingOf, floorOf } from "../../../numbers/floor-of.ts";
import { krona } from "../../../recipients/unit-in-use.ts";
import type { KnownMethod } from "../../../rounding/rounding-method.ts";
import { FITS, TRIED_METHODS } from "../../fits/index.ts";
import type { WholeRange } from "../../fits/linear.ts";
import type { Fit, Unknown } from "../inference.ts";
import type { CountedWeight } from "./counted-weight.ts";
import { type Family, looseRange, mayFit } from "./family.ts";
import { potsOf } from "./pots-of.ts";
import { reproduces } from "./reproduces.ts";
import { roundestFirst, roundestIn } from "./roundest-in.ts";
import { lineOf, type Reading, type Search } from "./search.ts";
import { type ToleranceOf, toleranceWith } from "./tolerances-of.ts";

/** The fits in one unit of a family for each pot, with every rounding and every pot that it may have been; slacks are those with any method. */
export function* fitsOf(
  search: Search,
  reading: Reading,
  weights: readonly CountedWeight[],
  familyOf: (pot: Ore, rounding: KnownMethod) => Family | undefined,
  unit: Ore,
  anySlack: ToleranceOf,
): Generator<Fit> {
  for (const rounding of TRIED_METHODS) {
    // Of equal shares none is the largest: where no pot is given, only a residual of a few kronor is no misprint.
    const isResidual = rounding === "nearest-residual-to-largest" && unit > krona();
    if (isResidual && search.pot === undefined && !weights.at(-1)?.weight) continue;
    const slackOf = toleranceWith(rounding, unit, anySlack);
    const pots = potsOf(search, reading, rounding, unit);
    const of = (pot: Ore) => familyOf(pot, rounding);
    // Pots of agreements are not a growing series.
    const families = reading.whole
      ? withinReach(search, reading, pots, of, slackOf)
      : pots.flatMap((pot) => of(pot) ?? []);
    for (const family of families) {
      const fit = fitOf(search, reading, weights, family, rounding, unit, slackOf);
      if (fit) yield fit;
    }
  }
}

/**
 * The families, of pots that grow, that may give every figure. Pots that none of the values fits, taken all together,
 * are skipped without trying each.
 */
function* withinReach(
  search: Search,
  reading: Reading,
  pots: readonly Ore[],
  familyOf: (pot: Ore) => Family | undefined,
  slackOf: ToleranceOf,
): Generator<Family> {
  const [least, most] = [pots[0], pots.at(-1)];
  if (least === undefined || most === undefined) return;
  if (pots.length === 1) {
    const only = familyOf(most);
    if (only) yield only;
    return;
  }
  if (!mayFit(search, reading, { least, most }, familyOf, slackOf)) return;
  const half = pots.length >> 1;
  yield* withinReach(search, reading, pots.slice(0, half), familyOf, slackOf);
  yield* withinReach(search, reading, pots.slice(half), familyOf, slackOf);
}

/** The fit of a family with one rounding, confirmed by sharing out its roundest key; `undefined` where there is none. */
export function fitOf(
  search: Search,
  reading: Reading,
  weights: readonly CountedWeight[],
  family: Family,
  rounding: KnownMethod,
  unit: Ore,
  slackOf: ToleranceOf,
): Fit | undefined {
  const { amounts } = search;
  const near = looseRange(search, reading, family, slackOf, family);
  if (!near) return undefined;
  const denominator = { at0: unit * family.denominator, slope: 0n };
  const fits = (indexes: readonly number[]): WholeRange | undefined =>
    FITS[rounding](
      {
        numerators: indexes.map((index) => family.numerator(reading.places[index] as number)),
        denominator,
        units: indexes.map((index) => (amounts[index] as Ore) / unit),
        rank: indexes,
      },
      near,
    );
  // What the telling figures refuse, all of them refuse.
  const fitting = (!family.telling || fits(family.telling)) && fits([...amounts.keys()]);
  const range = fitting && inSteps(fitting, stepOf(family.of, unit));
  if (!range) return undefined;
  // Missing figures affect who gets the last units, so each value must be tried separately.
  for (const t of reading.whole ? [roundestIn(range)] : roundestFirst(range, MOST_TRIED)) {
    const { least, most } = reading.whole ? range : { least: t, most: t };
    const [pot, { of }] = [family.pot(t), family];
    const found = of && { found: { of, least, most, chosen: t } };
    const fit = { lines: [lineOf(search, reading, pot, family.key(t))], rounding, unit, pot, ...found };
    if (reproduces(search, fit, weights)) return fit;
  }
  return undefined;
}

const MOST_TRIED = 30;

/** Stated amounts are whole kronor, unless öre are paid out; percentages have two decimals. */
function stepOf(of: Unknown | undefined, unit: Ore): bigint {
  return of === "percent" || unit < krona() ? 1n : krona();
}

function inSteps({ least, most }: WholeRange, step: bigint): WholeRange | undefined {
  const [from, to] = [ceilingOf(least, step) * step, floorOf(most, step) * step];
  return from > to ? undefined : { least: from, most: to };
}
