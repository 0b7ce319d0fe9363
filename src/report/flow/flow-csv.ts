import { toPlain } from "../../money/format-kr.ts";
import { csvLine } from "../../text/csv-line.ts";
import type { FlowDocument, FlowValue } from "./flow-document.ts";

/** A document's main table as CSV, without sums: kronor with a point. A form is a row for each field. */
export function flowCsv({ fields, closing = [], sheets, main }: FlowDocument): string {
  if (main !== "form") {
    const sheet = sheets.find(({ id }) => id === main);
    const rows = (sheet?.rows ?? []).map((row) => csvLine(row.map(plain)));
    return `${[csvLine((sheet?.columns ?? []).map(({ id }) => id)), ...rows].join("\n")}\n`;
  }
  const named = (all: typeof fields): string[] => all.map(({ id, value }) => csvLine([id, plain(value)]));
  const lines = sheets.flatMap(({ rows }) => rows.map((row) => csvLine([plain(row[0]), plain(row.at(-1))])));
  return `${[csvLine(["field", "value"]), ...named(fields), ...lines, ...named(closing)].join("\n")}\n`;
}

function plain(value: FlowValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.id;
  return typeof value === "bigint" ? toPlain(value, 0) : String(value);
}
