/** What keeps weights from being recovered, and what recovered weights contradict. All amounts are in öre. */
export interface RecoveryProblems {
  /** Too few amounts to recover weights from. */
  "recovery-rows": { rows: number };
  /** A table has several columns of amounts, and none was chosen. */
  "columns-several": { headers: readonly string[] };
  /** Somebody's amount is less than what each is said to get before the rest is shared. */
  "base-above": { label: string; amount: bigint; base: bigint };
  /** A pot that what is known to come out of it uses up: the bases of so many recipients, or (`null`) a single share. */
  "pot-too-small": { pot: bigint; least: bigint; recipients: number | null };
  /** Two published shares that no one weight explains both of. */
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
