import { MONEY_UNITS, type MoneyUnit, orePer, unitSpelled } from "./money-unit.ts";
import type { Ore } from "./ore.ts";
import { readMoney } from "./read-money.ts";

/** A unit of money as options name it: ore or öre, krona or kr, tkr, mnkr, mdkr, or a number of kronor. */
export type UnitName = MoneyUnit | "öre" | "krona" | `${bigint}`;

/**
 * The size in öre of the unit that a word or a number of kronor names; `undefined` if it names none above 0.
 *
 * @example
 * ```ts
 * oreOfUnit("tkr"); // 100000n
 * oreOfUnit("1000"); // 100000n
 * oreOfUnit("0"); // undefined
 * ```
 */
export function oreOfUnit(text: string): Ore | undefined {
  const unit = unitSpelled(text.trim());
  if (unit) return orePer(unit);
  const reading = readMoney(text);
  return "ore" in reading && reading.ore > 0n ? reading.ore : undefined;
}

/**
 * The unit of figures that a word or a number of kronor names; `undefined` for one that tables do not use, such as
 * 50000.
 *
 * @example
 * ```ts
 * unitNamed("krona"); // "kr"
 * unitNamed("1000"); // "tkr"
 * unitNamed("50000"); // undefined
 * ```
 */
export function unitNamed(text: string): MoneyUnit | undefined {
  const ore = oreOfUnit(text);
  return MONEY_UNITS.find((unit) => orePer(unit) === ore);
}
