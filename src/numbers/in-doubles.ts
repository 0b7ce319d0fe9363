/** Whole numbers in doubles: a plain array for a short list, a typed array for a long one. */
export type Doubles = Float64Array | number[];

/** Up to this length, a plain array is faster than a typed array, which allocates its own memory. */
const FEW = 32;

/** A list to fill with doubles. */
export function doublesFor(length: number): Doubles {
  return length > FEW ? new Float64Array(length) : new Array<number>(length);
}

/** Whole numbers in doubles. What is no number becomes `NaN`, and a bigint too large for a double infinity. */
export function inDoubles(values: readonly (number | bigint)[]): Doubles {
  const doubles = doublesFor(values.length);
  for (let i = 0; i < doubles.length; i++) {
    const value: unknown = values[i];
    doubles[i] = typeof value === "bigint" || typeof value === "number" ? Number(value) : Number.NaN;
  }
  return doubles;
}

/** The sum of numbers that must be whole and 0 or more; `NaN` if one of them is not. */
export function sumOfWhole(values: Doubles): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value >= 0 && Math.floor(value) === value)) return Number.NaN;
    sum += value;
  }
  return sum;
}

const BITS = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** Whole numbers in doubles, less than 2^53, as bigints. Much faster than `BigInt`, which must check each. */
export function inBigints(doubles: ArrayLike<number>): bigint[] {
  const whole = new Array<bigint>(doubles.length);
  for (let i = 0; i < whole.length; i++) {
    const value = doubles[i] as number;
    BITS.setInt32(0, value / 4_294_967_296);
    BITS.setInt32(4, value | 0);
    whole[i] = BITS.getBigInt64(0);
  }
  return whole;
}
