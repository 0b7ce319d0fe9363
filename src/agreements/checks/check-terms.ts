import { findUnknown, type Known } from "../../problems/check-argument.ts";
import { placed } from "../../problems/placed.ts";
import type { Problem } from "../../problems/problem.ts";
import type { AgreedLine } from "../agreement.ts";
import type { Eligibility } from "../eligibility.ts";
import type { StatedRounding } from "../stated-rounding.ts";

const ELIGIBILITY: Known<Eligibility> = {
  only: true,
  except: true,
  others: ["reshared", "withheld"],
  source: true,
};

const ROUNDING: Known<StatedRounding> = {
  unit: true,
  method: true,
  ties: true,
  per: ["line", "component"],
  source: true,
};

/** Finds misspelt keys and words in a line's terms besides its key: who takes part, and how amounts are rounded. */
export function checkTerms({ eligibility, rounding }: AgreedLine): Problem[] {
  return [
    ...findUnknown("eligibility", eligibility ?? {}, ELIGIBILITY).map((one) => placed(one, ["eligibility"])),
    ...findUnknown("rounding", rounding ?? {}, ROUNDING).map((one) => placed(one, ["rounding"])),
  ];
}
