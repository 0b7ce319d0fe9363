import { inUse, levelsInUse } from "../recipients/in-use.ts";
import { indexOfRecipient } from "../recipients/index-of-recipient.ts";
import type { CountedLevel } from "./register.ts";

const SWEDISH: readonly CountedLevel[] = ["nation", "county", "municipality"];

/** The levels at which people are counted: from the whole country inwards, or those of the own recipients in use. */
export function countedLevels(): readonly CountedLevel[] {
  return inUse() ? levelsInUse() : SWEDISH;
}

/**
 * The level of an official code, from its form; of own recipients in use, the first that has the code. `undefined` if there is
 * none.
 */
export function countedLevel(code: string): CountedLevel | undefined {
  const own = inUse();
  if (own) return levelsInUse().find((level) => indexOfRecipient(own.recipients(level), code) !== undefined);
  if (code === "00") return "nation";
  if (/^\d{2}$/.test(code)) return "county";
  return /^\d{4}$/.test(code) && !code.startsWith("00") ? "municipality" : undefined;
}

/** Orders official codes as registers list them: the nation, then counties, then municipalities. */
export function byCode(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
