import { unitSpelled } from "../../money/money-unit.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { printsNothing, withoutMarks } from "./without-marks.ts";

/**
 * The kind of a cell before its column is known. `figure` is certainly a figure, though it may be misprinted. `number`
 * may also be a code, a section or a column's number ("01", "0980", "3.1") or a unit ("1 000 kr"). `year` is a number
 * from 1900 to 2099.
 */
export type CellKind = "empty" | "nothing" | "text" | "figure" | "number" | "year" | "percent";

/** No figure is this long; longer texts are prose. */
const LONGEST = 200;

/** Each character can match in one way only, so a long text takes linear time. */
const FIGURE = /^\(?[-+\u2212\u2013]?(?:(?:kr|sek) ?)?\d[\d\s.,]*(%|[a-zåäö:-][a-zåäö .:-]{0,20})?\)?$/i;

/** The kind of a cell, from its text. */
export function cellKind(text: string): CellKind {
  const whole = text.trim();
  if (whole === "") return "empty";
  if (whole.length > LONGEST) return "text";
  const plain = plainSpaces(withoutMarks(whole));
  if (printsNothing(plain)) return "nothing";
  const tail = FIGURE.exec(plain);
  if (!tail) return "text";
  const unit = tail[1]?.trim();
  if (unit === "%" || unit?.toLowerCase() === "procent") return "percent";
  if (unit !== undefined && unitSpelled(unit) === undefined) return "text";
  if (/^(?:19|20)\d\d$/.test(plain)) return "year";
  return /^(?:\d{1,2}|\d{4}|\d{1,2}(?:\.\d{1,2}){1,3}|1 ?000 ?kr(?:onor)?)$/i.test(plain)
    ? "number"
    : "figure";
}
