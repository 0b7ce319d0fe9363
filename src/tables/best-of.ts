/** The first of those that rank highest; `undefined` of none. */
export function bestOf<T>(items: readonly T[], rankOf: (item: T) => number): T | undefined {
  if (items.length < 2) return items[0];
  const ranks = items.map(rankOf);
  return items[ranks.indexOf(Math.max(...ranks))];
}
