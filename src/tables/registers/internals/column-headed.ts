import { inUse } from "../../../recipients/in-use.ts";
import type { OwnLevel } from "../../../recipients/own-recipients.ts";
import type { Level } from "../../../recipients/recipient.ts";
import type { Cell } from "../../csv/grid.ts";

const CODE: readonly string[] = [
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
/**
 * Headings of a column of codes, in order of preference: a code comes before a name. A column may also be headed by a level
 * of own recipients.
 */
export function codeHeadings(): readonly string[] {
  const levels = inUse()?.levels ?? [];
  // What a recipient lies within may be beside it, and is then not what is counted.
  const inner = levels.filter(({ recipients }) => recipients.some(({ within }) => within));
  return [...CODE, ...[...inner, ...levels].flatMap(headingsOf)];
}

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
  if (inUse()) return ownLevelHeaded(heading);
  if (/^(?:län|county)/.test(heading)) return "county";
  return /^(?:kommun|municipality)/.test(heading) ? "municipality" : undefined;
}

function ownLevelHeaded(heading: string): Level | undefined {
  return inUse()?.levels?.find((level) => headingsOf(level).includes(heading))?.id;
}

function headingsOf({ id, one, heading }: OwnLevel): string[] {
  return [id, one.sv, one.en, heading.sv, heading.en].map((word) => word.toLowerCase());
}
