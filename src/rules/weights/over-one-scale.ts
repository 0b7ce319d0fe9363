import { type Fraction, leastCommonMultiple } from "../../numbers/fraction.ts";
import type { Weighing } from "../weighing.ts";

/** Exact figures as whole weights over one scale. */
export function overOneScale(figures: readonly Fraction[]): Required<Pick<Weighing, "weights" | "scale">> {
  const scale = figures.reduce((all, { denominator }) => leastCommonMultiple(all, denominator), 1n);
  return { weights: figures.map((figure) => figure.numerator * (scale / figure.denominator)), scale };
}
