import type { DraftFormat } from "../workbook-draft.ts";

/** The formats of numbers as files have them: a program shows them with the signs of its own language. */
export const NUMBER_FORMATS: Readonly<Record<DraftFormat, string>> = {
  whole: "#,##0",
  "one-decimal": "#,##0.0",
  "two-decimals": "#,##0.00",
};
