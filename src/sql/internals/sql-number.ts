/** A whole number in the statement: an expression, how large it can be, and from which stage on it can be used. */
export interface SqlNumber {
  readonly sql: string;
  /** It is never further from 0 than this. */
  readonly max: bigint;
  /** The stage whose columns it uses; 0 for those of the source and for constants. */
  readonly stage: number;
  /** Its value, if it is written in the statement. */
  readonly constant?: bigint;
}

/** A number written in the statement. */
export function constant(value: bigint): SqlNumber {
  const max = value < 0n ? -value : value;
  return { sql: value < 0n ? `(${value})` : String(value), max, stage: 0, constant: value };
}

export const NONE: SqlNumber = /* @__PURE__ */ constant(0n);

/** The latest stage of several numbers. */
export function latest(...numbers: readonly SqlNumber[]): number {
  return Math.max(0, ...numbers.map(({ stage }) => stage));
}
