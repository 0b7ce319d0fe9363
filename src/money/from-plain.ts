import { krona } from "../recipients/unit-in-use.ts";
import type { Ore } from "./ore.ts";

/** The amount that `toPlain` wrote: digits, a point and as many decimals as the money in use has at most. */
export function fromPlain(text: string): Ore | undefined {
  const [whole = "", decimals = ""] = text.split(".");
  const places = String(krona()).length - 1;
  return decimals.length <= places ? BigInt(whole + decimals.padEnd(places, "0")) : undefined;
}
