import { areKronor, unitInUse } from "../recipients/unit-in-use.ts";

/** The units that amounts are printed in, the smallest first: kr, tkr, mnkr and mdkr, or in other money JPY, kJPY, mJPY and mdJPY. */
export function unitNames(): readonly string[] {
  if (areKronor()) return ["kr", "tkr", "mnkr", "mdkr"];
  return ["", "k", "m", "md"].map((prefix) => prefix + unitInUse().en);
}
