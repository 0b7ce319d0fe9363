import { checkArgument } from "../problems/check-argument.ts";
import { inUse } from "../recipients/in-use.ts";
import { countedLevels } from "./counted-level.ts";
import { daysBetween } from "./days-between.ts";
import type { CountedLevel, RegisterInfo, RegisterStatus } from "./register.ts";

/** What a line of money requires of a register. */
export interface RegisterNeed {
  /** The day that the agreement names, as YYYY-MM-DD. */
  readonly date: string;
  readonly level: CountedLevel;
  /** Whether single years of age are needed at that level. */
  readonly ages: boolean;
}

/** A register found for a need. It is an estimate if its day is not the day of the need. */
export interface ChosenRegister<Info extends RegisterInfo> {
  readonly info: Info;
  readonly estimate: boolean;
}

/** The order at the same distance: supplied registers come first, those computed from amounts last. */
const RANK: Readonly<Record<RegisterStatus, number>> = {
  supplied: 0,
  official: 1,
  preliminary: 2,
  recovered: 3,
};

/**
 * Finds the register for a line: of exactly the day, or of the nearest day if the caller accepts an estimate.
 *
 * Considers only registers with the level (and the ages). At equal distance the earlier day wins, then supplied,
 * official, preliminary and recovered registers in that order, then the order given.
 *
 * @returns `undefined` if no register fits
 * @throws AllocationError `date-malformed`
 *
 * @example
 * ```ts
 * import { BUNDLED, chooseRegister } from "fordela";
 * const need = { date: "2022-11-01", level: "municipality", ages: true } as const;
 * chooseRegister(BUNDLED, need, "none"); // undefined
 * chooseRegister(BUNDLED, need, "nearest")?.info.id; // "scb-2022-09-30"
 * ```
 */
export function chooseRegister<Info extends RegisterInfo>(
  candidates: readonly Info[],
  need: RegisterNeed,
  substitute: "none" | "nearest",
): ChosenRegister<Info> | undefined {
  checkArgument("chooseRegister", "candidates", candidates, "list");
  checkArgument("chooseRegister", "need", need, "{}");
  const [best] = rankRegisters(candidates, need);
  if (!best || (best.days > 0 && substitute === "none")) return undefined;
  return { info: best.info, estimate: best.days > 0 };
}

/** A register that could serve a need, and how many days it is from the day of the need. */
export interface RankedRegister<Info extends RegisterInfo> {
  readonly info: Info;
  readonly days: number;
}

/** The registers that hold what a need asks for, the one that `chooseRegister` prefers first. */
export function rankRegisters<Info extends RegisterInfo>(
  candidates: readonly Info[],
  need: RegisterNeed,
): RankedRegister<Info>[] {
  return candidates
    .filter((info) => holds(info, need))
    .map((info) => ({ info, days: daysBetween(info.date, need.date) }))
    .sort(
      (one, other) =>
        one.days - other.days ||
        Number(one.info.date > need.date) - Number(other.info.date > need.date) ||
        RANK[one.info.status] - RANK[other.info.status],
    );
}

function holds(info: RegisterInfo, { level, ages }: RegisterNeed): boolean {
  // An own recipient may have a code that is one of Sweden, too.
  if (inUse() && info.status !== "supplied") return false;
  const held = ages ? info.ages : info.levels;
  // A county is the sum of its municipalities, so the parts are enough.
  const levels = countedLevels();
  const at = levels.indexOf(level);
  return at >= 0 && levels.slice(at).some((part) => held.includes(part));
}
