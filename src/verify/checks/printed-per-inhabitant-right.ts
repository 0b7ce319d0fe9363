import { lowest } from "../../numbers/fraction.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { comparedWith, type Meaning } from "../compared-with.ts";
import { moneyMeaning, peopleMeanings } from "../people-meanings.ts";
import { printedNumbers } from "../printed-numbers.ts";
import { type Check, findingsOfAll } from "./check.ts";

/** Printed kronor per inhabitant are the amounts of a column divided by the people that its lines count. */
export const printedPerInhabitantRight: Check = ({ table, claim, sheet }) => {
  const printed = claim.kind === "recipients" ? printedNumbers(table, "per-inhabitant") : [];
  if (printed.length === 0) return {};
  const people = peopleMeanings(sheet);
  const meanings = sheet.columns.flatMap((column) => {
    const money = moneyMeaning(column);
    return people.map(
      (count): Meaning =>
        (row) =>
          quotient(money(row), count(row)),
    );
  });
  return findingsOfAll(printed.map((numbers) => comparedWith(numbers, meanings, "per-inhabitant", true)));
};

function quotient(money: ReturnType<Meaning>, people: ReturnType<Meaning>): ReturnType<Meaning> {
  if (!money || !people || people.numerator === 0n) return undefined;
  return lowest(money.numerator, people.numerator * krona());
}
