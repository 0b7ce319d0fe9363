import { plainSpaces } from "../text/plain-spaces.ts";

/** A unit that amounts are printed in: öre, kronor, thousands, millions or milliards (10⁹) of kronor. */
export type MoneyUnit = "ore" | "kr" | "tkr" | "mnkr" | "mdkr";

/**
 * The number of öre in one of each unit.
 *
 * @example
 * ```ts
 * ORE_PER.mnkr; // 100000000n
 * ```
 */
export const ORE_PER: Readonly<Record<MoneyUnit, bigint>> = {
  ore: 1n,
  kr: 100n,
  tkr: 100_000n,
  mnkr: 100_000_000n,
  mdkr: 100_000_000_000n,
};

const SPELLINGS: Readonly<Record<MoneyUnit, RegExp>> = {
  ore: /^[öo]re$/,
  kr: /^(kr|kron(a|or)|sek|:-)$/,
  tkr: /^([tk]kr|tusen(tals?)? kr(onor)?)$/,
  mnkr: /^(mn?kr|m(n|ilj\.?|iljon(er)?) kr(onor)?)$/,
  mdkr: /^(mdr? ?kr|miljard(er)? kr(onor)?)$/,
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
  return (Object.keys(SPELLINGS) as MoneyUnit[]).find((unit) => SPELLINGS[unit].test(word));
}
