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

/** What was counted or laid down in the year right after it. */
const COUNTED = /(?:underlag|statistik|elever|elevantal|nyckel|läget|förordning(?:en)?|lagen)[,:]?$/i;
const BARE = /^(?:19|20)\d\d$/;

/** The years in a title that are the money's: the words before each, or after "2022 års", show what else it belongs to. */
function moneyYears(text: string): readonly string[] {
  const words = text.split(/\s+/);
  const years: string[] = [];
  let before: string[] = [];
  let isMoney = false;
  for (const [at, word] of words.entries()) {
    const year = word.replace(/[()[\],.:;]/g, "");
    if (!BARE.test(year)) {
      before.push(word);
      continue;
    }
    const owner = (words[at + 1] === "års" ? words.slice(at + 2, at + 4) : [...before, year]).join(" ");
    // "2023 och 2024" are years of the same.
    if (!/^(?:och|and|till|to|[-–])$/.test(before.join(" ")))
      isMoney = !DATED.test(owner) && !COUNTED.test(before.join(" "));
    if (isMoney) years.push(year);
    before = [];
  }
  return years;
}

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
  const title = titles.findLast(({ text }) => moneyYears(text).length > 0 && isOfMoney(text))?.text;
  const isChange = headerSense(title ?? "", years).apart === "change";
  if (title && !isChange && !moneyYears(title).some((year) => years.includes(year))) return title;
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
