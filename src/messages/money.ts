import type { InBoth, Language } from "../language/language.ts";
import { oneOf } from "../language/list-of.ts";
import { unitNames } from "../language/unit-names.ts";
import type { MoneyProblems, MoneyReason } from "../problems/money.ts";
import type { Messages } from "./messages.ts";
import { readingsOf } from "./readings-of.ts";

const REASONS: Readonly<Record<MoneyReason, InBoth<string>>> = {
  empty: { sv: "texten är tom", en: "the text is empty" },
  "unexpected-character": {
    sv: "tecknet hör inte hemma i ett belopp",
    en: "the character does not belong in an amount",
  },
  "bad-grouping": {
    sv: "siffrorna är inte grupperade tre och tre",
    en: "the digits are not grouped in threes",
  },
  "second-separator": {
    sv: "det är ett andra decimaltecken",
    en: "this is a second decimal separator",
  },
  "below-one-ore": { sv: "beloppet har för många decimaler", en: "the amount has too many decimals" },
  "not-whole-number": {
    sv: "ett tal måste vara helt, högst 9 007 199 254 740 991; skriv belopp med decimaler som text",
    en: "a number must be whole, at most 9,007,199,254,740,991; write amounts with decimals as text",
  },
  "unknown-unit": { sv: "enheten är okänd; skriv", en: "the unit is unknown; write" },
};

/** Why, and where a unit is unknown those that the money in use has. */
function reasonIn(reason: MoneyReason, lang: Language): string {
  const units = reason === "unknown-unit" ? ` ${oneOf(unitNames(), lang)}` : "";
  return REASONS[reason][lang] + units;
}

export const moneyMessages: Messages<MoneyProblems> = {
  "money-malformed": {
    sv: ({ text, position, reason }) =>
      `Beloppet "${text}" går inte att läsa: ${reasonIn(reason, "sv")} (tecken ${position + 1}). Skriv till exempel 1 640 500 000 eller 25,5 ${unitNames()[2]}.`,
    en: ({ text, position, reason }) =>
      `Cannot read the amount "${text}": ${reasonIn(reason, "en")} (character ${position + 1}). Write, for example, 1 640 500 000 or 25,5 ${unitNames()[2]}.`,
  },
  "money-ambiguous": {
    sv: ({ text, position, readings }) =>
      `Beloppet "${text}" kan betyda ${oneOf(readingsOf(text, readings, "sv"), "sv")}: tecken ${position + 1} kan vara decimaltecken eller tusentalsavgränsare. Skriv decimaler med komma och tusental med mellanslag.`,
    en: ({ text, position, readings }) =>
      `The amount "${text}" can mean ${oneOf(readingsOf(text, readings, "en"), "en")}: character ${position + 1} is either a decimal separator or a thousands separator. Write decimals with a comma and thousands with a space.`,
  },
};
