import { formatDate } from "../language/format-date.ts";
import type { Language } from "../language/language.ts";
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
import { inKr, nearestEn, nearestSv, type Words } from "./messages.ts";

type Contradictions = Omit<AgreementProblems & KeyProblems, LineCode | "agreement-shape" | "agreement-cell">;

/** The messages of contradictions and unknown words in an agreement and its keys, whatever the figures are. */
export const agreementSv: Words<Contradictions> = {
  "agreement-unknown": ({ agreement, known }) =>
    `Överenskommelsen "${agreement}" finns inte. De som finns är ${listOf(known, "sv")}; det räcker att skriva året.`,
  "selection-empty": ({ lines, levels }) =>
    `Ingen post återstår: ${lines.length > 0 ? listOf(lines, "sv") : "överenskommelsen"} har inga pengar${toLevels(levels, "sv", " till", " att fördela")}. Välj en annan post eller nivå.`,
  "line-duplicate": ({ line }) => `Två poster har samma beteckning, "${line}". Ge den ena en egen.`,
  "rule-unknown": ({ line, rule }) =>
    `Posten "${line}" har en okänd regel, "${rule}". ${nearestSv(rule, ruleKinds, "Reglerna är", 20)}`,
  "line-amount-stated": ({ line, stated }, to) =>
    `Posten "${line}" har redan ett belopp i överenskommelsen, ${inKr.sv(stated)}. Ta bort ${to(`--set ${line}.amount`, `amounts["${line}"]`)}, eller ändra beloppet där.`,
  "published-codes": ({ line, missing, extra }) =>
    `De publicerade beloppen i posten "${line}" stämmer inte med mottagarna: ${codes(missing, extra, "sv", "saknas", "är inte mottagare")}. Rätta koderna, eller ange i "eligibility" vilka posten gäller.`,
  "level-negative": ({ line, codes }) =>
    `Nivåjusteringen i posten "${line}" tar mer än hela beloppet från ${listOf(codes, "sv")}. Höj posten, eller sänk de belopp som justeras.`,
  "tie-undecided": ({ line, codes, amount }, to) =>
    `I posten "${line}" har ${listOf(codes, "sv")} exakt lika anspråk på de sista ${inKr.sv(amount)}. Välj ${to("--ties code", 'ties: "code"')} eller ${to("largest-weight", '"largest-weight"')}, eller ange den lottade ordningen.`,
  "weigh-missing": ({ line }) =>
    `Posten "${line}" fördelas efter folkmängd, men ingen är angiven. Skicka med weigh, till exempel weighByRegisters(agreement, { registers }).`,
  "effect-inseparable": ({ line, date, ages }, to) =>
    `Posten "${line}": det går inte att skilja nyckelns effekt från folkmängdens, eftersom den första fördelningen saknar ${ages ? `åldrarna ${ages}` : "folkmängden på den nivån"} per ${formatDate(date, "sv")}. Hela skillnaden redovisas under nyckeln. Ange ett register som har uppgifterna ${to("(--population)", "(registers)")}, eller godta det närmaste ${to("(--substitute nearest)", '(substitute: "nearest")')}.`,
  "accept-unknown": ({ item, known }, to) =>
    `"${item}" finns inte bland de villkor som överenskommelsen inte kan uttrycka. ${known.length > 0 ? nearestSv(item, known, "Villkoren är") : "Den har inga sådana villkor."} Ta bort ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
  "stated-sum": (facts) =>
    `Överenskommelsens summor stämmer inte: ${over(facts, "sv", OVER_SV)} anges ${inKr.sv(facts.stated)}, men posterna blir ${inKr.sv(facts.computed)}. Skillnaden är ${inKr.sv(facts.computed - facts.stated)}. Rätta posten eller summan.`,
  "stated-empty": (facts) =>
    `Överenskommelsen anger en summa ${over(facts, "sv", OVER_SV)}, men har ingen sådan post. Kontrollera summans områden och nivåer.`,
  "exception-unknown": ({ line, code, level }) =>
    `Posten "${line}" har ett undantag för koden "${code}", som inte finns bland ${allOfLevel(level).sv}. Rätta koden.`,
  "ages-invalid": ({ line, from, to }) =>
    `Åldrarna ${from}–${to} i posten "${line}" går inte att använda. Ange hela år från 0 till 100, den lägre först.`,
  "unit-invalid": ({ unit }) =>
    `Enheten "${unit}" går inte att använda. Ange ${areKronor() ? "ore, krona eller " : ""}ett belopp över 0.`,
  "rounding-unknown": ({ method }) =>
    `Avrundningen "${method}" finns inte. ${nearestSv(method, roundingMethods, "Metoderna är")}`,
  "ties-unknown": ({ ties }) =>
    `Regeln "${ties}" för lika anspråk finns inte. Reglerna är ${listOf(TIE_RULES, "sv")}, eller en lista med koder i turordning.`,
  "weight-unknown": ({ line, weight }) =>
    `Posten "${line}" har ett okänt slag av vikt, "${weight}". ${nearestSv(weight, weightKinds, "Slagen är")}`,
  "mix-percent": ({ line, percent }) =>
    `Indikatorerna i posten "${line}" väger tillsammans ${percent} %. De ska väga 100 %, och ingen får vara under 0.`,
  "bounds-invalid": ({ line, min, max }) =>
    `Gränserna i posten "${line}" går inte att förena: minst ${bound(min, inKr.sv)}, högst ${bound(max, inKr.sv)}. Det minsta beloppet får inte vara större än det högsta, det högsta inte 0, och båda ska ha postens tecken.`,
  "cap-invalid": ({ line, cap }) =>
    `Taket ${inKr.sv(cap)} i posten "${line}" går inte att använda. Det får inte vara 0 och ska ha postens tecken.`,
  "steps-order": ({ line }) =>
    `Posten "${line}" ska ha minst ett trappsteg. Stegen ska gå från det lägsta antalet till det högsta, utan dubbletter.`,
  "key-not-stated": ({ line, rule }) =>
    `Posten "${line}" har regeln "${rule}" där bara angivna belopp är möjliga (fixed, perUnit, steps, published). Vad som är kvar är okänt här. Ta bort regeln eller levelled.`,
  unsupported: ({ item, reason }, to) =>
    `Överenskommelsen har ett villkor som inte kan beräknas, "${item}": ${reason} Fördela ändå, utan det villkoret: ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
  "share-differs": ({ line, percent, of, amount }) =>
    `Posten "${line}" ska vara ${percent} % av ${inKr.sv(of)}, men beloppet är ${inKr.sv(amount)}. Rätta beloppet, procenttalet eller summan.`,
};

