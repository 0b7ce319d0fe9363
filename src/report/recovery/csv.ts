import type { Recovery } from "../../forensics/recovery.ts";
import { csvLine } from "../csv-line.ts";

/** Recovered weights as a register's CSV, `code,name,age,population`; rows whose weight is not known are left out. */
export function recoveryCsv({ rows }: Pick<Recovery, "rows">): string {
  const lines = rows
    .filter(({ weight }) => weight !== null)
    .map(({ code, label, weight }) => csvLine([code, label, "total", `${weight}`]));
  return `${[csvLine(["code", "name", "age", "population"]), ...lines].join("\n")}\n`;
}
