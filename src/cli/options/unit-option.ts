import type { Ore } from "../../money/ore.ts";
import { readMoney } from "../../money/read-money.ts";
import { ORE_PER } from "../../money/units.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";

/** The rounding unit of `--unit`: `ore`, `krona`, or an amount in kronor such as `1000` or `1 tkr`. */
export function readUnit(text: string | undefined): Ore | undefined {
  if (text === undefined) return undefined;
  if (text === "ore" || text === "öre") return ORE_PER.ore;
  if (text === "krona" || text === "kr") return ORE_PER.kr;
  const reading = readMoney(text);
  if ("ore" in reading && reading.ore > 0n) return reading.ore;
  throw new AllocationError([problem("unit-invalid", ["--unit"], { unit: text })]);
}
