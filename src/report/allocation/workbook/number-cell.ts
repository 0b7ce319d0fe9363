import type { DraftCell } from "../../../workbooks/workbook-draft.ts";

/** A number of a sheet, from its decimal text. A number that a double cannot hold stays a text: it is never changed. */
export function numberCell(text: string): DraftCell {
  const value = Number(text);
  const format = text.includes(".") ? "two-decimals" : "whole";
  const digits = text.replace(/^-?0*\.?0*|\./g, "").length;
  const isExact = format === "whole" ? Number.isSafeInteger(value) : digits <= 15;
  return isExact ? { value, format } : { value: text };
}
