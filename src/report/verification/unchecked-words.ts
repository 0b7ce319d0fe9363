import type { InBoth, Language } from "../../language/language.ts";
import { counted } from "../../language/list-of.ts";
import { inKr } from "../../messages/messages.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { printable } from "../../text/printable.ts";
import type { UncheckedReason } from "../../verify/unchecked.ts";
import type { Verification } from "../../verify/verification.ts";

/** Figures of one column that were compared with nothing, for one reason. */
export interface UncheckedGroup {
  readonly reason: UncheckedReason;
  readonly column: string;
  readonly header: string;
  readonly cells: readonly string[];
}

const REASONS: Readonly<Record<UncheckedReason, InBoth<string>>> = {
  "no-agreement": {
    sv: "ingen överenskommelse är angiven",
    en: "no agreement was given",
  },
  "not-claimed": {
    sv: "kolumnen visar andra poster",
    en: "the column shows other lines",
  },
  "other-year": {
    sv: "rubriken anger ett annat år",
    en: "the header names another year",
  },
  change: { sv: "kolumnen visar förändringar", en: "the column shows changes" },
  unmapped: { sv: "rubriken är inget namn på en post", en: "the header names no line" },
  "not-computed": { sv: "posterna går inte att räkna ut", en: "the lines cannot be computed" },
  "row-unknown": { sv: "raden är ingen känd mottagare", en: "the row is no known recipient" },
  "of-which": {
    sv: "raden ingår i andra, eller är räknad ur dem",
    en: "the row is in others, or computed from them",
  },
  "not-understood": {
    sv: "programmet vet inte vad kolumnen visar",
    en: "the program does not know what the column shows",
  },
  "no-register": { sv: "nyckeln räknar inga invånare", en: "the key counts no inhabitants" },
  "other-date": {
    sv: "invånarna är inte räknade samma dag som i registret",
    en: "the inhabitants are of another date",
  },
  "sum-incomplete": {
    sv: "summan går inte att räkna efter",
    en: "the sum cannot be added up",
  },
};

/** The figures of a table that were compared with nothing, by column and reason. */
export function uncheckedGroups({ account }: Pick<Verification, "account">): UncheckedGroup[] {
  const groups = new Map<string, UncheckedGroup & { readonly cells: string[] }>();
  for (const { place, header, reason } of account.unchecked) {
    const key = `${place.column} ${reason}`;
    const first = { reason, column: place.column ?? "", header, cells: [] as string[] };
    const group = groups.get(key) ?? first;
    group.cells.push(place.cell);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What was not checked, as findings of reports that list each: its first cell with the line, and the sentence. */
export function notChecked(
  { verification }: { readonly verification: Verification | null },
  lang: Language,
): { readonly title: string; readonly line: number; readonly message: string }[] {
  if (!verification) return [];
  return uncheckedGroups(verification).map((group) => {
    const first = group.cells[0] ?? "";
    const at = verification.table.rows.find(({ row }) => first === `${group.column}${row}`);
    return { title: `${first} not-checked`, line: at?.line ?? 1, message: uncheckedSentence(group, lang) };
  });
}

/** A group in a sentence: "C Antal vårdplatser, 21 figures (C2–C22): the program does not know what the column shows." */
export function uncheckedSentence(group: UncheckedGroup, lang: Language): string {
  const { reason, column, header, cells } = group;
  const [first = "", last = first] = [cells[0], cells.at(-1)];
  const where = cells.length === 1 ? first : `${first}–${last}`;
  const figures = FIGURES[lang](cells.length);
  return printable(`${`${column} ${header}`.trim()}, ${figures} (${where}): ${REASONS[reason][lang]}.`);
}

const FIGURES: InBoth<(count: number) => string> = {
  sv: (count) => `${count} tal`,
  en: (count) => counted(count, "figure", "figures"),
};

/** A column whose amounts are rounded to more than a krona, though the claim names no unit. */
export interface CoarserUnit {
  readonly reason: "coarser-unit";
  readonly column: string;
  /** In öre. */
  readonly unit: bigint;
}

/** The columns that only a coarser unit of rounding gives. */
export function coarserUnits({ claim, columns }: Pick<Verification, "claim" | "columns">): CoarserUnit[] {
  if (claim.roundTo !== undefined) return [];
  return columns.flatMap(({ column, unit }) =>
    unit !== undefined && unit > krona()
      ? [{ reason: "coarser-unit" as const, column: column.letter, unit }]
      : [],
  );
}

/** Such a column in a sentence. */
export const coarserUnitSentence: InBoth<(one: CoarserUnit) => string> = {
  sv: ({ column, unit }) => `Kolumn ${column}: beloppen är avrundade till hela ${inKr.sv(unit)}.`,
  en: ({ column, unit }) => `Column ${column}: the amounts are rounded to whole ${inKr.en(unit)}.`,
};
