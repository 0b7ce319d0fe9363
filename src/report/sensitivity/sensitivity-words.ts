import { roundingPhrase, TIE_RULE_WORDS } from "../../explain/rounding-phrase.ts";
import type {
  Flip,
  NoFlip,
  Sensitivity,
  Unmeasured,
  VintageChange,
} from "../../forensics/sensitivity/sensitivity-options.ts";
import type { TieOutcomes } from "../../forensics/sensitivity/tie-report.ts";
import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { counted, listOf } from "../../language/list-of.ts";
import { formatCount, formatKr } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import { absolute } from "../../numbers/absolute.ts";
import type { Recipient } from "../../recipients/recipient.ts";

/** The headings of the table of distances. */
export const DISTANCE_HEADINGS: InBoth<readonly string[]> = {
  sv: ["Mottagare", "Belopp", "Egna\ninvånare +", "Egna\ninvånare −", "Potten +", "Potten −"],
  en: ["Recipient", "Amount", "Own\npeople +", "Own\npeople −", "Pot +", "Pot −"],
};

const UNMEASURED: Readonly<Record<Unmeasured, InBoth<string>>> = {
  stated: {
    sv: "Nyckeln anger varje belopp: ingen folkmängd avgör dem.",
    en: "The key states every amount: no population decides them.",
  },
  key: {
    sv: "Avstånd räknas bara för fasta belopp, lika andelar och en andel efter vikt, inte för egna regler och vikter.",
    en: "Distances are computed only for fixed amounts, equal shares and one share by a weight, not for own rules and weights.",
  },
  amount: {
    sv: "Avstånd räknas bara för poster över 0 kr.",
    en: "Distances are computed only for lines above SEK 0.",
  },
  rounding: {
    sv: "Avstånd räknas inte för egna avrundningar, oavrundade belopp, delar som avrundas var för sig eller innehållna andelar.",
    en: "Distances are not computed for own roundings, unrounded amounts, parts rounded on their own or shares withheld.",
  },
};

/** Why there are no distances. */
export function unmeasuredWords(why: Unmeasured, lang: Language): string {
  return UNMEASURED[why][lang];
}

interface SensitivitySentences {
  readonly title: (line: string, amount: string, rounding: string) => string;
  /** Whose amounts one inhabitant more or fewer would change. */
  readonly none: () => string;
  readonly all: () => string;
  readonly some: (names: readonly string[], of: number) => string;
  readonly unchanged: (day: string) => string;
  readonly changed: (day: string, changed: number, of: number, most: string, by: string) => string;
  readonly tie: (tied: readonly string[], amount: string, winners: readonly string[], rule: string) => string;
  readonly outcome: (rule: string, winners: readonly string[]) => string;
  readonly stopped: (lines: readonly string[]) => string;
}

const SENTENCES: { readonly [S in keyof SensitivitySentences]: InBoth<SensitivitySentences[S]> } = {
  title: {
    sv: (line, amount, rounding) => `${line}, ${amount} (avrundning: ${rounding})`,
    en: (line, amount, rounding) => `${line}, ${amount} (rounding: ${rounding})`,
  },
  none: {
    sv: () => "För ingen mottagare räcker en egen invånare mer eller färre för att ändra beloppet.",
    en: () => "For no recipient is one inhabitant of its own, more or fewer, enough to change the amount.",
  },
  all: {
    sv: () => "För alla mottagare räcker en egen invånare mer eller färre för att ändra beloppet.",
    en: () => "For every recipient one inhabitant of its own, more or fewer, is enough to change the amount.",
  },
  some: {
    sv: (names, of) =>
      `För ${names.length} av ${of} mottagare räcker en egen invånare mer eller färre för att ändra beloppet: ${listOf(names, "sv")}.`,
    en: (names, of) =>
      `For ${names.length} of ${of} recipients one inhabitant of their own, more or fewer, is enough to change the amount: ${listOf(names, "en")}.`,
  },
  unchanged: {
    sv: (day) => `${day}: inget belopp ändras.`,
    en: (day) => `${day}: no amount changes.`,
  },
  changed: {
    sv: (day, changed, of, most, by) =>
      `${day}: ${changed} av ${of} belopp ändras, mest för ${most} (${by} kr).`,
    en: (day, changed, of, most, by) =>
      `${day}: ${changed} of ${counted(of, "amount", "amounts")} ${changed === 1 ? "changes" : "change"}, most for ${most} (SEK ${by}).`,
  },
  tie: {
    sv: (tied, amount, winners, rule) =>
      `Lika anspråk: ${listOf(tied, "sv")}. ${amount} gick till ${listOf(winners, "sv")} (${rule}).`,
    en: (tied, amount, winners, rule) =>
      `Equal claims: ${listOf(tied, "en")}. ${amount} went to ${listOf(winners, "en")} (${rule}).`,
  },
  outcome: {
    sv: (rule, winners) => `  Med ${rule}: ${listOf(winners, "sv")}`,
    en: (rule, winners) => `  By ${rule}: ${listOf(winners, "en")}`,
  },
  stopped: {
    sv: (lines) => `~ Avbrutet: ${listOf(lines, "sv")} återstår.`,
    en: (lines) => `~ Stopped: ${listOf(lines, "en")} not computed.`,
  },
};

