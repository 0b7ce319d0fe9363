import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { allOfLevel, levelWords } from "../language/level-words.ts";
import { allOf, listOf } from "../language/list-of.ts";
import type { AgreementProblems, StatedOver } from "../problems/agreement.ts";
import type { KeyProblems } from "../problems/key.ts";
import { areKronor } from "../recipients/unit-in-use.ts";
import { roundingMethods } from "../rounding/rounding-method.ts";
import { TIE_RULES } from "../rounding/tie-rule.ts";
import { ruleKinds } from "../rules/rule-kinds.ts";
import { weightKinds } from "../rules/weight-kinds.ts";
import type { LineCode } from "./line.ts";
import { inKr, type Messages, nearestOr } from "./messages.ts";

/** The messages of contradictions and unknown words in an agreement and its keys, whatever the figures are. */
export const agreementMessages: Messages<
  Omit<AgreementProblems & KeyProblems, LineCode | "agreement-shape" | "agreement-cell">
> = {
  "agreement-unknown": {
    sv: ({ agreement, known }) =>
      `Överenskommelsen "${agreement}" finns inte. De som finns är ${listOf(known, "sv")}; det räcker att skriva året.`,
    en: ({ agreement, known }) =>
      `There is no agreement "${agreement}". The agreements are ${listOf(known, "en")}; the year is enough.`,
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
  "rule-unknown": {
    sv: ({ line, rule }) =>
      `Posten "${line}" har en okänd regel, "${rule}". ${nearestOr(rule, ruleKinds, "sv", "Reglerna är", 20)}`,
    en: ({ line, rule }) =>
      `Line "${line}" has an unknown rule, "${rule}". ${nearestOr(rule, ruleKinds, "en", "The rules are", 20)}`,
  },
  "line-amount-stated": {
    sv: ({ line, stated }, to) =>
      `Posten "${line}" har redan ett belopp i överenskommelsen, ${inKr.sv(stated)}. Ta bort ${to(`--set ${line}.amount`, `amounts["${line}"]`)}, eller ändra beloppet där.`,
    en: ({ line, stated }, to) =>
      `Line "${line}" already has an amount in the agreement, ${inKr.en(stated)}. Remove ${to(`--set ${line}.amount`, `amounts["${line}"]`)}, or change the amount there.`,
  },
  "published-codes": {
    sv: ({ line, missing, extra }) =>
      `De publicerade beloppen i posten "${line}" stämmer inte med mottagarna: ${codes(missing, extra, "sv")}. Rätta koderna, eller ange i "eligibility" vilka posten gäller.`,
    en: ({ line, missing, extra }) =>
      `The published amounts of line "${line}" do not match its recipients: ${codes(missing, extra, "en")}. Correct the codes, or name the eligible recipients in "eligibility".`,
  },
  "level-negative": {
    sv: ({ line, codes }) =>
      `Nivåjusteringen i posten "${line}" tar mer än hela beloppet från ${listOf(codes, "sv")}. Höj posten, eller sänk de belopp som justeras.`,
    en: ({ line, codes }) =>
      `The level adjustment of line "${line}" takes more than the whole amount from ${listOf(codes, "en")}. Raise the line, or lower the amounts that are adjusted.`,
  },
  "tie-undecided": {
    sv: ({ line, codes, amount }, to) =>
      `I posten "${line}" har ${listOf(codes, "sv")} exakt lika anspråk på de sista ${inKr.sv(amount)}. Välj ${to("--ties code", 'ties: "code"')} eller ${to("largest-weight", '"largest-weight"')}, eller ange den lottade ordningen.`,
    en: ({ line, codes, amount }, to) =>
      `In line "${line}", ${listOf(codes, "en")} have exactly equal claims to the last ${inKr.en(amount)}. Choose ${to("--ties code", 'ties: "code"')} or ${to("largest-weight", '"largest-weight"')}, or give the order drawn by lot.`,
  },
  "weigh-missing": {
    sv: ({ line }) =>
      `Posten "${line}" fördelas efter folkmängd, men ingen är angiven. Skicka med weigh, till exempel weighByRegisters(agreement, { registers }).`,
    en: ({ line }) =>
      `Line "${line}" is shared by population, but none was given. Pass weigh, for example weighByRegisters(agreement, { registers }).`,
  },
  "effect-inseparable": {
    sv: ({ line, date, ages }, to) =>
      `Posten "${line}": det går inte att skilja nyckelns effekt från folkmängdens, eftersom den första fördelningen saknar ${ages ? `åldrarna ${ages}` : "folkmängden på den nivån"} per ${formatDate(date, "sv")}. Hela skillnaden redovisas under nyckeln. Ange ett register som har uppgifterna ${to("(--population)", "(registers)")}, eller godta det närmaste ${to("(--substitute nearest)", '(substitute: "nearest")')}.`,
    en: ({ line, date, ages }, to) =>
      `Line "${line}": the effects of the key and of the population cannot be separated, because the first allocation has no count of ${ages ? `ages ${ages}` : "people at that level"} on ${formatDate(date, "en")}. The whole difference is listed under the key. Pass a register that has the count ${to("(--population)", "(registers)")}, or accept the nearest one ${to("(--substitute nearest)", '(substitute: "nearest")')}.`,
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
  "exception-unknown": {
    sv: ({ line, code, level }) =>
      `Posten "${line}" har ett undantag för koden "${code}", som inte finns bland ${allOfLevel(level).sv}. Rätta koden.`,
    en: ({ line, code, level }) =>
      `Line "${line}" has an exception for code "${code}", which is not among ${allOfLevel(level).en}. Correct the code.`,
  },
  "ages-invalid": {
    sv: ({ line, from, to }) =>
      `Åldrarna ${from}–${to} i posten "${line}" går inte att använda. Ange hela år från 0 till 100, den lägre först.`,
    en: ({ line, from, to }) =>
      `The ages ${from}–${to} of line "${line}" cannot be used. Write whole years from 0 to 100, the lower first.`,
  },
  "unit-invalid": {
    sv: ({ unit }) =>
      `Enheten "${unit}" går inte att använda. Ange ${areKronor() ? "ore, krona eller " : ""}ett belopp över 0.`,
    en: ({ unit }) =>
      `The unit "${unit}" cannot be used. Write ${areKronor() ? "ore, krona or " : ""}an amount above 0.`,
  },
  "rounding-unknown": {
    sv: ({ method }) =>
      `Avrundningen "${method}" finns inte. ${nearestOr(method, roundingMethods, "sv", "Metoderna är")}`,
    en: ({ method }) =>
      `There is no rounding "${method}". ${nearestOr(method, roundingMethods, "en", "The methods are")}`,
  },
  "ties-unknown": {
    sv: ({ ties }) =>
      `Regeln "${ties}" för lika anspråk finns inte. Reglerna är ${listOf(TIE_RULES, "sv")}, eller en lista med koder i turordning.`,
    en: ({ ties }) =>
      `There is no tie rule "${ties}". The rules are ${listOf(TIE_RULES, "en")}, or a list of codes in order.`,
  },
  "weight-unknown": {
    sv: ({ line, weight }) =>
      `Posten "${line}" har ett okänt slag av vikt, "${weight}". ${nearestOr(weight, weightKinds, "sv", "Slagen är")}`,
    en: ({ line, weight }) =>
      `Line "${line}" has an unknown kind of weight, "${weight}". ${nearestOr(weight, weightKinds, "en", "The kinds are")}`,
  },
  "mix-percent": {
    sv: ({ line, percent }) =>
      `Indikatorerna i posten "${line}" väger tillsammans ${percent} %. De ska väga 100 %, och ingen får vara under 0.`,
    en: ({ line, percent }) =>
      `The indicators of line "${line}" add up to ${percent} %. They must add up to 100 %, and none may be below 0.`,
  },
  "bounds-invalid": {
    sv: ({ line, min, max }) =>
      `Gränserna i posten "${line}" går inte att förena: minst ${bound(min, inKr.sv)}, högst ${bound(max, inKr.sv)}. Det minsta beloppet får inte vara större än det högsta, det högsta inte 0, och båda ska ha postens tecken.`,
    en: ({ line, min, max }) =>
      `The bounds of line "${line}" cannot both hold: at least ${bound(min, inKr.en)}, at most ${bound(max, inKr.en)}. The minimum may not exceed the maximum, the maximum may not be 0, and both must have the line's sign.`,
  },
  "cap-invalid": {
    sv: ({ line, cap }) =>
      `Taket ${inKr.sv(cap)} i posten "${line}" går inte att använda. Det får inte vara 0 och ska ha postens tecken.`,
    en: ({ line, cap }) =>
      `The cap ${inKr.en(cap)} of line "${line}" cannot be used. It may not be 0 and must have the line's sign.`,
  },
  "steps-order": {
    sv: ({ line }) =>
      `Posten "${line}" ska ha minst ett trappsteg. Stegen ska gå från det lägsta antalet till det högsta, utan dubbletter.`,
    en: ({ line }) =>
      `Line "${line}" needs at least one step. The steps go from the lowest count to the highest, without duplicates.`,
  },
  "key-not-stated": {
    sv: ({ line, rule }) =>
      `Posten "${line}" har regeln "${rule}" där bara angivna belopp är möjliga (fixed, perUnit, steps, published). Vad som är kvar är okänt här. Ta bort regeln eller levelled.`,
    en: ({ line, rule }) =>
      `Line "${line}" has the rule "${rule}" where only stated amounts are possible (fixed, perUnit, steps, published). What is left is unknown here. Remove the rule or levelled.`,
  },
  unsupported: {
    sv: ({ item, reason }, to) =>
      `Överenskommelsen har ett villkor som inte kan beräknas, "${item}": ${reason} Fördela ändå, utan det villkoret: ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
    en: ({ item, reason }, to) =>
      `The agreement has a term that cannot be computed, "${item}": ${reason} To share out the money without it, pass ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
  },
  "share-differs": {
    sv: ({ line, percent, of, amount }) =>
      `Posten "${line}" ska vara ${percent} % av ${inKr.sv(of)}, men beloppet är ${inKr.sv(amount)}. Rätta beloppet, procenttalet eller summan.`,
    en: ({ line, percent, of, amount }) =>
      `Line "${line}" should be ${percent} % of ${inKr.en(of)}, but its amount is ${inKr.en(amount)}. Correct the amount, the percentage or the sum.`,
  },
};

const NO_LEVEL: InBoth<string> = { sv: " att fördela", en: " to share" };
const TO: InBoth<string> = { sv: " till", en: " for" };

function toLevels(levels: readonly string[], lang: Language): string {
  const named = levels.map((level) => levelWords(level)[lang]);
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
  const named = levels?.map((level) => allOfLevel(level)[lang]);
  const level = named ? words.level(allOf(named, lang), named.length === 1) : "";
  const area = areas ? words.area(allOf(areas, lang), areas.length === 1) : "";
  return `${level}${area}`.trim() || words.all;
}

function bound(value: bigint | null, money: (ore: bigint) => string): string {
  return value === null ? "–" : money(value);
}

const LACKING: InBoth<readonly [missing: string, extra: string]> = {
  sv: ["saknas", "är inte mottagare"],
  en: ["missing", "not recipients"],
};

function codes(missing: readonly string[], extra: readonly string[], lang: Language): string {
  const [lacking, foreign] = LACKING[lang];
  return [
    ...(missing.length > 0 ? [`${listOf(missing, lang)} (${lacking})`] : []),
    ...(extra.length > 0 ? [`${listOf(extra, lang)} (${foreign})`] : []),
  ].join("; ");
}
