import type { Agreement } from "../../agreements/agreement.ts";
import type { Table, TableText } from "../../tables/table.ts";
import { headerSense, yearsOf } from "./header-sense.ts";
import { linesTitled } from "./lines-titled.ts";
import { DATED, yearsOfRows } from "./years-of-rows.ts";

/** Words of a title about money; a sentence without one may name a line for another reason. */
export const MONEY: RegExp =
  /fördel|tilldel|medel|belopp|bidrag|anslag|ersättning|kronor|alloc|grant|amount|fund/i;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * The text that shows that the amounts of a table are another year's, where no heading of amounts has a year: the lowest
 * title about money or a line that names a year, if it does not name the agreement's; or the year that a column "År" has in
 * every row, if no people are counted beside it.
 */
export function otherYear(
  table: Table,
  titles: readonly TableText[],
  agreement: Agreement,
): string | undefined {
  const { columns, rows } = table;
  if (columns.some(({ role, header }) => role === "amount" && header.search(YEAR) >= 0)) return undefined;
  const years = yearsOf(agreement);
  const isOther = (text = ""): boolean => headerSense(text, years).apart === "other-year";
  const isOfMoney = (text: string): boolean =>
    MONEY.test(text) || linesTitled(text.replace(YEAR, ""), agreement, true) !== undefined;
  const title = titles.findLast(
    ({ text }) => text.search(YEAR) >= 0 && !DATED.test(text) && isOfMoney(text),
  )?.text;
  if (isOther(title)) return title;
  const found = yearsOfRows(table);
  if (!found) return undefined;
  const printed = rows.filter(({ role }) => role === "entry").map(found.yearOf);
  return printed.every(isOther) ? printed[0] : undefined;
}
