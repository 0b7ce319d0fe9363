import { infoOf, type RegisterInfo } from "../../../population/register.ts";
import { recoveredFrom } from "../../recovery/recovered-from.ts";
import type { Fit, InferredKey } from "../inference.ts";
import { chanceOf } from "./chance-of.ts";
import type { CountedWeight } from "./counted-weight.ts";
import { zerosOf } from "./roundest-in.ts";
import type { Claimed, Search } from "./search.ts";

/**
 * The fits that were found, as keys with all the ways in which each fits: the least likely to be chance first, then
 * the plainest.
 */
export function ranked({ amounts, tried }: Search, claims: readonly Claimed[]): InferredKey[] {
  const groups = new Map<string, Claimed[]>();
  for (const claimed of claims) {
    const kind = kindOf(claimed);
    groups.set(kind, [...(groups.get(kind) ?? []), claimed]);
  }
  const keys = [...groups.values()].map((own): InferredKey => {
    const claimed = own[0] as Claimed;
    const fits = own.map(({ fit }) => fit).sort((a, b) => roundness(b) - roundness(a));
    const circular = circularIn(claimed);
    const unknowns = Math.min(...own.map((one) => one.unknowns));
    return {
      registers: registersOf(claimed.weights),
      among: claimed.reading.among,
      fits,
      unknowns,
      chance: chanceOf(claimed.telling ?? amounts, (fits[0] as Fit).unit, unknowns, tried.count),
      ...(circular !== undefined && { circular }),
      ...(claimed.agreement !== undefined && { agreement: claimed.agreement }),
    };
  });
  return keys.sort(
    (a, b) =>
      b.chance.exponent - a.chance.exponent ||
      a.unknowns - b.unknowns ||
      roundness(b.fits[0] as Fit) - roundness(a.fits[0] as Fit),
  );
}

/**
 * The table that a register was recovered from, where it shared out the same money: these very amounts then, so that they
 * prove nothing of the register.
 */
function circularIn({ fit, weights }: Claimed): string | undefined {
  const origins = weights.flatMap(({ register }) => (register && recoveredFrom(register)) ?? []);
  return origins.find(({ pot }) => pot === fit.pot)?.table;
}

/** The registers that weights were counted in, without their figures, each once. */
export function registersOf(weights: readonly Pick<CountedWeight, "register">[]): RegisterInfo[] {
  const registers = weights.flatMap(({ register }) => register ?? []);
  return [...new Set(registers)].map(infoOf);
}

/** Fits of one key, whatever its amounts. */
function kindOf({ fit, reading, weights, agreement }: Claimed): string {
  const keys = fit.lines.map(({ id, key }) => [agreement && id, key]);
  const registers = weights.map(({ register }) => register?.id);
  const plain = (_: string, value: unknown): unknown => (typeof value === "bigint" ? "#" : value);
  return JSON.stringify([reading.among, agreement, registers, keys], plain);
}

/** How many zeros the amounts end in that must have been decided. */
function roundness({ pot, found }: Fit): number {
  return zerosOf(pot) + (found && found.of !== "pot" && found.chosen !== 0n ? zerosOf(found.chosen) : 0);
}
