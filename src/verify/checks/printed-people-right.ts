import type { TableColumn } from "../../tables/table.ts";
import { monthNumber } from "../../text/month-number.ts";
import { comparedWith } from "../compared-with.ts";
import { peopleMeanings } from "../people-meanings.ts";
import { printedPeople } from "../printed-numbers.ts";
import type { Sheet } from "../sheet.ts";
import { type Check, findingsOfAll } from "./check.ts";

const MONTH = /(?:\b|\d-)(jan|feb|ma[rjy]|apr|ju[nl]|aug|sep|o[ck]t|nov|dec)/i;

/** Printed people are those of the registers that the lines use, unless a header names another date. */
export const printedPeopleRight: Check = ({ table, claim, sheet }) => {
  if (claim.kind !== "recipients") return {};
  return findingsOfAll(
    printedPeople(table).map((numbers) => {
      const dated = numbers[0] ? datesIn(numbers[0].column, sheet) : "none";
      if (dated === "other") return {};
      const isDated = dated === "same";
      return comparedWith(numbers, peopleMeanings(sheet, isDated), "population", isDated);
    }),
  );
};

/** Whether a header names the date of a register in use, another one, or none. */
function datesIn({ header }: TableColumn, { registers }: Sheet): "same" | "other" | "none" {
  const [, year, numbered] = /\b((?:19|20)\d\d)(?:-([01]\d))?\b/.exec(header) ?? [];
  const month = Number(numbered ?? monthNumber(MONTH.exec(header)?.[1]));
  if (year === undefined) return "none";
  const fits = registers.some(({ register: { date } }) => {
    const [inYear, inMonth] = date.split("-");
    return inYear === year && (month === 0 || Number(inMonth) === month);
  });
  return fits ? "same" : "other";
}
