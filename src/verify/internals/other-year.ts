import type { Agreement } from "../../agreements/agreement.ts";
import type { Table, TableColumn, TableText } from "../../tables/table.ts";
import { headerSense, yearsOf } from "./header-sense.ts";
import { linesTitled } from "./lines-titled.ts";

/** Words of a title about money; a sentence without one may name a line for another reason. */
export const MONEY: RegExp =
  /fördel|tilldel|medel|belopp|bidrag|anslag|ersättning|kronor|alloc|grant|amount|fund/i;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** What a year in a title belongs to besides the money: people, decisions, dates. */
const DATED =
  /folkm|befolk|invån|popul|inhab|beslut|\bprop\b|proposition|regleringsb|\bscb\b|\bpris|version|senast|från|strategi|uppd|utbetal|decid|decision|paid|updat|uppdat|publi|dnr|diarie|källa|source|(?:jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[ck]t|nov|dec)\p{L}*\.? \d{4}/iu;

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
  const column = yearColumn(table);
  if (!column) return undefined;
  const printed = rows
    .filter(({ role }) => role === "entry")
    .map(({ texts }) => texts.find((cell) => cell.column === column.index)?.text);
  return printed.every(isOther) ? printed[0] : undefined;
}

/** The column "År" of a table; `undefined` where people are counted beside it, whose year it may be. */
export function yearColumn({ columns }: Table): TableColumn | undefined {
  if (columns.some(({ role }) => role === "population")) return undefined;
  return columns.find(({ role, header }) => role !== "amount" && /^(år|year)$/i.test(header.trim()));
}
