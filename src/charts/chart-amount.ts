import type { Language } from "../language/language.ts";
import { formatFraction } from "../money/format-fraction.ts";
import { formatKr } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import { toNearestOre } from "../money/to-nearest-ore.ts";
import { type Fraction, subtract, whole } from "../numbers/fraction.ts";
import { krona } from "../recipients/unit-in-use.ts";
import { figureInUnit, type Measure } from "./chart-words.ts";

/** A value in a chart: whole öre, or an exact fraction of öre such as an amount per inhabitant. */
export type ChartAmount = Ore | Fraction;

/** The amount as a fraction of öre. */
export function exactly(amount: ChartAmount): Fraction {
  return typeof amount === "bigint" ? whole(amount) : amount;
}

/** −1, 0 or 1, if `one` is smaller than, equal to or larger than `other`. */
export function compareAmounts(one: ChartAmount, other: ChartAmount): -1 | 0 | 1 {
  return signOf(differenceOf(one, other));
}

/** The smallest and the largest of amounts; there must be one. */
export function rangeOf(amounts: readonly ChartAmount[]): readonly [least: ChartAmount, most: ChartAmount] {
  const rising = [...amounts].sort(compareAmounts);
  return [rising[0], rising.at(-1)] as [ChartAmount, ChartAmount];
}

/** −1, 0 or 1. */
export function signOf(amount: ChartAmount): -1 | 0 | 1 {
  const { numerator } = exactly(amount);
  if (numerator === 0n) return 0;
  return numerator < 0n ? -1 : 1;
}

/** `one − other`; whole öre if both are. */
export function differenceOf(one: ChartAmount, other: ChartAmount): ChartAmount {
  return typeof one === "bigint" && typeof other === "bigint"
    ? one - other
    : subtract(exactly(one), exactly(other));
}

/**
 * Formats the amounts of one chart: all with as many decimals as any of them needs, and with a plus if signs are
 * wanted.
 */
export class Figures {
  readonly #lang: Language;
  readonly #measure: Measure;
  readonly #decimals: 0 | 2;
  readonly #signed: boolean;

  constructor(
    amounts: readonly ChartAmount[],
    { lang, measure, signed = false }: { lang: Language; measure: Measure; signed?: boolean },
  ) {
    this.#lang = lang;
    this.#measure = measure;
    this.#signed = signed;
    this.#decimals = amounts.some((amount) => typeof amount !== "bigint" || amount % krona() !== 0n) ? 2 : 0;
  }

  /**
   * The figure alone, in kronor. An amount per inhabitant is rounded to the nearest öre, which the drawing is not; an
   * amount that is not rounded is cut off and marked with ….
   */
  short(exact: ChartAmount, signed: boolean = this.#signed): string {
    const amount = this.#measure === "per-inhabitant" ? toNearestOre(exactly(exact)) : exact;
    const figure =
      typeof amount === "bigint"
        ? formatKr(amount, { lang: this.#lang, decimals: this.#decimals })
        : formatFraction(amount, { lang: this.#lang });
    return signed && signOf(amount) > 0 ? `+${figure}` : figure;
  }

  /** A figure on an axis with steps of `step`; with öre only if a step has öre. */
  tick(tick: Ore, step: Ore): string {
    const figure = formatKr(tick, { lang: this.#lang, decimals: step % krona() === 0n ? 0 : 2 });
    return this.#signed && tick > 0n ? `+${figure}` : figure;
  }

  /** The figure with its unit. */
  full(amount: ChartAmount, signed: boolean = this.#signed): string {
    return figureInUnit(this.short(amount, signed), this.#measure, this.#lang);
  }
}
