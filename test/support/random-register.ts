import fc from "fast-check";
import type { Counted } from "../../src/population/counted.ts";
import type { Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";

const ABOUT = { table: "slump", status: "supplied", source: "slump" } as const;
const AGES = 101;
const SIZES: readonly number[] = [1, 2, 1_000, 30_000, 2 ** 40];

/**
 * Any register of all counties and municipalities by single years of age: from counts of 0 and 1, full of ties and
 * empty cohorts, to counts of 2^47. A county is not the sum of its municipalities, so mixing them up shows.
 */
export function anyRegister(date: string): fc.Arbitrary<Register> {
  return fc
    .record({ seed: fc.nat(2 ** 31 - 1), size: fc.constantFrom(...SIZES) })
    .map(({ seed, size }) => randomRegister(date, seed, size));
}

function randomRegister(date: string, seed: number, size: number): Register {
  const next = numbersFrom(seed);
  const codes = ["county", "municipality"] as const;
  const recipients = codes.flatMap((level) => SWEDEN.recipients(level));
  const counts = recipients.map(({ code }): [string, Counted] => {
    const ages = Array.from({ length: AGES }, () => Math.floor(next() * (size + 1)));
    return [code, { ages }];
  });
  // Somebody young lives in the first of each level: all weights zero is another test's concern.
  for (const code of ["01", "0114"]) (counts.find(([one]) => one === code)?.[1].ages as number[])[0] = 1;
  return registerOf({ id: `random-${seed}-${size}`, date, ...ABOUT }, new Map(counts));
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
