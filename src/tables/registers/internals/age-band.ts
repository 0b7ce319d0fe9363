import { OLDEST } from "../../../population/counted.ts";
import { ofCodeAndLabel } from "./of-code-and-label.ts";

/** Ages from one to another, both counted: [5, 9]. */
export type AgeBand = readonly [from: number, to: number];

/** A group of several ages as a table prints it: "0-9", "-4 år", "85+ år", "5–9 years"; `undefined` for another text. */
export function ageBand(text: string): AgeBand | undefined {
  const band = ofCodeAndLabel(text, (part) => boundsIn(part)?.join("-"));
  if (band === undefined) return undefined;
  const [from = 0, to = OLDEST] = band.split("-").map(Number);
  return [from, to];
}

function boundsIn(text: string): AgeBand | undefined {
  const plain = text.toLowerCase().replace(/\s+/g, " ");
  const [, first, dash, last] =
    /^(\d{1,3})?( ?[-–+] ?)(\d{1,3})?(?: år(?: och äldre)?| years?(?: (?:and|or) (?:over|older))?)?$/.exec(
      plain,
    ) ??
    /^(\d{1,3})( )(?:år och äldre|years (?:and|or) (?:over|older))$/.exec(plain) ??
    [];
  if (dash === undefined || (first === undefined && last === undefined)) return undefined;
  if (dash.includes("+") && last !== undefined) return undefined;
  const [from, to] = [Number(first ?? 0), Number(last ?? OLDEST)];
  return from < to && to <= OLDEST ? [from, to] : undefined;
}
