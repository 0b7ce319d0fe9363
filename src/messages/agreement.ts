import { formatDate } from "../language/format-date.ts";
import { rad, row } from "../language/list-words.ts";
import { formatKr } from "../money/format-money.ts";
import type { AgreementProblems } from "../problems/agreement.ts";
import { ROUNDINGS } from "../rounding/index.ts";
import { TIE_RULES } from "../rounding/tie-rule.ts";
import { RULES } from "../rules/index.ts";
import type { Messages } from "./messages.ts";
import { shapeFaultWords } from "./shape-fault-words.ts";

const sv = (ore: bigint): string => formatKr(ore, { lang: "sv", unit: true });
const en = (ore: bigint): string => formatKr(ore, { lang: "en", unit: true });

const RULE_NAMES = /* @__PURE__ */ Object.keys(RULES);
const METHOD_NAMES = /* @__PURE__ */ Object.keys(ROUNDINGS);

export const agreementMessages: Messages<AgreementProblems> = {
  "agreement-shape": {
    sv: ({ place, cause }) =>
      `Avtalsfilen har fel form vid ${place}: ${shapeFaultWords(cause, "sv")}. Rätta stället.`,
    en: ({ place, cause }) =>
      `The agreement file is not of the right shape at ${place}: ${shapeFaultWords(cause, "en")}. Correct the place.`,
  },
  "agreement-unknown": {
    sv: ({ agreement, known }) =>
      `Överenskommelsen "${agreement}" finns inte. De som finns är ${rad(known)}; året räcker.`,
    en: ({ agreement, known }) =>
      `There is no agreement "${agreement}". There are ${row(known)}; the year is enough.`,
  },
  "line-unknown": {
    sv: ({ line, known }) => `Posten "${line}" finns inte. Posterna är ${rad(known)}.`,
    en: ({ line, known }) => `There is no line "${line}". The lines are ${row(known)}.`,
  },
  "selection-empty": {
    sv: ({ lines, levels }) =>
      `Ingen post återstår: ${lines.length > 0 ? `${rad(lines)} går inte till nivån ${levels.join(", ")}` : `överenskommelsen har inga pengar till nivån ${levels.join(", ") || "–"}`}. Ändra --line eller --level.`,
    en: ({ lines, levels }) =>
      `No line is left: ${lines.length > 0 ? `${row(lines)} ${lines.length === 1 ? "does" : "do"} not go to level ${levels.join(", ")}` : `the agreement has no money for level ${levels.join(", ") || "–"}`}. Change --line or --level.`,
  },
  "line-duplicate": {
    sv: ({ line }) => `Två poster har samma beteckning, "${line}". Ge den ena en egen.`,
    en: ({ line }) => `Two lines have the same id, "${line}". Give one of them its own.`,
  },
  "area-unknown": {
    sv: ({ line, area, known }) =>
      `Posten "${line}" hör till området "${area}", som inte finns. Områdena är ${rad(known)}.`,
    en: ({ line, area, known }) =>
      `Line "${line}" belongs to area "${area}", which does not exist. The areas are ${row(known)}.`,
  },
  "rule-unknown": {
    sv: ({ line, rule }) =>
      `Posten "${line}" har en regel av okänt slag, "${rule}". Slagen är ${rad(RULE_NAMES)}.`,
    en: ({ line, rule }) =>
      `Line "${line}" has a rule of an unknown kind, "${rule}". The kinds are ${row(RULE_NAMES)}.`,
  },
  "line-amount-missing": {
    sv: ({ line }) =>
      `Överenskommelsen anger inget belopp för posten "${line}", och nyckeln ger inget. Ange det med --set ${line}.amount=…, till exempel 250mnkr.`,
    en: ({ line }) =>
      `The agreement states no amount for line "${line}", and its key does not tell one. Give it with --set ${line}.amount=…, for example 250mnkr.`,
  },
  "line-amount-fraction": {
    sv: ({ line, sum }) =>
      `Beloppen i posten "${line}" blir tillsammans ${sum} öre, vilket inte är ett helt antal. Ange postens belopp i överenskommelsen.`,
    en: ({ line, sum }) =>
      `The amounts of line "${line}" come to ${sum} öre, which is no whole number. State the line's amount in the agreement.`,
  },
  "line-amount-stated": {
    sv: ({ line, stated }) =>
      `Posten "${line}" har redan sitt belopp i överenskommelsen, ${sv(stated)}. Ta bort --set ${line}.amount, eller ändra i avtalsfilen.`,
    en: ({ line, stated }) =>
      `Line "${line}" already has its amount in the agreement, ${en(stated)}. Leave out --set ${line}.amount, or change the agreement file.`,
  },
  "effect-inseparable": {
    sv: ({ line, date, ages }) =>
      `Posten "${line}": vad nyckeln och vad folkmängden har gjort går inte att skilja åt, för det första utfallet räknar inte ${ages ? `åldrarna ${ages}` : "folk på den nivån"} per ${formatDate(date, "sv")}. Allt står under nyckeln. Ange ett register som har dem (--population), eller godta närmaste (--substitute nearest).`,
    en: ({ line, date, ages }) =>
      `Line "${line}": what the key and what the population did cannot be told apart, since the first allocation does not count ${ages ? `the ages ${ages}` : "people at that level"} on ${formatDate(date, "en")}. All of it stands under the key. Hand in a register that holds them (--population), or accept the nearest (--substitute nearest).`,
  },
  "share-differs": {
    sv: ({ line, percent, of, amount }) =>
      `Posten "${line}" sägs vara ${percent} % av ${sv(of)}, men beloppet ${sv(amount)} är inte det. Rätta beloppet, procenttalet eller summan.`,
    en: ({ line, percent, of, amount }) =>
      `Line "${line}" is said to be ${percent} % of ${en(of)}, but the amount ${en(amount)} is not. Correct the amount, the percentage or the sum.`,
  },
  unsupported: {
    sv: ({ item, reason }) =>
      `Överenskommelsen har ett villkor som inte kan räknas, "${item}": ${reason} Godta att det lämnas utanför med --accept ${item}.`,
    en: ({ item, reason }) =>
      `The agreement has a term that cannot be computed, "${item}": ${reason} Accept that it is left out with --accept ${item}.`,
  },
  "accept-unknown": {
    sv: ({ item, known }) =>
      `"${item}" står inte bland det som överenskommelsen inte kan uttrycka${known.length > 0 ? `; där står ${rad(known)}` : " (där står inget)"}. Ta bort --accept ${item}.`,
    en: ({ item, known }) =>
      `"${item}" is not among what the agreement lists as unsupported${known.length > 0 ? `; it lists ${row(known)}` : " (it lists nothing)"}. Leave out --accept ${item}.`,
  },
  "stated-sum": {
    sv: ({ over, stated, computed }) =>
      `Överenskommelsen går inte ihop: för ${over} anges ${sv(stated)} men posterna ger ${sv(computed)}, ${sv(computed - stated)} i skillnad. Rätta posten eller summan.`,
    en: ({ over, stated, computed }) =>
      `The agreement does not reconcile: for ${over} it states ${en(stated)} but the lines add up to ${en(computed)}, a difference of ${en(computed - stated)}. Correct the line or the sum.`,
  },
  "stated-empty": {
    sv: ({ over }) =>
      `En angiven summa gäller ${over}, men ingen post hör dit. Kontrollera områden och nivåer i summan.`,
    en: ({ over }) =>
      `A stated sum is over ${over}, but no line belongs there. Check the sum's areas and levels.`,
  },
  "fixed-exceeds": {
    sv: ({ line, fixed, available }) =>
      `De fasta beloppen i posten "${line}" är ${sv(fixed)}, men det finns ${sv(available)} att fördela. Höj beloppet eller sänk de fasta beloppen.`,
    en: ({ line, fixed, available }) =>
      `The fixed amounts of line "${line}" come to ${en(fixed)}, but there are ${en(available)} to share. Raise the amount or lower the fixed amounts.`,
  },
  "exception-unknown": {
    sv: ({ line, code, level }) =>
      `Ett undantag i posten "${line}" gäller koden "${code}", som inte är en mottagare på nivån ${level}.`,
    en: ({ line, code, level }) =>
      `An exception in line "${line}" is for code "${code}", which is no recipient at level ${level}.`,
  },
  "weigh-missing": {
    sv: ({ line }) =>
      `Posten "${line}" fördelas efter folkmängd, men inget att räkna folk med har angetts. Skicka med weigh, till exempel weighByRegisters(agreement, { registers }).`,
    en: ({ line }) =>
      `Line "${line}" is shared by population, but nothing to count people with was given. Pass weigh, for example weighByRegisters(agreement, { registers }).`,
  },
  "recipients-none": {
    sv: ({ line, level }) => `Posten "${line}" har inga mottagare på nivån ${level}. Kontrollera katalogen.`,
    en: ({ line, level }) => `Line "${line}" has no recipients at level ${level}. Check the directory.`,
  },
  "weights-zero": {
    sv: ({ line }) =>
      `Posten "${line}" kan inte fördelas: alla vikter är 0 men det finns pengar kvar. Kontrollera registret eller vikterna.`,
    en: ({ line }) =>
      `Line "${line}" cannot be shared: every weight is 0 but money is left. Check the register or the weights.`,
  },
  "weight-invalid": {
    sv: ({ line, code, value }) =>
      `Vikten för "${code}" i posten "${line}" är "${value}"; den måste vara ett tal, 0 eller större.`,
    en: ({ line, code, value }) =>
      `The weight of "${code}" in line "${line}" is "${value}"; it must be a number, 0 or more.`,
  },
  "weight-missing": {
    sv: ({ line, codes }) =>
      `Posten "${line}" saknar vikt för ${rad(codes)}. Ange den, eller 0 om mottagaren inte ska ha något.`,
    en: ({ line, codes }) =>
      `Line "${line}" has no weight for ${row(codes)}. Give it, or 0 if the recipient is to have nothing.`,
  },
  "weight-extra": {
    sv: ({ line, codes }) =>
      `Posten "${line}" har vikter för ${rad(codes)}, som inte är mottagare av posten. Ta bort dem eller rätta koden.`,
    en: ({ line, codes }) =>
      `Line "${line}" has weights for ${row(codes)}, which are no recipients of it. Remove them or correct the code.`,
  },
  "ages-invalid": {
    sv: ({ line, from, to }) =>
      `Åldrarna ${from}–${to} i posten "${line}" går inte att använda. Ange hela år från 0 till 100, den lägre först.`,
    en: ({ line, from, to }) =>
      `The ages ${from}–${to} of line "${line}" cannot be used. Give whole years from 0 to 100, the lower first.`,
  },
  "rest-left": {
    sv: ({ line, rest }) =>
      `Sedan posten "${line}" fördelats är ${sv(rest)} kvar som ingen regel ger bort. Lägg till en regel för resten, eller rätta beloppet.`,
    en: ({ line, rest }) =>
      `After sharing line "${line}", ${en(rest)} are left that no rule gives away. Add a rule for the rest, or correct the amount.`,
  },
  "unit-indivisible": {
    sv: ({ line, recipient, amount, unit }) =>
      recipient !== undefined
        ? `Beloppet för ${recipient}, ${sv(amount)}, är inte jämnt delbart med ${sv(unit)} och är då inte avrundat till det. Ange en mindre enhet med --unit, eller utelämna den: då prövas de enheter som delar alla belopp.`
        : `Posten "${line}" är ${sv(amount)}, vilket inte är jämnt delbart med enheten ${sv(unit)}. Välj en mindre enhet, eller avrundningen floor som redovisar resten.`,
    en: ({ line, recipient, amount, unit }) =>
      recipient !== undefined
        ? `The amount for ${recipient}, ${en(amount)}, is no multiple of ${en(unit)}, and so was not rounded to that. Give a smaller unit with --unit, or leave it out: the units that divide every amount are then tried.`
        : `Line "${line}" is ${en(amount)}, no whole number of the unit ${en(unit)}. Choose a smaller unit, or the rounding floor, which reports the rest.`,
  },
  "unit-invalid": {
    sv: ({ unit }) => `Enheten "${unit}" går inte att använda. Ange ore, krona eller ett belopp över 0.`,
    en: ({ unit }) => `The unit "${unit}" cannot be used. Give ore, krona or an amount above 0.`,
  },
  "rounding-unknown": {
    sv: ({ method }) => `Avrundningen "${method}" finns inte. Metoderna är ${rad(METHOD_NAMES)}.`,
    en: ({ method }) => `There is no rounding "${method}". The methods are ${row(METHOD_NAMES)}.`,
  },
  "ties-unknown": {
    sv: ({ ties }) =>
      `Regeln "${ties}" för lika anspråk finns inte. Reglerna är ${rad(TIE_RULES)}, eller en lista med koder i turordning.`,
    en: ({ ties }) =>
      `There is no tie rule "${ties}". The rules are ${row(TIE_RULES)}, or a list of codes in order.`,
  },
  "tie-undecided": {
    sv: ({ line, codes, amount }) =>
      `I posten "${line}" har ${rad(codes)} exakt lika anspråk på de sista ${sv(amount)}. Välj --ties code eller largest-weight, eller ange den lottade ordningen.`,
    en: ({ line, codes, amount }) =>
      `In line "${line}", ${row(codes)} have exactly equal claims to the last ${en(amount)}. Choose --ties code or largest-weight, or give the order drawn by lot.`,
  },
};
