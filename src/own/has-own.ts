/** Whether a key, which is data, has an own rule or weight anywhere. */
export function hasOwn(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { rule, by } = data as Readonly<Record<string, unknown>>;
  return rule === "own" || by === "own" || Object.values(data).some(hasOwn);
}
