/** A count with its word: `1 row`, `2 rows`; the count may be written out already. */
export function counted(count: number | string, one: string, many: string): string {
  return `${count} ${String(count) === "1" ? one : many}`;
}
