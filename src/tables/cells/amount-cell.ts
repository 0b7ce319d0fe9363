import { readPrintedMoney, SIGNS } from "../../money/read-money.ts";
import { type MoneyUnit, ORE_PER } from "../../money/units.ts";
import type { FigureReading } from "./figure-reading.ts";
import { withoutMarks } from "./footnote-marks.ts";
import { printsNothing } from "./printed-nothing.ts";

/**
 * Reads a cell as an amount in öre. A unit in the cell wins over the column's; footnote marks are left out; parentheses around the whole
 * are a minus sign; empty, a dash, dots and "saknas" are `null`.
 *
 * @param unit the column's
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
