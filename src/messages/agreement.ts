import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { allOf, listOf } from "../language/list-of.ts";
import type { AgreementProblems, StatedOver } from "../problems/agreement.ts";
import { ROUNDING_METHODS } from "../rounding/rounding-method.ts";
import { TIE_RULES } from "../rounding/tie-rule.ts";
import { RULE_KINDS } from "../rules/rule-kinds.ts";
import { inKr, levelPlural, type Messages, nearestOr, theLevels } from "./messages.ts";

export const agreementMessages: Messages<Omit<AgreementProblems, "agreement-shape">> = {
  "agreement-unknown": {
    sv: ({ agreement, known }) =>
      `Överenskommelsen "${agreement}" finns inte. De som finns är ${listOf(known, "sv")}; det räcker att skriva året.`,
    en: ({ agreement, known }) =>
      `There is no agreement "${agreement}". The agreements are ${listOf(known, "en")}; the year is enough.`,
  },
  "line-unknown": {
    sv: ({ line, known }) => `Posten "${line}" finns inte. ${nearestOr(line, known, "sv", "Posterna är")}`,
    en: ({ line, known }) => `There is no line "${line}". ${nearestOr(line, known, "en", "The lines are")}`,
  },
  "selection-empty": {
    sv: ({ lines, levels }) =>
      `Ingen post återstår: ${lines.length > 0 ? listOf(lines, "sv") : "överenskommelsen"} har inga pengar${toLevels(levels, "sv")}. Välj en annan post eller nivå.`,
    en: ({ lines, levels }) =>
      `No line is left: ${lines.length > 0 ? listOf(lines, "en") : "the agreement"} ${lines.length > 1 ? "have" : "has"} no money${toLevels(levels, "en")}. Choose another line or level.`,
  },
  "line-duplicate": {
    sv: ({ line }) => `Två poster har samma beteckning, "${line}". Ge den ena en egen.`,
    en: ({ line }) => `Two lines have the same id, "${line}". Give one of them an id of its own.`,
  },
  "area-unknown": {
    sv: ({ line, area, known }) =>
      `Posten "${line}" hör till området "${area}", som inte finns. ${nearestOr(area, known, "sv", "Områdena är")}`,
    en: ({ line, area, known }) =>
      `Line "${line}" belongs to area "${area}", which does not exist. ${nearestOr(area, known, "en", "The areas are")}`,
  },
  "rule-unknown": {
    sv: ({ line, rule }) =>
      `Posten "${line}" har en okänd regel, "${rule}". ${nearestOr(rule, RULE_KINDS, "sv", "Reglerna är", 20)}`,
    en: ({ line, rule }) =>
      `Line "${line}" has an unknown rule, "${rule}". ${nearestOr(rule, RULE_KINDS, "en", "The rules are", 20)}`,
  },
  "line-amount-missing": {
    sv: ({ line }, to) =>
      `Överenskommelsen anger inget belopp för posten "${line}", och beloppet följer inte av nyckeln. Ange det: ${to(`--set ${line}.amount=250mnkr`, `amounts: { "${line}": kr(250_000_000) }`)}.`,
    en: ({ line }, to) =>
      `The agreement states no amount for line "${line}", and the key does not give one. Add it: ${to(`--set ${line}.amount=250mnkr`, `amounts: { "${line}": kr(250_000_000) }`)}.`,
  },
  "line-amount-fraction": {
    sv: ({ line, sum }) =>
      `Beloppen i posten "${line}" blir tillsammans ${sum} öre, vilket inte är ett helt antal ören. Ange postens belopp i överenskommelsen.`,
    en: ({ line, sum }) =>
      `The amounts of line "${line}" add up to ${sum} öre, which is not a whole number. State the line's amount in the agreement.`,
  },
  "line-amount-stated": {
    sv: ({ line, stated }, to) =>
      `Överenskommelsen anger redan ett belopp för posten "${line}", ${inKr.sv(stated)}. Ta bort ${to(`--set ${line}.amount`, `amounts["${line}"]`)}, eller ändra beloppet i överenskommelsefilen.`,
    en: ({ line, stated }, to) =>
      `The agreement already states an amount for line "${line}", ${inKr.en(stated)}. Remove ${to(`--set ${line}.amount`, `amounts["${line}"]`)}, or change the amount in the agreement file.`,
  },
  "effect-inseparable": {
    sv: ({ line, date, ages }, to) =>
      `Posten "${line}": det går inte att skilja nyckelns effekt från folkmängdens, eftersom den första fördelningen saknar ${ages ? `åldrarna ${ages}` : "folkmängden på den nivån"} per ${formatDate(date, "sv")}. Hela skillnaden redovisas under nyckeln. Ange ett register som har uppgifterna ${to("(--population)", "(registers)")}, eller godta det närmaste ${to("(--substitute nearest)", '(substitute: "nearest")')}.`,
    en: ({ line, date, ages }, to) =>
      `Line "${line}": the effects of the key and of the population cannot be separated, because the first allocation has no count of ${ages ? `ages ${ages}` : "people at that level"} on ${formatDate(date, "en")}. The whole difference is listed under the key. Pass a register that has the count ${to("(--population)", "(registers)")}, or accept the nearest one ${to("(--substitute nearest)", '(substitute: "nearest")')}.`,
  },
  "share-differs": {
    sv: ({ line, percent, of, amount }) =>
      `Posten "${line}" ska vara ${percent} % av ${inKr.sv(of)}, men beloppet är ${inKr.sv(amount)}. Rätta beloppet, procenttalet eller summan.`,
    en: ({ line, percent, of, amount }) =>
      `Line "${line}" should be ${percent} % of ${inKr.en(of)}, but its amount is ${inKr.en(amount)}. Correct the amount, the percentage or the sum.`,
  },
  unsupported: {
    sv: ({ item, reason }, to) =>
      `Överenskommelsen har ett villkor som inte kan beräknas, "${item}": ${reason} Vill du fördela ändå, utan det villkoret: ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
    en: ({ item, reason }, to) =>
      `The agreement has a term that cannot be computed, "${item}": ${reason} To share out the money without it, pass ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
  },
  "accept-unknown": {
    sv: ({ item, known }, to) =>
      `"${item}" finns inte bland de villkor som överenskommelsen inte kan uttrycka. ${known.length > 0 ? nearestOr(item, known, "sv", "Villkoren är") : "Den har inga sådana villkor."} Ta bort ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
    en: ({ item, known }, to) =>
      `"${item}" is not among the unsupported terms of the agreement. ${known.length > 0 ? nearestOr(item, known, "en", "The terms are") : "It has none."} Remove ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
  },
  "stated-sum": {
    sv: (facts) =>
      `Överenskommelsens summor stämmer inte: ${over(facts, "sv")} anges ${inKr.sv(facts.stated)}, men posterna blir ${inKr.sv(facts.computed)}. Skillnaden är ${inKr.sv(facts.computed - facts.stated)}. Rätta posten eller summan.`,
    en: (facts) =>
      `The agreement does not add up: it states ${inKr.en(facts.stated)} ${over(facts, "en")}, but the lines add up to ${inKr.en(facts.computed)}. The difference is ${inKr.en(facts.computed - facts.stated)}. Correct the line or the sum.`,
  },
  "stated-empty": {
    sv: (facts) =>
      `Överenskommelsen anger en summa ${over(facts, "sv")}, men har ingen sådan post. Kontrollera summans områden och nivåer.`,
    en: (facts) =>
      `The agreement states a sum ${over(facts, "en")}, but has no such line. Check the areas and levels of the sum.`,
  },
  "fixed-exceeds": {
    sv: ({ line, fixed, available }) =>
      `De fasta beloppen i posten "${line}" är sammanlagt ${inKr.sv(fixed)}, men det finns bara ${inKr.sv(available)} att fördela. Höj postens belopp eller sänk de fasta beloppen.`,
    en: ({ line, fixed, available }) =>
      `The fixed amounts of line "${line}" add up to ${inKr.en(fixed)}, but only ${inKr.en(available)} can be shared. Raise the line's amount or lower the fixed amounts.`,
  },
  "exception-unknown": {
    sv: ({ line, code, level }) =>
      `Posten "${line}" har ett undantag för koden "${code}", som inte finns bland ${theLevels(level, "sv")}. Rätta koden.`,
    en: ({ line, code, level }) =>
      `Line "${line}" has an exception for code "${code}", which is not among ${theLevels(level, "en")}. Correct the code.`,
  },
  "weigh-missing": {
    sv: ({ line }) =>
      `Posten "${line}" fördelas efter folkmängd, men ingen folkmängd har angetts. Skicka med weigh, till exempel weighByRegisters(agreement, { registers }).`,
    en: ({ line }) =>
      `Line "${line}" is shared by population, but no population was given. Pass weigh, for example weighByRegisters(agreement, { registers }).`,
  },
  "recipients-none": {
    sv: ({ line, level }) =>
      `Posten "${line}" har inga mottagare bland ${theLevels(level, "sv")}. Kontrollera katalogen och vilka posten gäller.`,
    en: ({ line, level }) =>
      `Line "${line}" has no recipients among ${theLevels(level, "en")}. Check the directory and who is eligible.`,
  },
  "weights-zero": {
    sv: ({ line }) =>
      `Posten "${line}" kan inte fördelas: alla vikter är 0, men det finns pengar kvar. Kontrollera registret eller vikterna.`,
    en: ({ line }) =>
      `Line "${line}" cannot be shared: every weight is 0, but money is left. Check the register or the weights.`,
  },
  "weight-invalid": {
    sv: ({ line, code, value }) =>
      `Vikten för "${code}" i posten "${line}" är "${value}". Den ska vara ett tal, 0 eller större.`,
    en: ({ line, code, value }) =>
      `The weight of "${code}" in line "${line}" is "${value}". It must be a number, 0 or more.`,
  },
  "weight-missing": {
    sv: ({ line, codes }) =>
      `Posten "${line}" saknar vikt för ${listOf(codes, "sv")}. Ange den, eller 0 för en mottagare som inte ska ha något.`,
    en: ({ line, codes }) =>
      `Line "${line}" has no weight for ${listOf(codes, "en")}. Add it, or write 0 for a recipient that gets nothing.`,
  },
  "weight-extra": {
    sv: ({ line, codes }) =>
      `Posten "${line}" har vikter för ${listOf(codes, "sv")}, som inte är mottagare av posten. Ta bort dem eller rätta koden.`,
    en: ({ line, codes }) =>
      `Line "${line}" has weights for ${listOf(codes, "en")}, which are not recipients of the line. Remove them or correct the code.`,
  },
  "ages-invalid": {
    sv: ({ line, from, to }) =>
      `Åldrarna ${from}–${to} i posten "${line}" går inte att använda. Ange hela år från 0 till 100, den lägre åldern först.`,
    en: ({ line, from, to }) =>
      `The ages ${from}–${to} of line "${line}" cannot be used. Write whole years from 0 to 100, the lower age first.`,
  },
  "rest-left": {
    sv: ({ line, rest }) =>
      `När posten "${line}" har fördelats återstår ${inKr.sv(rest)}, som ingen regel delar ut. Lägg till en regel för resten, eller rätta beloppet.`,
    en: ({ line, rest }) =>
      `After line "${line}" is shared, ${inKr.en(rest)} is left that no rule shares out. Add a rule for the rest, or correct the amount.`,
  },
  "unit-indivisible": {
    sv: ({ line, recipient, amount, part, unit }) =>
      recipient !== undefined
        ? `Beloppet för ${recipient}, ${inKr.sv(amount)}, är inte delbart med ${inKr.sv(unit)} och är därför inte avrundat till det. Ange en mindre enhet, eller ingen: då prövas de enheter som delar alla belopp.`
        : `Posten "${line}" är ${inKr.sv(amount)}${part === undefined ? "" : `, med en del på ${inKr.sv(part)}`}, vilket inte är delbart med enheten ${inKr.sv(unit)}. Välj en mindre enhet, eller avrundningen floor, som redovisar resten.`,
    en: ({ line, recipient, amount, part, unit }) =>
      recipient !== undefined
        ? `The amount for ${recipient}, ${inKr.en(amount)}, is not a multiple of ${inKr.en(unit)}, so it was not rounded to that unit. Give a smaller unit, or none: the units that divide every amount are then tried.`
        : `Line "${line}" is ${inKr.en(amount)}${part === undefined ? "" : `, with a part of ${inKr.en(part)}`}, which is not a multiple of the unit ${inKr.en(unit)}. Choose a smaller unit, or the rounding floor, which reports the rest.`,
  },
  "residual-exceeds": {
    sv: ({ line, code, unit }) =>
      `I posten "${line}" blir den största andelen (${code}) under 0, avrundad till ${inKr.sv(unit)} med resten. Välj en mindre enhet, eller avrundningen floor, som redovisar resten.`,
    en: ({ line, code, unit }) =>
      `In line "${line}", the largest share (${code}) would be below 0, rounded to ${inKr.en(unit)} with the residual. Choose a smaller unit, or the rounding floor, which reports the rest.`,
  },
  "unit-invalid": {
    sv: ({ unit }) => `Enheten "${unit}" går inte att använda. Ange ore, krona eller ett belopp över 0.`,
    en: ({ unit }) => `The unit "${unit}" cannot be used. Write ore, krona or an amount above 0.`,
  },
  "rounding-unknown": {
    sv: ({ method }) =>
      `Avrundningen "${method}" finns inte. ${nearestOr(method, ROUNDING_METHODS, "sv", "Metoderna är")}`,
    en: ({ method }) =>
      `There is no rounding "${method}". ${nearestOr(method, ROUNDING_METHODS, "en", "The methods are")}`,
  },
  "ties-unknown": {
    sv: ({ ties }) =>
      `Regeln "${ties}" för lika anspråk finns inte. Reglerna är ${listOf(TIE_RULES, "sv")}, eller en lista med koder i turordning.`,
    en: ({ ties }) =>
      `There is no tie rule "${ties}". The rules are ${listOf(TIE_RULES, "en")}, or a list of codes in order.`,
  },
  "tie-undecided": {
    sv: ({ line, codes, amount }, to) =>
      `I posten "${line}" har ${listOf(codes, "sv")} exakt lika anspråk på de sista ${inKr.sv(amount)}. Välj ${to("--ties code", 'ties: "code"')} eller ${to("largest-weight", '"largest-weight"')}, eller ange den lottade ordningen.`,
    en: ({ line, codes, amount }, to) =>
      `In line "${line}", ${listOf(codes, "en")} have exactly equal claims to the last ${inKr.en(amount)}. Choose ${to("--ties code", 'ties: "code"')} or ${to("largest-weight", '"largest-weight"')}, or give the order drawn by lot.`,
  },
};

