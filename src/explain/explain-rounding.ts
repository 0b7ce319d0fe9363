import type { AllocatedLine } from "../allocate/allocated-line.ts";
import type { Trace } from "../allocate/trace.ts";
import type { Language } from "../language/language.ts";
import { rad, row } from "../language/list-words.ts";
import { ROUNDING_WORDS } from "../language/words.ts";
import { formatKr } from "../money/format-kr.ts";
import type { Fraction } from "../numbers/fraction.ts";

/** How an exact share became its amount; empty where there was nothing to round. */
export function explainRounding(line: AllocatedLine, trace: Trace, lang: Language): string {
  if (trace.remainder.numerator === 0n && trace.extraUnits === 0) return "";
  return [cut(trace, lang), tie(line, trace, lang)].filter((part) => part !== "").join(" ");
}

function cut(trace: Trace, lang: Language): string {
  const { rounding, floor, remainder, extraUnits, cutoff } = trace;
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  const part = decimals(remainder, lang);
  const method = ROUNDING_WORDS[rounding.method][lang];
  const unit = kr(rounding.unit);
  const limit = cutoff && decimals(cutoff, lang);
  if (lang === "sv") {
    const exact = `Den exakta andelen är ${kr(floor)} och ${part} av enheten ${unit}`;
    if (rounding.method === "exact") return `${exact}; beloppet är inte avrundat.`;
    const given = extraUnits > 0 ? "avrundat uppåt" : "avrundat nedåt";
    return `${exact}; ${given} (${method}${limit ? `, gränsen för en enhet till var ${limit}` : ""}).`;
  }
  const exact = `The exact share is ${kr(floor)} and ${part} of the unit ${unit}`;
  if (rounding.method === "exact") return `${exact}; the amount is not rounded.`;
  const given = extraUnits > 0 ? "rounded up" : "rounded down";
  return `${exact}; ${given} (${method}${limit ? `, the cut-off for one more unit was ${limit}` : ""}).`;
}

function tie({ tie: found }: AllocatedLine, trace: Trace, lang: Language): string {
  if (!found || !trace.tied) return "";
  const tied = found.tied.map((recipient) => recipient.name);
  const winners = found.winners.map((recipient) => recipient.name);
  const rule = typeof trace.rounding.ties === "string" ? trace.rounding.ties : trace.rounding.ties.join(", ");
  return lang === "sv"
    ? `Lika anspråk hade ${rad(tied)}; ${rad(winners)} fick enheten (regel: ${rule}).`
    : `${row(tied)} had equal claims; ${row(winners)} got the unit (rule: ${rule}).`;
}

/** A fraction below 1 to six decimals, cut and not rounded, marked with … where more follow. */
function decimals({ numerator, denominator }: Fraction, lang: Language): string {
  const millionths = (numerator * 1_000_000n) / denominator;
  const more = (numerator * 1_000_000n) % denominator === 0n ? "" : "…";
  return `0${lang === "sv" ? "," : "."}${String(millionths).padStart(6, "0")}${more}`;
}
