import { type Fraction, lowest } from "../../numbers/fraction.ts";
import { sum } from "../../numbers/sum.ts";
import type { ColumnFigures } from "../column-figures.ts";
import { comparedWith, type Meaning } from "../compared-with.ts";
import { moneyMeaning, peopleMeanings } from "../people-meanings.ts";
import { printedNumbers } from "../printed-numbers.ts";
import { type Check, findingsOfAll } from "./check.ts";

/** Printed percentages are shares of a column's money or of the people, where most of them are. */
export const printedSharesRight: Check = ({ table, claim, sheet }) => {
  const printed = claim.kind === "recipients" ? printedNumbers(table, "share") : [];
  if (printed.length === 0) return {};
  const ofMoney = sheet.columns.flatMap((column) => {
    const money = moneyMeaning(column);
    return wholesOf(column).map((all) => shareOf(money, all));
  });
  const first = sheet.columns[0];
  const ofPeople = peopleMeanings(sheet).flatMap((people) => {
    const counted = first?.entries.map(({ row }) => people(row)?.numerator) ?? [];
    return counted.includes(undefined) ? [] : [shareOf(people, sum(counted as bigint[]))];
  });
  const shares = [...ofMoney, ...ofPeople];
  const meanings = [...shares.map((share) => times(share, 100n)), ...shares];
  return findingsOfAll(printed.map((numbers) => comparedWith(numbers, meanings, "share", false)));
};

/** What a column's amounts may be shares of: the sum of its lines as rounded, their amounts, or all that is printed. */
function wholesOf({ paidOut, lines, entries }: ColumnFigures): bigint[] {
  const printed = sum(entries.map(({ printed: one }) => one ?? 0n));
  const all = [...(paidOut === undefined ? [] : [paidOut]), sum(lines.map(({ amount }) => amount)), printed];
  return [...new Set(all)].filter((one) => one > 0n);
}

function shareOf(part: Meaning, all: bigint): Meaning {
  return (row) => divided(part(row), all);
}

function divided(part: Fraction | undefined, all: bigint): Fraction | undefined {
  return part && lowest(part.numerator, part.denominator * all);
}

function times(meaning: Meaning, factor: bigint): Meaning {
  return (row) => {
    const exact = meaning(row);
    return exact && { ...exact, numerator: exact.numerator * factor };
  };
}
