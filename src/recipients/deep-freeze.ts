/** Freezes data that all callers share, and everything in it, so that no caller can change another's results. */
export function deepFreeze<T extends object>(data: T): T {
  for (const value of Object.values(data))
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) deepFreeze(value);
  return Object.freeze(data);
}
