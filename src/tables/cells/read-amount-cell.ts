import { type MoneyUnit, ORE_PER } from "../../money/money-unit.ts";
import type { Ore } from "../../money/ore.ts";
import { readPrintedMoney, SIGNS } from "../../money/read-money.ts";
import { readWhole } from "../../numbers/read-whole.ts";
import { printsNothing, withoutMarks } from "./without-marks.ts";

/** The figure in a cell, or where and why it cannot be read. Positions count from 0 in the printed text. */
export type FigureReading =
  | { readonly value: Ore | bigint | null; readonly step: Ore }
  | { readonly position: number }
  | { readonly readings: readonly Ore[] };

/**
 * Reads a cell as an amount in öre. A unit in the cell takes precedence over the column's. Footnote marks are ignored.
 * Parentheses around the whole are a minus sign. An empty cell, a dash, dots and "saknas" are `null`.
 *
 * @param unit the unit of the column
 *
 * @example
 * ```ts
 * readAmountCell("(1 000) ¹", "tkr"); // { value: -100000000n, step: 100000n }
 * readAmountCell("544 99 160", "kr"); // { position: 4 }
 * ```
 */
export function readAmountCell(text: string, unit: MoneyUnit): FigureReading {
  const plain = withoutMarks(text);
  if (printsNothing(plain)) return { value: null, step: ORE_PER[unit] };
  const offset = text.length - text.trimStart().length;
  if (!plain.startsWith("(") || !plain.endsWith(")")) return reading(plain, unit, 1n, offset);
  const inner = plain.slice(1, -1);
  // Tables do not print two minus signs.
  if (SIGNS.includes(inner.charAt(0))) return { position: offset + 1 };
  return reading(inner, unit, -1n, offset + 1);
}

function reading(text: string, unit: MoneyUnit, sign: 1n | -1n, offset: number): FigureReading {
  const money = readPrintedMoney(text, unit);
  if ("ore" in money) return { value: sign * money.ore, step: money.step };
  const { code, details } = money.problem;
  if (code === "money-malformed") return { position: offset + details.position };
  return { readings: details.readings.map((ore) => sign * ore) };
}

/**
 * Reads a cell as a whole number of persons. Footnote marks are ignored. An empty cell, a dash, dots and "saknas" are
 * `null`.
 *
 * @example
 * ```ts
 * readPopulationCell("132 708"); // { value: 132708n, step: 1n }
 * readPopulationCell("132,7"); // { position: 3 }
 * ```
 */
export function readPopulationCell(text: string): FigureReading {
  const plain = withoutMarks(text);
  if (printsNothing(plain)) return { value: null, step: 1n };
  const offset = text.length - text.trimStart().length;
  const whole = readWhole(plain);
  return "value" in whole ? { value: whole.value, step: 1n } : { position: offset + whole.position };
}
