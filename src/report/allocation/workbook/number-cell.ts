import type { DraftCell, DraftFormat } from "../../../workbooks/workbook-draft.ts";

/** A number of a sheet, from its decimal text. A number that a double cannot hold stays a text: it is never changed. */
export function numberCell(text: string): DraftCell {
  const value = Number(text);
  const format = formatOf(text);
  const digits = text.replace(/^-?0*\.?0*|\./g, "").length;
  const isExact = format === "whole" ? Number.isSafeInteger(value) : digits <= 15;
  return isExact ? { value, format } : { value: text };
}

function formatOf(text: string): DraftFormat {
  if (!text.includes(".")) return "whole";
  return /\.\d$/.test(text) ? "one-decimal" : "two-decimals";
}
