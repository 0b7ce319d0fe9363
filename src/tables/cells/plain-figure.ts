import { plainSpaces } from "../../text/plain-spaces.ts";

/** The signs among the digits of a column's figures, as the column as a whole shows them; "" if no cell decides. */
export interface FigureSigns {
  /** What groups thousands: the apostrophe of "46'693'876", the point of "46.693.876". */
  readonly thousands: string;
  /** What begins decimals: a point or a comma. */
  readonly decimal: string;
}

/** The digits of a figure with their signs: "46.693.876,50". */
const DIGITS = /\d[\d.,']*/;
const GROUPED = /^\d{1,3}([.,'])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/;

/**
 * Rewrites what people print among and after digits to the one spelling that is read. No character changes its place:
 * "46.693.876" and "46'693'876" get spaces, and "1 234,-", "kr." and "kronor." lose their ends. A sign that may group
 * or begin decimals ("12.300") stays, unless the column decides.
 *
 * @example
 * ```ts
 * plainFigure("46'693'876 kr."); // "46 693 876 kr "
 * plainFigure("12.300", { thousands: ".", decimal: "" }); // "12 300"
 * ```
 */
export function plainFigure(text: string, signs?: FigureSigns): string {
  return text
    .replaceAll("’", "'")
    .replace(/(\d)[.,][-\u2012-\u2015\u2212](?=\D*$)/, "$1  ")
    .replace(/([a-zåäö])\.$/i, "$1 ")
    .replace(DIGITS, (digits) => {
      const { sign, sure } = grouping(digits);
      if (sure || (sign !== "" && sign === signs?.thousands)) return digits.replaceAll(sign, " ");
      // A lone apostrophe is as doubtful as a lone point.
      return sign === "'" ? digits.replace(sign, ".") : digits;
    });
}

/** The signs that a column's figures use, by those of them that can be read in one way only. */
export function signsOf(texts: Iterable<string>): FigureSigns | undefined {
  let [groups, begins] = ["", ""];
  for (const text of texts) {
    if (!/[.,'’]/.test(text)) continue;
    const [figure = ""] = /\d[\d.,' ]*/.exec(plainSpaces(text).replaceAll("’", "'")) ?? [];
    const { sign, sure, end } = grouping(figure.trimEnd());
    if (sure) groups += sign;
    const [, whole = "", point = "", decimals = ""] = /^([\d ]+)([.,])(\d+) *$/.exec(figure) ?? [];
    begins += decimals.length === 3 && whole.length <= 3 && !whole.startsWith("0") ? end : end || point;
  }
  const only = (signs: string, some: string, others: string) =>
    [...signs].find((sign) => some.includes(sign) && !others.includes(sign)) ?? "";
  const signs = { thousands: only("'.,", groups, begins), decimal: only(".,", begins, groups) };
  return signs.thousands + signs.decimal === "" ? undefined : signs;
}

/** The sign that may group the digits, whether it certainly does, and the sign of the decimals after it. */
function grouping(digits: string): { readonly sign: string; readonly sure: boolean; readonly end: string } {
  const [, sign = "", end = ""] = GROUPED.exec(digits) ?? [];
  if (sign === end) return { sign: "", sure: false, end: "" };
  return { sign, sure: end !== "" || digits.split(sign).length > 2, end };
}
