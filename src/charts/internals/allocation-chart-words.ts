import type { Allocation } from "../../allocate/allocation.ts";
import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { LEVEL_WORDS, STATUS_WORDS } from "../../language/level-words.ts";
import { listOf } from "../../language/list-of.ts";
import type { RegisterUse } from "../../population/register-use.ts";
import type { Level } from "../../recipients/recipient.ts";

type Lines = Pick<Allocation, "agreement" | "lines">;

/** A sentence on which lines a chart of a level's totals covers. */
export const chartedLines: InBoth<(level: Level, charted: Lines) => string> = {
  sv: (level, charted) => {
    const { ids, all } = linesOf(level, charted);
    const to = LEVEL_WORDS[level].sv;
    return ids.length === all
      ? `Alla poster (${all}) till ${to}.`
      : `${ids.length} av ${all} poster till ${to}${ids.length > 0 ? `: ${listOf(ids, "sv")}` : ""}.`;
  },
  en: (level, charted) => {
    const { ids, all } = linesOf(level, charted);
    const to = LEVEL_WORDS[level].en;
    return ids.length === all
      ? `All lines (${all}) to ${to}.`
      : `${ids.length} of ${all} lines to ${to}${ids.length > 0 ? `: ${listOf(ids, "en")}` : ""}.`;
  },
};

/** A sentence on the lines that are missing from every amount. */
export const leftOutNote: InBoth<(lines: readonly string[]) => string> = {
  sv: (lines) => `! Ofullständigt: ${listOf(lines, "sv")} kunde inte fördelas och ingår inte i beloppen.`,
  en: (lines) =>
    `! Incomplete: ${listOf(lines, "en")} could not be allocated and ${lines.length === 1 ? "is" : "are"} not in the amounts.`,
};

/** A sentence that only some recipients are shown. */
export const shownNote: InBoth<(shown: number, all: number) => string> = {
  sv: (shown, all) => `Visar ${shown} av ${all} mottagare.`,
  en: (shown, all) => `Shows ${shown} of ${all} recipients.`,
};

/** A sentence on where the inhabitants that amounts are divided by were counted. */
export function inhabitantsNote({ register, asked, estimate }: RegisterUse, lang: Language): string {
  const counted = `${formatDate(register.date, lang)} (${register.id}, ${STATUS_WORDS[register.status][lang]})`;
  return INHABITANTS[lang](counted, estimate ? formatDate(asked, lang) : null);
}

const INHABITANTS: InBoth<(counted: string, asked: string | null) => string> = {
  sv: (counted, asked) =>
    asked === null ? `Invånare: ${counted}.` : `~ Uppskattning: invånare ${counted} i stället för ${asked}.`,
  en: (counted, asked) =>
    asked === null ? `Inhabitants: ${counted}.` : `~ Estimate: inhabitants ${counted} instead of ${asked}.`,
};

function linesOf(level: Level, { agreement, lines }: Lines): { ids: string[]; all: number } {
  const all = agreement.lines.filter((line) => line.level === level).length;
  return { ids: lines.map(({ line }) => line.id), all };
}
