import { lowest } from "../../numbers/fraction.ts";
import { comparedWith, type Meaning } from "../printed-meaning.ts";
import { printedNumbers } from "../printed-numbers.ts";
import { moneyMeaning, peopleMeanings } from "../row-facts.ts";
import { type Check, findingsOfAll } from "./check.ts";

const PER_INHABITANT = /(\bper|\/)\s*(inv|capita|person|inhabitant)/i;
const ORE_PER_KRONA = 100n;

/** Printed kronor per inhabitant are the amounts of a column divided by the people that its lines count. */
export const printedPerInhabitantRight: Check = ({ table, claim, sheet }) => {
  if (claim.kind !== "recipients") return findingsOfAll([]);
  const people = peopleMeanings(sheet);
  const meanings = sheet.columns.flatMap((column) => {
    const money = moneyMeaning(column);
    return people.map(
      (count): Meaning =>
        (row) =>
          quotient(money(row), count(row)),
    );
  });
  return findingsOfAll(
    table.columns
      .filter(({ role, header }) => role === "other" && PER_INHABITANT.test(header))
      .map((column) => comparedWith(column, printedNumbers(table, column), meanings, "per-inhabitant", true)),
  );
};

function quotient(money: ReturnType<Meaning>, people: ReturnType<Meaning>): ReturnType<Meaning> {
  if (!money || !people || people.numerator === 0n) return undefined;
  return lowest(money.numerator, people.numerator * ORE_PER_KRONA);
}
