/** An amount of money in whole öre: 1 kr is `100n`. Negative amounts are corrections. */
export type Ore = bigint;
