import type { CountedLevel } from "./register.ts";

/** The levels at which people are counted, from the whole country inwards. */
export const COUNTED_LEVELS: readonly CountedLevel[] = ["nation", "county", "municipality"];

/** The level of an official code, from its form; `undefined` if it has the form of none. */
export function countedLevel(code: string): CountedLevel | undefined {
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
