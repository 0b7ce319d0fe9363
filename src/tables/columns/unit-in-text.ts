import { type MoneyUnit, unitSpelled } from "../../money/money-unit.ts";
import { unitInUse } from "../../recipients/unit-in-use.ts";

/** Words and numbers; "_" separates words, as in "amount_tkr". */
const TOKENS = /\d+|\p{L}+|[^\s_]/gu;

const MULTIPLES: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/^(tusen(tals?)?|thousands?)$/, "tkr"],
  [/^mi(ljon(er|tal)|llions?)$/, "mnkr"],
  [/^(miljarder|billions?)$/, "mdkr"],
];

/** Thousands in figures: "1 000-tal kr". */
const THOUSANDS = /\b1\s?000\s?-?tals?\b/g;
/** Whether what is before a unit ends in a lone "1 000" or "1000" that multiplies: "(1 000 kr)", "belopp i 1 000 kr". */
const THOUSAND = /(?:^|(?:^| )(?:in?|[(,:/]) )1 ?000$/;
/** What may be between a text's "kronor" or end and the word that multiplies. */
const BETWEEN = /^(?:[(,]|in?)$/;
/** What is counted in thousands, and is no money. */
const PEOPLE = /folk|invån|person|antal|elev|popul|inh|pupil|number/;

/**
 * The unit that a header or title gives for its amounts; `undefined` if it gives none. Only whole words count. A unit
 * after a figure ("fördelning av 937 mnkr") belongs to that figure, except in "1 000 kr", which is how tables write
 * thousands. The unit that amounts are rounded to is not the unit they are in.
 *
 * @example
 * ```ts
 * unitInText("Angivet i tusental kronor"); // "tkr"
 * unitInText("Fördelning av 937 mnkr, belopp i kr"); // "kr"
 * ```
 */
export function unitInText(text: string): MoneyUnit | undefined {
  if (/avrunda|rounded/i.test(text)) return undefined;
  const plain = text.normalize("NFC").toLowerCase().replace(THOUSANDS, "tusental");
  const tokens = plain.match(TOKENS) ?? [];
  for (let at = 0; at < tokens.length; at++) {
    const found = unitAt(tokens, at);
    if (!found) continue;
    const before = tokens[at - 1] ?? "";
    if (!/^\d/.test(before) || (isYear(before) && !/^\d/.test(tokens[at - 2] ?? ""))) return found;
    if (found === "kr" && THOUSAND.test(tokens.slice(0, at).join(" "))) return "tkr";
    // "937 miljoner kronor" is one figure; its "kronor" is not the table's unit.
    if (unitSpelled(tokens[at] ?? "") === undefined) at += [".", "of"].includes(tokens[at + 1] ?? "") ? 2 : 1;
  }
  // A multiple may end a text without a word for money: "(tusental)", "Belopp i miljoner".
  const [multiple = "", before = ""] = tokens.filter((token) => token !== ")").reverse();
  return BETWEEN.test(before) && !PEOPLE.test(plain) ? multipleOf(multiple) : undefined;
}

function unitAt(tokens: readonly string[], at: number): MoneyUnit | undefined {
  const [word = "", next = "", after = "", last = ""] = tokens.slice(at, at + 4);
  const money = [".", "of"].includes(next) ? after : next;
  const pair = multipleOf(word) ?? unitSpelled(`${word} ${unitInUse().sv}`);
  if (pair && unitSpelled(money) === "kr") return pair;
  const unit = unitSpelled(word);
  if (unit !== "kr") return unit;
  // "kronor i tusental", "kr (miljoner)"
  const multiple = [next, after, last].find((one) => !BETWEEN.test(one));
  return multipleOf(multiple ?? "") ?? unit;
}

/** What a word multiplies by: "tusental", "millions". */
function multipleOf(word: string): MoneyUnit | undefined {
  return MULTIPLES.find(([words]) => words.test(word))?.[1];
}

/** "Belopp 2024 kr" is in kronor, because 2024 is a year; 2000 could also be an amount. */
function isYear(number: string): boolean {
  return /^(?:199\d|20[0-4]\d)$/.test(number) && number !== "2000";
}