const NO_LEVEL: InBoth<string> = { sv: " att fördela", en: " to share" };
const TO: InBoth<string> = { sv: " till", en: " for" };

function toLevels(levels: readonly string[], lang: Language): string {
  const named = levels.map((level) => levelPlural(level, lang));
  return named.length > 0 ? `${TO[lang]} ${allOf(named, lang)}` : NO_LEVEL[lang];
}

const OVER: InBoth<{
  readonly all: string;
  readonly area: (areas: string, one: boolean) => string;
  readonly level: (levels: string, one: boolean) => string;
}> = {
  sv: {
    all: "för hela överenskommelsen",
    area: (areas, one) => ` i ${one ? "område" : "områdena"} ${areas}`,
    level: (levels, one) => `för ${levels}${one ? "" : " tillsammans"}`,
  },
  en: {
    all: "for the whole agreement",
    area: (areas, one) => ` in ${one ? "area" : "areas"} ${areas}`,
    level: (levels, one) => `for ${levels}${one ? "" : " together"}`,
  },
};

/** What a stated sum covers: "for the counties and the regions together in area 1". */
function over({ areas, levels }: StatedOver, lang: Language): string {
  const words = OVER[lang];
  const named = levels?.map((level) => theLevels(level, lang));
  const level = named ? words.level(allOf(named, lang), named.length === 1) : "";
  const area = areas ? words.area(allOf(areas, lang), areas.length === 1) : "";
  return `${level}${area}`.trim() || words.all;
}
