/** The amount that is shared out everywhere: 1 693 000 000 kr, in öre. */
export const AMOUNT = 169_300_000_000n;
/** One beyond what is shared in doubles. */
export const LARGE_AMOUNT = 2n ** 60n;
export const SIZES = [21, 290, 10_000, 1_000_000];

/** Weights like the inhabitants of Swedish municipalities: most some ten thousand, a few many more. The same in every run. */
export function weightsOf(n) {
  const random = mulberry32(n);
  return Float64Array.from({ length: n }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(200, Math.round(16_000 * Math.exp(0.95 * normal)));
  });
}

/** Pseudo-random numbers from 0 up to 1 (Mulberry32, in the public domain). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
