import type {
  Flip,
  NoFlip,
  Sensitivity,
  Unmeasured,
  VintageChange,
} from "../../forensics/sensitivity/sensitivity.ts";
import type { TieOutcomes } from "../../forensics/sensitivity/tie-report.ts";
import { counted } from "../../language/counted.ts";
import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { rad, row } from "../../language/list-words.ts";
import { ROUNDING_WORDS } from "../../language/words.ts";
import { formatCount, formatKr } from "../../money/format-money.ts";
import type { Ore } from "../../money/ore.ts";
import { absolute } from "../../numbers/absolute.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import type { TieRule } from "../../rounding/tie-rule.ts";

/** The headings of the table of distances. */
export const DISTANCE_HEADINGS: InBoth<readonly string[]> = {
  sv: ["Mottagare", "Belopp", "Egna\ninvånare +", "Egna\ninvånare −", "Potten +", "Potten −"],
  en: ["Recipient", "Amount", "Own\npeople +", "Own\npeople −", "Pot +", "Pot −"],
};

const UNMEASURED: Readonly<Record<Unmeasured, InBoth<string>>> = {
  stated: {
    sv: "Nyckeln anger varje belopp: ingen folkmängd avgör dem.",
    en: "The key states every amount: no head count decides them.",
  },
  key: {
    sv: "Avstånd räknas bara för fasta belopp, lika andelar och en andel efter vikt.",
    en: "Distances are worked out only for fixed amounts, equal shares and one share by a weight.",
  },
  amount: {
    sv: "Avstånd räknas bara för poster över 0 kr.",
    en: "Distances are worked out only for lines above SEK 0.",
  },
  rounding: {
    sv: "Avstånd räknas inte för oavrundade belopp, delar som avrundas var för sig eller innehållna andelar.",
    en: "Distances are not worked out for unrounded amounts, parts rounded apart or shares withheld.",
  },
};

/** Why there are no distances. */
export function unmeasuredWords(why: Unmeasured, lang: Language): string {
  return UNMEASURED[why][lang];
}

/** A line with its rounding. */
export function sensitivityTitle({ line, rounding }: Sensitivity, lang: Language): string {
  const unit = formatKr(rounding.unit, { lang, unit: true });
  const method = ROUNDING_WORDS[rounding.method][lang];
  return `${line.id}, ${formatKr(line.amount, { lang, unit: true })} (${method}, ${unit})`;
}

/** How far it is to another amount: people, and what the amount then changes by. */
export function peopleWords(flip: Flip | NoFlip | null, lang: Language): string {
  if (flip === null) return "–";
  if (!("by" in flip)) return `> ${formatCount(flip.beyond, { lang })}`;
  return `${formatCount(absolute(flip.by), { lang })} (${change(flip.change, lang)})`;
}

/** How far it is to another amount in money. */
export function moneyWords(flip: Flip | NoFlip, lang: Language): string {
  if (!("by" in flip)) return `> ${formatKr(flip.beyond, { lang })}`;
  return `${formatKr(absolute(flip.by), { lang })} (${change(flip.change, lang)})`;
}

/** Who would have had another amount with one inhabitant more or fewer. */
export function oneInhabitantWords({ byOneInhabitant, recipients }: Sensitivity, lang: Language): string {
  const names = byOneInhabitant.map(({ name }) => name);
  if (names.length === 0)
    return lang === "sv"
      ? "Ingens belopp avgörs av en enda invånare."
      : "Nobody's amount is decided by a single inhabitant.";
  const all = names.length === recipients?.length;
  const who = all ? "" : `: ${lang === "sv" ? rad(names) : row(names)}`;
  return lang === "sv"
    ? `Avgörs av högst en invånare: ${all ? "alla" : names.length} belopp${who}.`
    : `Decided by one inhabitant or less: ${all ? "all amounts" : counted(names.length, "amount", "amounts")}${who}.`;
}

/** What another day's people would have changed. */
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
  if (changed === 0) return lang === "sv" ? `${day}: inget belopp ändras.` : `${day}: no amount changes.`;
  const name = recipients[most]?.name ?? "";
  const by = change(changes[most] as Ore, lang);
  return lang === "sv"
    ? `${day}: ${changed} av ${changes.length} belopp ändras, mest för ${name} (${by} kr).`
    : `${day}: ${changed} of ${counted(changes.length, "amount", "amounts")} ${changed === 1 ? "changes" : "change"}, most for ${name} (SEK ${by}).`;
}

/** A tie and what each rule makes of it, a line each. */
export function tieWords({ tied, winners, used, amount, outcomes }: TieOutcomes, lang: Language): string[] {
  const names = (of: readonly Recipient[]): string => (lang === "sv" ? rad : row)(of.map(({ name }) => name));
  const stake = formatKr(amount, { lang, unit: true });
  const head =
    lang === "sv"
      ? `Lika anspråk: ${names(tied)}; ${stake} stod på spel och gick till ${names(winners)} (${ruleWords(used, lang)}).`
      : `A tie: ${names(tied)}; ${stake} was at stake and went to ${names(winners)} (${ruleWords(used, lang)}).`;
  return [head, ...outcomes.map((one) => `  ${ruleWords(one.rule, lang)}: ${names(one.winners)}`)];
}

function ruleWords(rule: TieRule, lang: Language): string {
  if (rule === "code") return lang === "sv" ? "kodordning" : "code order";
  if (rule === "largest-weight") return lang === "sv" ? "störst vikt" : "largest weight";
  if (rule === "error") return lang === "sv" ? "ingen regel" : "no rule";
  return lang === "sv" ? `lott med ${rule.join(", ")} först` : `a lot with ${rule.join(", ")} first`;
}

function change(by: Ore, lang: Language): string {
  return `${by > 0n ? "+" : ""}${formatKr(by, { lang })}`;
}

/** What was not worked out because the work was stopped. */
export function stoppedWords(lines: readonly string[], lang: Language): string {
  return lang === "sv" ? `~ Avbrutet: ${rad(lines)} återstår.` : `~ Stopped: ${row(lines)} left undone.`;
}
