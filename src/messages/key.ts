import type { InBoth, Language } from "../language/language.ts";
import { listOf } from "../language/list-of.ts";
import type { KeyProblems } from "../problems/key.ts";
import { WEIGHTS } from "../rules/weights/index.ts";
import { inKr, type Messages, nearestOr, theLevels } from "./messages.ts";

const WEIGHT_NAMES = /* @__PURE__ */ Object.keys(WEIGHTS);

export const keyMessages: Messages<KeyProblems> = {
  "weight-unknown": {
    sv: ({ line, weight }) =>
      `Posten "${line}" har ett okänt slag av vikt, "${weight}". ${nearestOr(weight, WEIGHT_NAMES, "sv", "Slagen är")}`,
    en: ({ line, weight }) =>
      `Line "${line}" has an unknown kind of weight, "${weight}". ${nearestOr(weight, WEIGHT_NAMES, "en", "The kinds are")}`,
  },
  "indicator-missing": {
    sv: ({ line, indicator, source }, to) =>
      `Posten "${line}" fördelas efter "${indicator}" (${source}), som inte finns i överenskommelsen. Ange uppgifterna med ${to(`--indicator ${indicator}=FIL, en CSV-fil med kolumnerna code och value`, `indicators: { "${indicator}": … }, ett tal för varje kod`)}.`,
    en: ({ line, indicator, source }, to) =>
      `Line "${line}" is shared by "${indicator}" (${source}), which is not in the agreement. Pass the figures with ${to(`--indicator ${indicator}=FILE, a CSV file with the columns code and value`, `indicators: { "${indicator}": … }, a number for each code`)}.`,
  },
  "rate-undefined": {
    sv: ({ line, codes }) =>
      `Posten "${line}" delar en vikt med 0 för ${listOf(codes, "sv")}. Rätta uppgifterna, eller undanta dessa mottagare från posten.`,
    en: ({ line, codes }) =>
      `Line "${line}" divides a weight by 0 for ${listOf(codes, "en")}. Correct the figures, or leave these recipients out of the line.`,
  },
  "mix-percent": {
    sv: ({ line, percent }) =>
      `Indikatorerna i posten "${line}" väger tillsammans ${percent} %. De ska väga 100 %, och ingen får vara under 0.`,
    en: ({ line, percent }) =>
      `The indicators of line "${line}" add up to ${percent} %. They must add up to 100 %, and none may be below 0.`,
  },
  "percent-exceeds": {
    sv: ({ line, percent, part, available }) =>
      `${percent} % av posten "${line}" är ${inKr.sv(part)}, men bara ${inKr.sv(available)} återstår. Sänk procenttalet.`,
    en: ({ line, percent, part, available }) =>
      `${percent} % of line "${line}" is ${inKr.en(part)}, but only ${inKr.en(available)} is left. Lower the percentage.`,
  },
  "bounds-invalid": {
    sv: ({ line, min, max }) =>
      `Gränserna i posten "${line}" går inte att förena: minst ${bound(min, inKr.sv)}, högst ${bound(max, inKr.sv)}. Det minsta beloppet får inte vara större än det högsta, det högsta inte 0, och båda ska ha postens tecken.`,
    en: ({ line, min, max }) =>
      `The bounds of line "${line}" cannot both hold: at least ${bound(min, inKr.en)}, at most ${bound(max, inKr.en)}. The minimum may not exceed the maximum, the maximum may not be 0, and both must have the line's sign.`,
  },
  "minimum-infeasible": {
    sv: ({ line, min, needed, available }) =>
      `I posten "${line}" ska varje mottagare få minst ${inKr.sv(min)}, sammanlagt ${inKr.sv(needed)}, men det finns ${inKr.sv(available)}. Det fattas ${inKr.sv(needed - available)}. Sänk minimibeloppet, höj posten, eller låt staten betala mellanskillnaden ("bounds": "top-up").`,
    en: ({ line, min, needed, available }) =>
      `In line "${line}" each recipient gets at least ${inKr.en(min)}, ${inKr.en(needed)} in total, but the line has ${inKr.en(available)}: ${inKr.en(needed - available)} short. Lower the minimum, raise the line, or let the grantor pay the difference ("bounds": "top-up").`,
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
  "published-codes": {
    sv: ({ line, missing, extra }) =>
      `De publicerade beloppen i posten "${line}" stämmer inte med mottagarna: ${codes(missing, extra, "sv")}. Rätta koderna, eller ange i "eligibility" vilka posten gäller.`,
    en: ({ line, missing, extra }) =>
      `The published amounts of line "${line}" do not match its recipients: ${codes(missing, extra, "en")}. Correct the codes, or name the eligible recipients in "eligibility".`,
  },
  "key-not-stated": {
    sv: ({ line, rule }) =>
      `Posten "${line}" har regeln "${rule}" där bara angivna belopp är möjliga (fixed, perUnit, steps, published). Regeln fördelar det som är kvar, och här är det inte känt. Ta bort den, eller ta bort levelled.`,
    en: ({ line, rule }) =>
      `Line "${line}" has the rule "${rule}" where only stated amounts are possible (fixed, perUnit, steps, published). The rule shares what is left, which is not known here. Remove it, or remove levelled.`,
  },
  "level-negative": {
    sv: ({ line, codes }) =>
      `Nivåjusteringen i posten "${line}" tar mer än hela beloppet från ${listOf(codes, "sv")}. Höj posten, eller sänk de belopp som justeras.`,
    en: ({ line, codes }) =>
      `The level adjustment of line "${line}" takes more than the whole amount from ${listOf(codes, "en")}. Raise the line, or lower the amounts that are adjusted.`,
  },
  "level-above": {
    sv: ({ line, level, above, codes }) =>
      `Posten "${line}" fördelas först mellan ${theLevels(above, "sv")}, men bland ${theLevels(level, "sv")} ligger ${listOf(codes, "sv")} inte inom någon av dem. Välj en nivå som omfattar mottagarna.`,
    en: ({ line, level, above, codes }) =>
      `Line "${line}" is first shared among ${theLevels(above, "en")}, but among ${theLevels(level, "en")} ${listOf(codes, "en")} ${codes.length === 1 ? "belongs" : "belong"} to none of them. Choose a level that contains the recipients.`,
  },
};

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
