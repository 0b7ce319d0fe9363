import type { Allocation } from "../../allocate/allocation.ts";
import { leftOut } from "../../allocate/allocation.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Comparison } from "../../compare/comparison.ts";
import { levelsOf, sumsOf } from "../../compare/comparison.ts";
import { EFFECTS, type Effect } from "../../compare/effects.ts";
import { registerNotes } from "../../explain/register-notes.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { levelWords, wordOfLevel } from "../../language/level-words.ts";
import { counted } from "../../language/list-of.ts";
import { toTheOre } from "../../language/to-the-ore.ts";
import { describe } from "../../messages/describe.ts";
import { formatDifference } from "../../money/format-kr.ts";
import type { Level } from "../../recipients/recipient.ts";
import { printable } from "../../text/printable.ts";
import { whatIfNotes } from "../allocation/allocation-notes.ts";
import { COMPARISON_HEADINGS, EFFECT_WORDS } from "./comparison-words.ts";

/** The two agreements, one after the other; once where they are the same. */
export function comparisonTitle({ before, after }: Comparison): string {
  const [from, to] = [before, after].map(({ agreement }) => `${agreement.title} (${agreement.id})`);
  return from === to ? `${from}` : `${from} → ${to}`;
}

/** What to call the two sides: their years, or before and after where those are the same. */
export function sidesOf({ before, after }: Comparison, lang: Language): readonly [string, string] {
  const [from, to] = [before, after].map(({ agreement }) => String(agreement.year)) as [string, string];
  return from === to ? [COMPARISON_HEADINGS.before[lang], COMPARISON_HEADINGS.after[lang]] : [from, to];
}

/** What a reader of a comparison must know, one sentence for each fact. */
export function comparisonNotes(
  comparison: Comparison,
  lang: Language,
  [uncertain, uncertainAfter]: readonly Uncertainty[] = [],
): string[] {
  const { before, after, problems } = comparison;
  const [from, to] = sidesOf(comparison, lang);
  return [
    ...incomplete(before, from, lang),
    ...incomplete(after, to, lang),
    ...levelsOf(comparison).map((level) => {
      const { gains, loses, unchanged, difference } = sumsOf(comparison, level);
      const sum = formatDifference(difference, { lang, unit: true });
      return SENTENCES.changes[lang](level, gains, loses, unchanged, sum);
    }),
    ...(comparison.rows.length > 0 ? [SENTENCES.order[lang](effectWords(lang))] : []),
    ...side(before, from, lang, uncertain),
    ...side(after, to, lang, uncertainAfter),
    ...new Set(
      problems.map(
        (found) => `${found.severity === "error" ? "✗" : "!"} ${describe(found, { lang, for: "command" })}`,
      ),
    ),
  ].map(printable);
}

interface ComparisonSentences {
  readonly changes: (level: Level, gains: number, loses: number, unchanged: number, sum: string) => string;
  readonly order: (effects: string) => string;
  readonly incomplete: (name: string, lines: string) => string;
}

const SENTENCES: { readonly [S in keyof ComparisonSentences]: InBoth<ComparisonSentences[S]> } = {
  changes: {
    sv: (level, gains, loses, unchanged, sum) =>
      `${counted(gains, wordOfLevel(level).sv, levelWords(level).sv)} får mer, ${loses} mindre och ${unchanged} lika mycket; sammanlagt ${sum}.`,
    en: (level, gains, loses, unchanged, sum) =>
      `${counted(gains, `${wordOfLevel(level).en} gains`, `${levelWords(level).en} gain`)}, ${counted(loses, "loses", "lose")} and ${counted(unchanged, "gets", "get")} the same; ${sum} in total.`,
  },
  order: {
    sv: (effects) =>
      `✓ Varje skillnad är ${toTheOre().sv} summan av fyra delar, ändrade i denna ordning: ${effects}.`,
    en: (effects) =>
      `✓ Each difference is ${toTheOre().en} the sum of four parts, changed in this order: ${effects}.`,
  },
  incomplete: {
    sv: (name, lines) => `✗ Jämförelsen är ofullständig. Saknas i ${name}: ${lines}.`,
    en: (name, lines) => `✗ The comparison is incomplete. Missing in ${name}: ${lines}.`,
  },
};

/** Lines that could not be allocated are missing on one side: the difference is then misleading. */
function incomplete(allocation: Allocation, name: string, lang: Language): string[] {
  const missing = leftOut(allocation).map(({ id }) => id);
  return missing.length === 0 ? [] : [SENTENCES.incomplete[lang](name, missing.join(", "))];
}

function effectWords(lang: Language): string {
  const heading = (effect: Effect): string => COMPARISON_HEADINGS[effect][lang].toLowerCase();
  return EFFECTS.map((effect) => `${heading(effect)} (${EFFECT_WORDS[effect][lang]})`).join(", ");
}

function side(
  allocation: Allocation,
  name: string,
  lang: Language,
  uncertainty: Uncertainty | undefined,
): string[] {
  return [
    ...whatIfNotes(allocation, lang),
    ...registerNotes(allocation, lang),
    ...(uncertainty?.notes ?? []).map((note) => note[lang]),
  ].map((note) => `${name}: ${note}`);
}
