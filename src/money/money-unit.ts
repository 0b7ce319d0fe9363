import { krona, namesInUse } from "../recipients/unit-in-use.ts";
import { plainSpaces } from "../text/plain-spaces.ts";

/**
 * A unit that amounts are printed in: öre, kronor, thousands, millions or milliards (10⁹) of kronor; in other money the
 * same multiples of it.
 */
export type MoneyUnit = "ore" | "kr" | "tkr" | "mnkr" | "mdkr";

/** The units, the smallest first: from kronor on, each is a thousand of the one before. */
export const MONEY_UNITS: readonly MoneyUnit[] = ["ore", "kr", "tkr", "mnkr", "mdkr"];

/**
 * The number of öre in one of a unit.
 *
 * @example
 * ```ts
 * orePer("mnkr"); // 100000000n
 * ```
 */
export function orePer(unit: MoneyUnit): bigint {
  const at = MONEY_UNITS.indexOf(unit);
  return at > 0 ? krona() * 1000n ** BigInt(at - 1) : 1n;
}

/** How each unit is written; "¤" is the money in use. */
const SPELLINGS: Readonly<Record<MoneyUnit, RegExp>> = {
  ore: /^[öo]re$/,
  kr: /^¤$/,
  tkr: /^([tk]|tusen(tals?)? )¤$/,
  mnkr: /^(mn?|m(n|ilj\.?|iljon(er)?) )¤$/,
  mdkr: /^(mdr? ?|miljard(er)? )¤$/,
};

/**
 * The unit that a word in a Swedish table or decision means, in any case; `undefined` for a word that is not a unit of
 * money. "miljoner" without "kronor" is not one: it could mean persons.
 *
 * @example
 * ```ts
 * unitSpelled("Miljoner kronor"); // "mnkr"
 * unitSpelled("miljoner"); // undefined
 * ```
 */
export function unitSpelled(text: string): MoneyUnit | undefined {
  const word = plainSpaces(text.toLowerCase()).replace(/[\t ]+/g, " ");
  const name = namesInUse().find((one) => word.endsWith(one));
  const written = name ? `${word.slice(0, -name.length)}¤` : word.replace("¤", "");
  return MONEY_UNITS.find((unit) => SPELLINGS[unit].test(written));
}
