import type { Language } from "../../language/language.ts";
import { unitNames } from "../../language/unit-names.ts";
import { formatCount } from "../../money/format-kr.ts";
import { MONEY_UNITS, type MoneyUnit, orePer } from "../../money/money-unit.ts";
import type { Ore } from "../../money/ore.ts";
import { absolute } from "../../numbers/absolute.ts";
import { krona } from "../../recipients/unit-in-use.ts";

/** How figures of a unit are printed: in kronor, thousands or millions, with how many decimals. */
export interface PrintedUnit {
  readonly unit: Exclude<MoneyUnit, "ore">;
  readonly decimals: number;
}

const UNITS = ["mdkr", "mnkr", "tkr", "kr"] as const;
const POINT = { sv: ",", en: "." } as const;

/**
 * The unit that figures are printed in: thousands for 1 000 kr, millions with one decimal for 100 000 kr, kronor for
 * what is no power of ten.
 */
export function printedUnit(unit: Ore): PrintedUnit {
  for (const name of UNITS)
    for (const [decimals, part] of [1n, 10n, 100n].entries())
      if (unit * part === orePer(name)) return { unit: name, decimals };
  return { unit: "kr", decimals: unit % krona() === 0n ? 0 : 2 };
}

/** The unit as the heading of a column has it, which `verify` reads: "tkr", or "kJPY" in other money. */
export function unitHeading(unit: Ore): string {
  const { unit: name } = printedUnit(unit);
  return unitNames()[MONEY_UNITS.indexOf(name) - 1] ?? name;
}

/** An amount in the unit that it is printed in: "2 507", "26,5". It has no other decimals. */
export function printedFigure(ore: Ore, unit: Ore, lang: Language): string {
  const { unit: name, decimals } = printedUnit(unit);
  const one = orePer(name);
  const whole = formatCount(absolute(ore) / one, { lang });
  const sign = ore < 0n ? "\u2212" : "";
  if (decimals === 0) return sign + whole;
  return `${sign}${whole}${POINT[lang]}${decimalsOf(ore, one, decimals)}`;
}

/** The same for programs: no groups, a point, an ASCII minus. */
export function plainFigure(ore: Ore, unit: Ore): string {
  const { unit: name, decimals } = printedUnit(unit);
  const one = orePer(name);
  const sign = ore < 0n ? "-" : "";
  const whole = `${sign}${absolute(ore) / one}`;
  return decimals === 0 ? whole : `${whole}.${decimalsOf(ore, one, decimals)}`;
}

function decimalsOf(ore: Ore, one: Ore, decimals: number): string {
  const part = (absolute(ore) % one) * 10n ** BigInt(decimals);
  return String(part / one).padStart(decimals, "0");
}
