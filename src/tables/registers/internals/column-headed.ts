import type { Level } from "../../../recipients/recipient.ts";
import type { Cell } from "../../csv/grid.ts";

/** Headings of a column of codes, in order of preference: a code comes before a name. */
export const CODE: readonly string[] = [
  "code",
  "kod",
  "regionkod",
  "kommunkod",
  "länskod",
  "region",
  "kommun",
  "län",
  "municipality",
  "county",
];
/** Headings of a column of names beside the codes. */
export const NAME: readonly string[] = ["name", "namn", "regionnamn", "kommunnamn", "länsnamn"];
export const AGE: readonly string[] = ["age", "ålder", "alder"];
export const SEX: readonly string[] = ["sex", "kön", "kon"];
/** Headings of a column of years or months. */
export const TIME: readonly string[] = [
  "år",
  "ar",
  "year",
  "tid",
  "time",
  "månad",
  "month",
  "period",
  "datum",
  "date",
];

/** The position of the column with the first of some names. */
export function columnHeaded(header: readonly Cell[], names: readonly string[]): number | undefined {
  const headings = header.map(headingOf);
  const name = names.find((candidate) => headings.includes(candidate));
  return name === undefined ? undefined : headings.indexOf(name);
}

/** A heading as it is compared. */
export function headingOf(cell: Cell | undefined): string {
  return cell?.text.trim().toLowerCase() ?? "";
}

/** The level that a heading of codes or names states. */
export function levelHeaded(heading: string): Level | undefined {
  if (/^(?:län|county)/.test(heading)) return "county";
  return /^(?:kommun|municipality)/.test(heading) ? "municipality" : undefined;
}
