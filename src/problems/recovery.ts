/** Why weights cannot be recovered, and what contradicts recovered weights. All amounts are in öre. */
export interface RecoveryProblems {
  /** Too few amounts to recover weights from. */
  "recovery-rows": { rows: number };
  /** A table has several columns of amounts, and the caller chose none. */
  "columns-several": { headers: readonly string[] };
  /** A recipient's amount is less than the base that each gets before the rest is shared. */
  "base-above": { label: string; amount: bigint; base: bigint };
  /**
   * The known parts use up the pot: the bases of `recipients` recipients, or a single share (`null`), which is that of
   * `label` where it is known.
   */
  "pot-too-small": { pot: bigint; least: bigint; recipients: number | null; label?: string };
  /** No single weight explains both of two published shares. */
  "ratio-clash": {
    recipient: string;
    first: string;
    firstAmount: bigint;
    firstPot: bigint;
    second: string;
    secondAmount: bigint;
    secondPot: bigint;
  };
}
