import { type MoneyUnit, orePer } from "../../money/money-unit.ts";
import type { Ore } from "../../money/ore.ts";
import { readPrintedMoney, SIGNS } from "../../money/read-money.ts";
import { readWhole } from "../../numbers/read-whole.ts";
import { type FigureSigns, plainFigure } from "./plain-figure.ts";
import { printsNothing, withoutMarks } from "./without-marks.ts";

/** Characters without a width, which come with text copied from a page. */
const UNSEEN = /\p{Cf}/gu;

/** The figure in a cell, or where and why it cannot be read. Positions count from 0 in the printed text. */
export type FigureReading =
  | { readonly value: Ore | bigint | null; readonly step: Ore }
  | { readonly position: number }
  | { readonly readings: readonly Ore[] };

/**
 * Reads a cell as an amount in öre. A unit in the cell takes precedence over the column's. Footnote marks and characters
 * without a width are ignored. Parentheses around the whole are a minus sign. An empty cell, a dash, dots and "saknas"
 * are `null`.
 *
 * @param unit the unit of the column
 * @param signs what groups thousands and begins decimals in the column
 *
 * @example
 * ```ts
 * readAmountCell("(1 000) ¹", "tkr"); // { value: -100000000n, step: 100000n }
 * readAmountCell("46.693.876 kr.", "kr"); // { value: 4669387600n, step: 100n }
 * readAmountCell("544 99 160", "kr"); // { position: 4 }
 * ```
 */
export function readAmountCell(text: string, unit: MoneyUnit, signs?: FigureSigns): FigureReading {
  return readCell(text, orePer(unit), (plain) => {
    if (!plain.startsWith("(") || !plain.endsWith(")")) return reading(plain, unit, 1n, signs);
    const inner = ` ${plain.slice(1, -1)}`;
    // Tables do not print two minus signs.
    if (SIGNS.includes(inner.charAt(1))) return { position: 1 };
    return reading(inner, unit, -1n, signs);
  });
}

function reading(text: string, unit: MoneyUnit, sign: 1n | -1n, signs?: FigureSigns): FigureReading {
  const money = readPrintedMoney(plainFigure(text, signs), unit);
  if ("ore" in money) return { value: sign * money.ore, step: money.step };
  const { code, details } = money.problem;
  if (code === "money-malformed") return { position: details.position };
  const { position, readings } = details;
  // The first reading is the one with decimals, if there are two.
  const [decimal = 0n, other] = readings;
  if (other !== undefined && text.charAt(position) === signs?.decimal) {
    // Only three decimals are in doubt.
    return { value: sign * decimal, step: orePer(unit) / 1000n || 1n };
  }
  return { readings: readings.map((ore) => sign * ore) };
}
/**
 * Reads a cell as a whole number of persons. Footnote marks and characters without a width are ignored. An empty cell, a
 * dash, dots and "saknas" are `null`.
 *
 * @example
 * ```ts
 * readPopulationCell("132 708"); // { value: 132708n, step: 1n }
 * readPopulationCell("132,7"); // { position: 3 }
 * ```
 */
export function readPopulationCell(text: string, signs?: FigureSigns): FigureReading {
  return readCell(text, 1n, (plain) => {
    const whole = readWhole(plainFigure(plain, signs));
    return "value" in whole ? { ...whole, step: 1n } : whole;
  });
}

function readCell(text: string, step: Ore, read: (plain: string) => FigureReading): FigureReading {
  const seen = text.replace(UNSEEN, "");
  const plain = withoutMarks(seen);
  if (printsNothing(plain)) return { value: null, step };
  const found = read(plain);
  if (!("position" in found)) return found;
  let position = found.position + seen.length - seen.trimStart().length;
  for (const { 0: hidden, index } of text.matchAll(UNSEEN)) if (index <= position) position += hidden.length;
  return { position };
}
