import { toPlain } from "../money/format-kr.ts";

/** Data as JSON text for people and programs: every `bigint` is öre, written as kronor text ("2506966.00"). */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(inKronor(data), null, 2)}\n`;
}

/** Data with every `bigint` as kronor text. */
export function inKronor(value: unknown): unknown {
  if (typeof value === "bigint") return toPlain(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inKronor);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inKronor(one)]));
}
