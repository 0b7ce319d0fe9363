import type { Allocation } from "../../allocate/allocation.ts";
import { leftOut } from "../../allocate/allocation.ts";
import type { Comparison } from "../../compare/comparison.ts";
import { EFFECTS } from "../../compare/effects.ts";
import { registerNotes } from "../../explain/register-notes.ts";
import { counted } from "../../language/counted.ts";
import type { Language } from "../../language/language.ts";
import { LEVEL_WORD, LEVEL_WORDS } from "../../language/words.ts";
import { describe } from "../../messages/describe.ts";
import { formatDifference } from "../../money/format-kr.ts";
import { printable } from "../../text/printable.ts";
import { whatIfNotes } from "../allocation/allocation-notes.ts";
import { COMPARISON_HEADINGS, EFFECT_WORDS } from "./comparison-words.ts";

/** What to call the two sides: their years, or before and after where those are the same. */
export function sidesOf({ before, after }: Comparison, lang: Language): readonly [string, string] {
  const [from, to] = [before, after].map(({ agreement }) => String(agreement.year)) as [string, string];
  return from === to ? [COMPARISON_HEADINGS.before[lang], COMPARISON_HEADINGS.after[lang]] : [from, to];
}

/** What a reader of a comparison must know, a sentence each. */
export function comparisonNotes(comparison: Comparison, lang: Language): string[] {
  const { before, after, problems } = comparison;
  const [from, to] = sidesOf(comparison, lang);
  return [
    ...incomplete(before, from, lang),
    ...incomplete(after, to, lang),
    ...comparison.levels.map((level) => {
      const { gains, loses, unchanged, difference } = comparison.sums(level);
      const sum = formatDifference(difference, { lang, unit: true });
      return lang === "sv"
        ? `${counted(gains, LEVEL_WORD[level].sv, LEVEL_WORDS[level].sv)} får mer, ${loses} mindre och ${unchanged} lika mycket; i allt ${sum}.`
        : `${counted(gains, `${LEVEL_WORD[level].en} gains`, `${LEVEL_WORDS[level].en} gain`)}, ${counted(loses, "loses", "lose")} and ${counted(unchanged, "gets", "get")} the same; in all ${sum}.`;
    }),
    ...(comparison.rows.length > 0 ? [order(lang)] : []),
    ...side(before, from, lang),
    ...side(after, to, lang),
    ...new Set(problems.map((found) => `${found.severity === "error" ? "✗" : "!"} ${describe(found, lang)}`)),
  ].map(printable);
}

/** Lines that could not be allocated are missing on one side: the difference is then not what it seems. */
function incomplete(allocation: Allocation, name: string, lang: Language): string[] {
  const missing = leftOut(allocation).map(({ id }) => id);
  if (missing.length === 0) return [];
  return lang === "sv"
    ? [`✗ Jämförelsen är ofullständig. Saknas i ${name}: ${missing.join(", ")}.`]
    : [`✗ The comparison is incomplete. Missing in ${name}: ${missing.join(", ")}.`];
}

function order(lang: Language): string {
  const parts = EFFECTS.map(
    (effect) => `${COMPARISON_HEADINGS[effect][lang].toLowerCase()} (${EFFECT_WORDS[effect][lang]})`,
  ).join(", ");
  return lang === "sv"
    ? `✓ Varje skillnad är på öret summan av det som ändrats, i denna ordning: ${parts}.`
    : `✓ Each difference is to the öre the sum of what was changed, in this order: ${parts}.`;
}

function side(allocation: Allocation, name: string, lang: Language): string[] {
  return [...whatIfNotes(allocation, lang), ...registerNotes(allocation, lang)].map(
    (note) => `${name}: ${note}`,
  );
}
