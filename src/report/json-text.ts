import { toPlain } from "../money/format-kr.ts";

/** Data as JSON text for people and programs: every `bigint` is öre, written as kronor text ("2506966.00"). */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, (_, value) => (typeof value === "bigint" ? toPlain(value) : value), 2)}\n`;
}
