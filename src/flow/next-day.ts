const DAY_MS = 86_400_000;

/** The day after a day, both YYYY-MM-DD. */
export function nextDay(date: string): string {
  return new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);
}
