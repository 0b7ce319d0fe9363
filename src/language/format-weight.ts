import { formatCount } from "../money/format-kr.ts";
import type { InBoth, Language } from "./language.ts";

const POINT: InBoth<string> = { sv: ",", en: "." };

/** A weight as a figure: a count as it is, others to at most six decimals, cut and marked with … where more follow. */
export function formatWeight(weight: bigint, scale: bigint, lang: Language): string {
  const whole = formatCount(weight / scale, { lang });
  const millionths = ((weight % scale) * 1_000_000n) / scale;
  const more = ((weight % scale) * 1_000_000n) % scale === 0n ? "" : "…";
  if (weight % scale === 0n) return whole;
  const digits = String(millionths).padStart(6, "0");
  return `${whole}${POINT[lang]}${more ? digits + more : digits.replace(/(?<!0)0+$/, "")}`;
}
