import { readPrintedMoney } from "../../money/read-money.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { plainFigure } from "./plain-figure.ts";
import { printsNothing, withoutMarks } from "./without-marks.ts";

/**
 * The kind of a cell before its column is known. `figure` is certainly a figure, though it may be misgrouped
 * ("544 99 160", "1 152 34l"). `number` may also be a code, a section or a column's number ("01", "0980", "3.1") or a
 * unit ("1 000 kr"). `year` is a number from 1900 to 2099. `misprint` looks like a figure in which a letter took a
 * digit's place, or that did not fit the column ("115234l", "1,15E+06", "####").
 */
export type CellKind = "empty" | "nothing" | "text" | "figure" | "number" | "year" | "percent" | "misprint";

/** No figure is this long; longer texts are prose. */
const LONGEST = 200;

/** The kind of a cell, from its text. */
export function cellKind(text: string): CellKind {
  const whole = text.replace(/\p{Cf}/gu, "").trim();
  if (whole === "") return "empty";
  if (whole.length > LONGEST) return "text";
  const plain = plainSpaces(withoutMarks(whole));
  if (printsNothing(plain)) return "nothing";
  if (/^(?:19|20)\d\d$/.test(plain)) return "year";
  if (/^(?:\d{1,2}|\d{4}|\d{1,2}(?:\.\d{1,2}){1,3}|1 ?000 ?kr(?:onor)?)$/i.test(plain)) return "number";
  const bare = plain.replace(/^\((.*)\)$/, "$1");
  const percent = bare.replace(/ ?(?:%|procent)$/i, "");
  if (isFigure(percent)) return percent === bare ? "figure" : "percent";
  return isMisprint(bare) ? "misprint" : "text";
}

/** Whether a text is read as an amount, or only its digits' grouping and decimals are at fault. */
function isFigure(text: string): boolean {
  const reading = readPrintedMoney(plainFigure(text), "kr");
  if ("ore" in reading || reading.problem.code === "money-ambiguous") return true;
  const { reason } = reading.problem.details;
  return reason === "bad-grouping" || reason === "second-separator" || reason === "below-one-ore";
}

function isMisprint(text: string): boolean {
  if (/^#+$/.test(text)) return true;
  if (!/^[-+\u2212\u2013]?\d[\d .,'+A-Za-z]*$/.test(text) || /^(?:19|20)\d\d\D/.test(text)) return false;
  const letters = text.replace(/[^A-Za-z]/g, "").length;
  return letters > 0 && letters < 3 && text.replace(/\D/g, "").length > 2;
}
