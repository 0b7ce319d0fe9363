import { type ScannedFigure, scanFigure } from "../numbers/scan-figure.ts";
import { checkArgument, checkOptions } from "../problems/check-argument.ts";
import type { MoneyReason } from "../problems/money.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { skipSpaces } from "../text/plain-spaces.ts";
import { MONEY_UNITS, type MoneyUnit, orePer } from "./money-unit.ts";
import type { Ore } from "./ore.ts";
import { scanUnit, skipLeadingUnit } from "./scan-unit.ts";

/** An amount parsed from text, or the reason that it could not be parsed. */
export type MoneyReading = { readonly ore: Ore } | MoneyFault;

/** An amount as printed, with the smallest step in öre that its unit and decimals can show. */
export type PrintedMoney = { readonly ore: Ore; readonly step: Ore } | MoneyFault;

/** Why no amount could be parsed. */
export interface MoneyFault {
  readonly problem: Problem<"money-malformed" | "money-ambiguous">;
}

/** The signs that a figure may have: two kinds of minus, a plus, and the en dash that people type for a minus. */
export const SIGNS = "-+\u2212\u2013";
const PLUS = 1;
const LONGEST_ECHO = 80;
// Converting digits to a bigint takes more than linear time in some engines. No amount of money is this long.
const LONGEST = 1000;

/**
 * Parses an amount as Swedish decisions and tables print it: "5 886 500 000 kr", "−1 000,50", "25 mnkr".
 *
 * `unit` applies to a bare figure; a unit in the text takes precedence. Digits are plain or grouped by threes with one
 * space each (ordinary, no-break, narrow, thin or figure space). A comma or a point starts the decimals. The sign is
 * "-", "−", "–" or "+" directly before the first digit. The amount must be whole öre. Never throws, and runs in linear
 * time.
 *
 * Returns the problem `money-malformed` with the 0-based position of the first character that does not belong, or of
 * the last character if the text ends too soon. Returns `money-ambiguous` with every reading in öre when three digits
 * after the separator could be thousands: "1.234" in any unit, and "1,500" in kronor or öre. A text of more than 1 000
 * characters is malformed.
 *
 * @example
 * ```ts
 * import { readMoney } from "fordela";
 * readMoney("5 886 500 000 kr"); // { ore: 588650000000n }
 * readMoney("1 640,5", "mnkr"); // { ore: 164050000000n }
 * ```
 */
export function readMoney(text: string, unit: MoneyUnit = "kr"): MoneyReading {
  checkArgument("readMoney", "text", text, "string");
  if (!MONEY_UNITS.includes(unit)) checkOptions("readMoney", { unit }, { unit: MONEY_UNITS });
  const reading = readPrintedMoney(text, unit);
  return "problem" in reading ? reading : { ore: reading.ore };
}

/** Like `readMoney`, and also returns the smallest printed step: for "26,5" in mnkr it is 100 000 kronor. */
export function readPrintedMoney(text: string, unit: MoneyUnit): PrintedMoney {
  const start = skipSpaces(text, 0);
  if (start === text.length) return malformed(text, 0, "empty");
  if (text.length > LONGEST) return malformed(text, LONGEST, "unexpected-character");

  const leadingEnd = skipLeadingUnit(text, start);
  const signAt = skipSpaces(text, leadingEnd);
  const sign = SIGNS.indexOf(text[signAt] ?? "end");
  const figure = scanFigure(text, sign < 0 ? signAt : signAt + 1);
  if ("reason" in figure) return malformed(text, figure.position, figure.reason);

  const trailing = scanUnit(text, figure.end);
  if ("reason" in trailing) return malformed(text, trailing.position, trailing.reason);
  const leading: MoneyUnit | undefined = leadingEnd > start ? "kr" : undefined;
  if (leading && trailing.unit) return malformed(text, trailing.at, "unexpected-character");

  return value(text, figure, sign < 0 || sign === PLUS ? 1n : -1n, trailing.unit ?? leading ?? unit);
}

function value(text: string, figure: ScannedFigure, sign: 1n | -1n, unit: MoneyUnit): PrintedMoney {
  const { digits, separator, decimals, decimalsAt } = figure;
  const places = orePer(unit).toString().length - 1;
  const excess = nonZeroFrom(decimals, places);
  const asDecimals =
    excess < decimals.length ? [] : [sign * BigInt(digits + decimals.slice(0, places).padEnd(places, "0"))];

  // Tables print millions as "1,234 mnkr". No table prints kronor with three decimals, so there the comma may be
  // English.
  const doubted = separator === "." || (places < 3 && asDecimals.length > 0);
  if (doubted && looksGrouped(figure)) {
    const readings = [...asDecimals, sign * BigInt(digits + decimals) * orePer(unit)];
    const details = { text: text.slice(0, LONGEST_ECHO), position: decimalsAt - 1, readings };
    return { problem: problem("money-ambiguous", [], details) };
  }
  const [ore] = asDecimals;
  if (ore === undefined) return malformed(text, decimalsAt + excess, "below-one-ore");
  return { ore, step: 10n ** BigInt(Math.max(0, places - decimals.length)) };
}

function looksGrouped({ digits, decimals }: ScannedFigure): boolean {
  return decimals.length === 3 && digits.length <= 3 && !digits.startsWith("0");
}

function nonZeroFrom(decimals: string, start: number): number {
  let index = start;
  while (decimals.charAt(index) === "0") index++;
  return index;
}

function malformed(text: string, position: number, reason: MoneyReason): MoneyFault {
  const last = Math.max(0, text.length - 1);
  const details = { text: text.slice(0, LONGEST_ECHO), position: Math.min(position, last), reason };
  return { problem: problem("money-malformed", [], details) };
}
