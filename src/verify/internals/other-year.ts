import type { Agreement } from "../../agreements/agreement.ts";
import type { Table, TableText } from "../../tables/table.ts";
import { headerSense, yearsOf } from "./header-sense.ts";
import { linesTitled } from "./lines-titled.ts";
import { DATED, yearsOfRows } from "./years-of-rows.ts";

/** Words of a title about money; a sentence without one may name a line for another reason. */
export const MONEY: RegExp =
  /fördel|tilldel|medel|belopp|bidrag|anslag|ersättning|kronor|alloc|grant|amount|fund/i;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** What was counted or laid down in the year right after it. */
const COUNTED = /(?:underlag|statistik|elever|elevantal|nyckel|läget|förordning(?:en)?|lagen)[,:]?$/i;

/** A year, or several in a row: "2023", "2023/24", "2021–2025". */
const YEARS = /^((?:19|20)\d\d)(?:[/–-]((?:20)?\d\d))?$/;

/** The years in a title that are the money's: the words before each, or after "2022 års", show what else it belongs to. */
function moneyYears(text: string): readonly string[] {
  const words = text.split(/\s+/);
  const years: string[] = [];
  let before: string[] = [];
  let isMoney = false;
  for (const [at, word] of words.entries()) {
    const year = word.replace(/[()[\],.:;]/g, "");
    const [, first, last = first?.slice(-2)] = YEARS.exec(year) ?? [];
    if (first === undefined || last === undefined) {
      before.push(word);
      continue;
    }
    const owner = (words[at + 1] === "års" ? words.slice(at + 2, at + 4) : [...before, year]).join(" ");
    // "2023 och 2024" are years of the same.
    if (!/^(?:och|and|till|to|[-–])$/.test(before.join(" ")))
      isMoney = !DATED.test(owner) && !COUNTED.test(before.join(" "));
    const end = Number(last.length > 2 ? last : first.slice(0, 2) + last);
    if (isMoney) years.push(first);
    for (let next = Number(first) + 1; isMoney && next <= end; next++) years.push(String(next));
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
  const found = yearsOfRows(table);
  if (!found) return undefined;
  const printed = rows.filter(({ role }) => role === "entry").map(found.yearOf);
  return printed.every(isOther) ? printed[0] : undefined;
}