export const agreementEn: Words<Contradictions> = {
  "agreement-unknown": ({ agreement, known }) =>
    `There is no agreement "${agreement}". The agreements are ${listOf(known, "en")}; the year is enough.`,
  "selection-empty": ({ lines, levels }) =>
    `No line is left: ${lines.length > 0 ? listOf(lines, "en") : "the agreement"} ${lines.length > 1 ? "have" : "has"} no money${toLevels(levels, "en", " for", " to share")}. Choose another line or level.`,
  "line-duplicate": ({ line }) => `Two lines have the same id, "${line}". Give one of them an id of its own.`,
  "rule-unknown": ({ line, rule }) =>
    `Line "${line}" has an unknown rule, "${rule}". ${nearestEn(rule, ruleKinds, "The rules are", 20)}`,
  "line-amount-stated": ({ line, stated }, to) =>
    `Line "${line}" already has an amount in the agreement, ${inKr.en(stated)}. Remove ${to(`--set ${line}.amount`, `amounts["${line}"]`)}, or change the amount there.`,
  "published-codes": ({ line, missing, extra }) =>
    `The published amounts of line "${line}" do not match its recipients: ${codes(missing, extra, "en", "missing", "not recipients")}. Correct the codes, or name the eligible recipients in "eligibility".`,
  "level-negative": ({ line, codes }) =>
    `The level adjustment of line "${line}" takes more than the whole amount from ${listOf(codes, "en")}. Raise the line, or lower the amounts that are adjusted.`,
  "tie-undecided": ({ line, codes, amount }, to) =>
    `In line "${line}", ${listOf(codes, "en")} have exactly equal claims to the last ${inKr.en(amount)}. Choose ${to("--ties code", 'ties: "code"')} or ${to("largest-weight", '"largest-weight"')}, or give the order drawn by lot.`,
  "weigh-missing": ({ line }) =>
    `Line "${line}" is shared by population, but none was given. Pass weigh, for example weighByRegisters(agreement, { registers }).`,
  "effect-inseparable": ({ line, date, ages }, to) =>
    `Line "${line}": the effects of the key and of the population cannot be separated, because the first allocation has no count of ${ages ? `ages ${ages}` : "people at that level"} on ${formatDate(date, "en")}. The whole difference is listed under the key. Pass a register that has the count ${to("(--population)", "(registers)")}, or accept the nearest one ${to("(--substitute nearest)", '(substitute: "nearest")')}.`,
  "accept-unknown": ({ item, known }, to) =>
    `"${item}" is not among the unsupported terms of the agreement. ${known.length > 0 ? nearestEn(item, known, "The terms are") : "It has none."} Remove ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
  "stated-sum": (facts) =>
    `The agreement does not add up: it states ${inKr.en(facts.stated)} ${over(facts, "en", OVER_EN)}, but the lines add up to ${inKr.en(facts.computed)}. The difference is ${inKr.en(facts.computed - facts.stated)}. Correct the line or the sum.`,
  "stated-empty": (facts) =>
    `The agreement states a sum ${over(facts, "en", OVER_EN)}, but has no such line. Check the areas and levels of the sum.`,
  "exception-unknown": ({ line, code, level }) =>
    `Line "${line}" has an exception for code "${code}", which is not among ${allOfLevel(level).en}. Correct the code.`,
  "ages-invalid": ({ line, from, to }) =>
    `The ages ${from}–${to} of line "${line}" cannot be used. Write whole years from 0 to 100, the lower first.`,
  "unit-invalid": ({ unit }) =>
    `The unit "${unit}" cannot be used. Write ${areKronor() ? "ore, krona or " : ""}an amount above 0.`,
  "rounding-unknown": ({ method }) =>
    `There is no rounding "${method}". ${nearestEn(method, roundingMethods, "The methods are")}`,
  "ties-unknown": ({ ties }) =>
    `There is no tie rule "${ties}". The rules are ${listOf(TIE_RULES, "en")}, or a list of codes in order.`,
  "weight-unknown": ({ line, weight }) =>
    `Line "${line}" has an unknown kind of weight, "${weight}". ${nearestEn(weight, weightKinds, "The kinds are")}`,
  "mix-percent": ({ line, percent }) =>
    `The indicators of line "${line}" add up to ${percent} %. They must add up to 100 %, and none may be below 0.`,
  "bounds-invalid": ({ line, min, max }) =>
    `The bounds of line "${line}" cannot both hold: at least ${bound(min, inKr.en)}, at most ${bound(max, inKr.en)}. The minimum may not exceed the maximum, the maximum may not be 0, and both must have the line's sign.`,
  "cap-invalid": ({ line, cap }) =>
    `The cap ${inKr.en(cap)} of line "${line}" cannot be used. It may not be 0 and must have the line's sign.`,
  "steps-order": ({ line }) =>
    `Line "${line}" needs at least one step. The steps go from the lowest count to the highest, without duplicates.`,
  "key-not-stated": ({ line, rule }) =>
    `Line "${line}" has the rule "${rule}" where only stated amounts are possible (fixed, perUnit, steps, published). What is left is unknown here. Remove the rule or levelled.`,
  unsupported: ({ item, reason }, to) =>
    `The agreement has a term that cannot be computed, "${item}": ${reason} To share out the money without it, pass ${to(`--accept ${item}`, `accept: ["${item}"]`)}.`,
  "share-differs": ({ line, percent, of, amount }) =>
    `Line "${line}" should be ${percent} % of ${inKr.en(of)}, but its amount is ${inKr.en(amount)}. Correct the amount, the percentage or the sum.`,
};

