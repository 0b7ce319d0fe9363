import type { InBoth } from "../../language/language.ts";
import { theLevel, wordOfLevel } from "../../language/level-words.ts";
import { allOf } from "../../language/list-of.ts";
import { PER_INHABITANT } from "../../language/per-inhabitant.ts";
import type { Level } from "../../recipients/recipient.ts";
import { unitInUse } from "../../recipients/unit-in-use.ts";

/** An amount in the answer: "96.50 per inhabitant" is absent where the inhabitants are unknown. */
export interface AnswerAmount {
  readonly amount: string;
  readonly perInhabitant: string | undefined;
  readonly estimate: boolean;
}

interface ExplanationSentences {
  /** What a body gets. */
  readonly gets: (name: string, amount: AnswerAmount, first: boolean) => string;
  /** What a body gets in one of its roles. */
  readonly as: (amount: AnswerAmount, level: Level) => string;
  readonly nothing: (name: string) => string;
  /** What an amount of 0 was made of, where no rule gave the recipient anything. */
  readonly noPart: () => string;
  readonly incomplete: (lines: readonly string[]) => string;
  readonly reasons: (count: number) => string;
  readonly sum: () => string;
  readonly amount: () => string;
  readonly perInhabitant: () => string;
  readonly sharedBy: (weight: string, names: readonly string[], counted: string) => string;
  /** Where the inhabitants were counted, if no line of the explanation was shared by them. */
  readonly divided: (counted: string) => string;
}

/** The words of an explanation that is laid out as a document. */
export const EXPLANATION_WORDS: {
  readonly [S in keyof ExplanationSentences]: InBoth<ExplanationSentences[S]>;
} = {
  gets: {
    sv: (name, { amount, perInhabitant, estimate }, first) =>
      `${name} ${first ? "får " : ""}${estimate ? "uppskattningsvis " : ""}${amount}${perInhabitant === undefined ? "" : ` (${perInhabitant} per invånare)`}`,
    en: (name, { amount, perInhabitant, estimate }, first) =>
      `${name} ${first ? "receives " : ""}${estimate ? "an estimated " : ""}${amount}${perInhabitant === undefined ? "" : ` (${perInhabitant} per inhabitant)`}`,
  },
  as: {
    sv: ({ amount, estimate }, level) =>
      `${estimate ? "uppskattningsvis " : ""}${amount} som ${wordOfLevel(level).sv}`,
    en: ({ amount, estimate }, level) =>
      `${estimate ? "an estimated " : ""}${amount} as ${theLevel(level).en}`,
  },
  nothing: {
    sv: (name) => `${name} får inget av de poster som valts.`,
    en: (name) => `${name} receives nothing of the lines chosen.`,
  },
  noPart: { sv: () => "inget av posten", en: () => "nothing of the line" },
  incomplete: {
    sv: (lines) => `Ofullständigt: ${allOf(lines, "sv")} kunde inte fördelas och ingår inte i beloppen.`,
    en: (lines) =>
      `Incomplete: ${allOf(lines, "en")} could not be allocated and ${lines.length === 1 ? "is" : "are"} not in the amounts.`,
  },
  reasons: {
    sv: (count) => (count === 1 ? "Så är beloppet räknat" : "Så är beloppen räknade"),
    en: (count) => (count === 1 ? "How the amount was computed" : "How the amounts were computed"),
  },
  sum: { sv: () => "Summa", en: () => "Sum" },
  amount: { sv: () => `Belopp (${unitInUse().sv})`, en: () => `Amount (${unitInUse().en})` },
  perInhabitant: { sv: () => PER_INHABITANT.sv, en: () => PER_INHABITANT.en },
  sharedBy: {
    sv: (weight, names, counted) =>
      `${capital(weight)}${names.length === 0 ? "" : ` (${allOf(names, "sv")})`}: ${counted}.`,
    en: (weight, names, counted) =>
      `${capital(weight)}${names.length === 0 ? "" : ` (${allOf(names, "en")})`}: ${counted}.`,
  },
  divided: {
    sv: (counted) => `Per invånare efter folkmängden ${counted}.`,
    en: (counted) => `Per inhabitant by the population on ${counted}.`,
  },
};

function capital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}
