import type { Allocation } from "../../allocate/allocation.ts";
import { registerName } from "../../explain/register-notes.ts";
import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { levelWords } from "../../language/level-words.ts";
import { lineName } from "../../language/line-name.ts";
import { listOf } from "../../language/list-of.ts";
import type { RegisterUse } from "../../population/register-use.ts";
import type { Level } from "../../recipients/recipient.ts";

type Lines = Pick<Allocation, "agreement" | "lines">;

/** A sentence on which lines a chart of a level's totals covers. */
export function chartedLines(level: Level, charted: Lines, lang: Language): string {
  const names = charted.lines.map(({ line }) => lineName(line, charted));
  const all = charted.agreement.lines.filter((line) => line.level === level).length;
  const covered = names.length === all ? ALL[lang](all) : SOME[lang](names.length, all);
  const listed = names.length === all || names.length === 0 ? "" : `: ${listOf(names, lang)}`;
  return `${covered} ${levelWords(level)[lang]}${listed}.`;
}

const ALL: InBoth<(all: number) => string> = {
  sv: (all) => `Alla poster (${all}) till`,
  en: (all) => `All lines (${all}) to`,
};
const SOME: InBoth<(some: number, all: number) => string> = {
  sv: (some, all) => `${some} av ${all} poster till`,
  en: (some, all) => `${some} of ${all} lines to`,
};

/** A sentence on the lines that are missing from every amount. */
export const leftOutNote: InBoth<(lines: readonly string[]) => string> = {
  sv: (lines) => `! Ofullständigt: ${listOf(lines, "sv")} kunde inte fördelas och ingår inte i beloppen.`,
  en: (lines) =>
    `! Incomplete: ${listOf(lines, "en")} could not be allocated and ${lines.length === 1 ? "is" : "are"} not in the amounts.`,
};

/** A sentence on the lines that a what-if has changed. */
export const whatIfNote: InBoth<(lines: readonly string[]) => string> = {
  sv: (lines) => `! Räkneexempel: ${listOf(lines, "sv")} har ändrats.`,
  en: (lines) => `! What-if: ${listOf(lines, "en")} changed.`,
};

/** The names of the lines that a what-if has changed. */
export function changedLines(charted: Lines): string[] {
  return charted.lines
    .filter(({ line }) => charted.agreement.changed?.some((one) => one.line === line.id))
    .map(({ line }) => lineName(line, charted));
}

/** A sentence that only some recipients are shown. */
export const shownNote: InBoth<(shown: number, all: number) => string> = {
  sv: (shown, all) => `Visar ${shown} av ${all} mottagare.`,
  en: (shown, all) => `Shows ${shown} of ${all} recipients.`,
};

/** A sentence on where the inhabitants that amounts are divided by were counted. */
export function inhabitantsNote({ register, asked, estimate }: RegisterUse, lang: Language): string {
  return INHABITANTS[lang](registerName(register, lang), estimate ? formatDate(asked, lang) : null);
}

const INHABITANTS: InBoth<(counted: string, asked: string | null) => string> = {
  sv: (counted, asked) =>
    asked === null ? `Invånare: ${counted}.` : `~ Uppskattning: invånare ${counted} i stället för ${asked}.`,
  en: (counted, asked) =>
    asked === null ? `Inhabitants: ${counted}.` : `~ Estimate: inhabitants ${counted} instead of ${asked}.`,
};