/** The money's levels, after `to`; `otherwise` where none is named. */
function toLevels(levels: readonly string[], lang: Language, to: string, otherwise: string): string {
  const named = levels.map((level) => levelWords(level)[lang]);
  return named.length > 0 ? `${to} ${allOf(named, lang)}` : otherwise;
}

interface OverWords {
  readonly all: string;
  readonly area: (areas: string, one: boolean) => string;
  readonly level: (levels: string, one: boolean) => string;
}

const OVER_SV: OverWords = {
  all: "för hela överenskommelsen",
  area: (areas, one) => ` i ${one ? "område" : "områdena"} ${areas}`,
  level: (levels, one) => `för ${levels}${one ? "" : " tillsammans"}`,
};

const OVER_EN: OverWords = {
  all: "for the whole agreement",
  area: (areas, one) => ` in ${one ? "area" : "areas"} ${areas}`,
  level: (levels, one) => `for ${levels}${one ? "" : " together"}`,
};

/** What a stated sum covers: "for the counties and the regions together in area 1". */
function over({ areas, levels }: StatedOver, lang: Language, words: OverWords): string {
  const named = levels?.map((level) => allOfLevel(level)[lang]);
  const level = named ? words.level(allOf(named, lang), named.length === 1) : "";
  const area = areas ? words.area(allOf(areas, lang), areas.length === 1) : "";
  return `${level}${area}`.trim() || words.all;
}

function bound(value: bigint | null, money: (ore: bigint) => string): string {
  return value === null ? "–" : money(value);
}

/** Codes with why they are named: the first are `lacking`, the others `foreign`. */
function codes(
  missing: readonly string[],
  extra: readonly string[],
  lang: Language,
  lacking: string,
  foreign: string,
): string {
  return [
    ...(missing.length > 0 ? [`${listOf(missing, lang)} (${lacking})`] : []),
    ...(extra.length > 0 ? [`${listOf(extra, lang)} (${foreign})`] : []),
  ].join("; ");
}