/** A line with its rounding. */
export function sensitivityTitle({ line, rounding: { method, unit } }: Sensitivity, lang: Language): string {
  const amount = formatKr(line.amount, { lang, unit: true });
  return SENTENCES.title[lang](line.id, amount, roundingPhrase(method, unit, lang));
}

/** The distance to another amount: people, and by how much the amount then changes. */
export function peopleWords(flip: Flip | NoFlip | null, lang: Language): string {
  if (flip === null) return "–";
  if (!("by" in flip)) return `> ${formatCount(flip.beyond, { lang })}`;
  return `${formatCount(absolute(flip.by), { lang })} (${change(flip.change, lang)})`;
}

/** The distance to another amount in money. */
export function moneyWords(flip: Flip | NoFlip, lang: Language): string {
  if (!("by" in flip)) return `> ${formatKr(flip.beyond, { lang })}`;
  return `${formatKr(absolute(flip.by), { lang })} (${change(flip.change, lang)})`;
}

/** Which recipients would have had another amount with one inhabitant more or fewer. */
export function oneInhabitantWords({ byOneInhabitant, recipients }: Sensitivity, lang: Language): string {
  const names = byOneInhabitant.map(({ name }) => name);
  if (names.length === 0) return SENTENCES.none[lang]();
  const of = recipients?.length ?? 0;
  return names.length === of ? SENTENCES.all[lang]() : SENTENCES.some[lang](names, of);
}

/** What the population of another day would have changed. */
export function vintageWords(
  { register, changes }: VintageChange,
  recipients: readonly Recipient[],
  lang: Language,
): string {
  const changed = changes.filter((one) => one !== 0n).length;
  const most = changes.reduce(
    (best, one, index) => (absolute(one) > absolute(changes[best] as Ore) ? index : best),
    0,
  );
  const day = `${formatDate(register.date, lang)} (${register.id})`;
  if (changed === 0) return SENTENCES.unchanged[lang](day);
  const name = recipients[most]?.name ?? "";
  return SENTENCES.changed[lang](day, changed, changes.length, name, change(changes[most] as Ore, lang));
}

/** A tie and how each rule decides it, one line for each rule. */
export function tieWords({ tied, winners, used, amount, outcomes }: TieOutcomes, lang: Language): string[] {
  const names = (of: readonly Recipient[]): string[] => of.map(({ name }) => name);
  const rule = TIE_RULE_WORDS[lang];
  return [
    SENTENCES.tie[lang](names(tied), formatKr(amount, { lang, unit: true }), names(winners), rule(used)),
    ...outcomes.map((one) => SENTENCES.outcome[lang](rule(one.rule), names(one.winners))),
  ];
}

function change(by: Ore, lang: Language): string {
  return `${by > 0n ? "+" : ""}${formatKr(by, { lang })}`;
}

/** What was not computed because the work was stopped. */
export function stoppedWords(lines: readonly string[], lang: Language): string {
  return SENTENCES.stopped[lang](lines);
}
