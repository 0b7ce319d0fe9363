import { rad, row } from "../language/list-words.ts";
import { formatKr } from "../money/format-money.ts";
import type { KeyProblems } from "../problems/key.ts";
import { WEIGHTS } from "../rules/weights/index.ts";
import type { Messages } from "./messages.ts";

const sv = (ore: bigint): string => formatKr(ore, { lang: "sv", unit: true });
const en = (ore: bigint): string => formatKr(ore, { lang: "en", unit: true });

const WEIGHT_NAMES = /* @__PURE__ */ Object.keys(WEIGHTS);

export const keyMessages: Messages<KeyProblems> = {
  "weight-unknown": {
    sv: ({ line, weight }) =>
      `Posten "${line}" har en vikt av okänt slag, "${weight}". Slagen är ${rad(WEIGHT_NAMES)}.`,
    en: ({ line, weight }) =>
      `Line "${line}" has a weight of an unknown kind, "${weight}". The kinds are ${row(WEIGHT_NAMES)}.`,
  },
  "indicator-missing": {
    sv: ({ line, indicator, source }) =>
      `Posten "${line}" fördelas efter "${indicator}" (${source}), som inte finns i överenskommelsen. Skicka med uppgifterna: --indicator ${indicator}=FIL, en CSV-fil med kolumnerna code och value.`,
    en: ({ line, indicator, source }) =>
      `Line "${line}" is shared by "${indicator}" (${source}), which is not in the agreement. Hand in the figures: --indicator ${indicator}=FILE, a CSV file with the columns code and value.`,
  },
  "rate-undefined": {
    sv: ({ line, codes }) =>
      `Posten "${line}" delar en vikt med 0 för ${rad(codes)}. Rätta uppgifterna, eller låt posten inte omfatta dem.`,
    en: ({ line, codes }) =>
      `Line "${line}" divides a weight by 0 for ${row(codes)}. Correct the figures, or leave them out of the line.`,
  },
  "mix-percent": {
    sv: ({ line, percent }) =>
      `Indikatorerna i posten "${line}" väger tillsammans ${percent} %; det ska vara 100, och ingen under 0.`,
    en: ({ line, percent }) =>
      `The indicators of line "${line}" weigh ${percent} % together; it must be 100, and none below 0.`,
  },
  "percent-exceeds": {
    sv: ({ line, percent, part, available }) =>
      `${percent} % av posten "${line}" är ${sv(part)}, men det återstår ${sv(available)}. Sänk procenttalet.`,
    en: ({ line, percent, part, available }) =>
      `${percent} % of line "${line}" is ${en(part)}, but ${en(available)} are left. Lower the percentage.`,
  },
  "bounds-invalid": {
    sv: ({ line, min, max }) =>
      `Gränserna i posten "${line}" går inte ihop: minst ${bound(min, sv)}, högst ${bound(max, sv)}. Minst får inte vara mer än högst, högst inte 0, och båda ska ha postens tecken.`,
    en: ({ line, min, max }) =>
      `The bounds of line "${line}" cannot both hold: at least ${bound(min, en)}, at most ${bound(max, en)}. The least may not be above the most, the most not 0, and both must have the line's sign.`,
  },
  "minimum-infeasible": {
    sv: ({ line, min, needed, available }) =>
      `I posten "${line}" ska var och en få minst ${sv(min)}, tillsammans ${sv(needed)}, men det finns ${sv(available)}: det fattas ${sv(needed - available)}. Sänk minimibeloppet, höj posten, eller låt staten betala mellanskillnaden ("bounds": "top-up").`,
    en: ({ line, min, needed, available }) =>
      `In line "${line}" each is to get at least ${en(min)}, ${en(needed)} in all, but there are ${en(available)}: ${en(needed - available)} short. Lower the minimum, raise the line, or let the grantor pay the difference ("bounds": "top-up").`,
  },
  "cap-invalid": {
    sv: ({ line, cap }) =>
      `Taket ${sv(cap)} i posten "${line}" går inte att använda: det får inte vara 0 och ska ha postens tecken.`,
    en: ({ line, cap }) =>
      `The cap ${en(cap)} of line "${line}" cannot be used: it may not be 0 and must have the line's sign.`,
  },
  "steps-order": {
    sv: ({ line }) =>
      `Trappstegen i posten "${line}" ska vara minst ett och gå från det lägsta antalet till det högsta, utan dubbletter.`,
    en: ({ line }) =>
      `The steps of line "${line}" must be at least one and go from the lowest count to the highest, none twice.`,
  },
  "published-codes": {
    sv: ({ line, missing, extra }) =>
      `De publicerade beloppen i posten "${line}" är inte mottagarnas: ${codes(missing, extra, rad, ["saknas", "är inte mottagare"])}. Rätta koderna, eller ange i "eligibility" vilka posten gäller.`,
    en: ({ line, missing, extra }) =>
      `The published amounts of line "${line}" are not the recipients': ${codes(missing, extra, row, ["missing", "no recipients"])}. Correct the codes, or say in "eligibility" whom the line is for.`,
  },
  "key-not-stated": {
    sv: ({ line, rule }) =>
      `I posten "${line}" står regeln "${rule}" där bara angivna belopp kan stå (fixed, perUnit, steps, published): den delar på det som är kvar, och här säger inget hur mycket det är.`,
    en: ({ line, rule }) =>
      `In line "${line}" the rule "${rule}" stands where only stated amounts can (fixed, perUnit, steps, published): it shares what is left, and here nothing says how much that is.`,
  },
  "level-negative": {
    sv: ({ line, codes }) =>
      `Nivåjusteringen i posten "${line}" tar mer än hela beloppet från ${rad(codes)}. Höj posten, eller sänk de belopp som justeras.`,
    en: ({ line, codes }) =>
      `The level adjustment of line "${line}" takes more than the whole amount from ${row(codes)}. Raise the line, or lower the amounts that are adjusted.`,
  },
  "level-above": {
    sv: ({ line, level, above, codes }) =>
      `Posten "${line}" fördelas först på nivån ${above}, men på nivån ${level} ligger ${rad(codes)} inte inom någon sådan. Välj en nivå som rymmer mottagarna.`,
    en: ({ line, level, above, codes }) =>
      `Line "${line}" is first shared at level ${above}, but at level ${level} ${row(codes)} ${codes.length === 1 ? "lies" : "lie"} within none. Choose a level that holds the recipients.`,
  },
};

function bound(value: bigint | null, money: (ore: bigint) => string): string {
  return value === null ? "–" : money(value);
}

function codes(
  missing: readonly string[],
  extra: readonly string[],
  list: typeof rad,
  [lacking, foreign]: readonly [string, string],
): string {
  return [
    ...(missing.length > 0 ? [`${list(missing)} (${lacking})`] : []),
    ...(extra.length > 0 ? [`${list(extra)} (${foreign})`] : []),
  ].join("; ");
}
