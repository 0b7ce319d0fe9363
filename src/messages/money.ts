import type { Language } from "../language/language.ts";
import { oneOf } from "../language/list-of.ts";
import { unitNames } from "../language/unit-names.ts";
import type { MoneyProblems, MoneyReason } from "../problems/money.ts";
import type { Words } from "./messages.ts";
import { readingsOf } from "./readings-of.ts";

const REASONS_SV: Readonly<Record<MoneyReason, string>> = {
  empty: "texten är tom",
  "unexpected-character": "tecknet hör inte hemma i ett belopp",
  "bad-grouping": "siffrorna är inte grupperade tre och tre",
  "second-separator": "det är ett andra decimaltecken",
  "below-one-ore": "beloppet har för många decimaler",
  "not-whole-number":
    "ett tal måste vara helt, högst 9 007 199 254 740 991; skriv belopp med decimaler som text",
  "unknown-unit": "enheten är okänd; skriv",
};

const REASONS_EN: Readonly<Record<MoneyReason, string>> = {
  empty: "the text is empty",
  "unexpected-character": "the character does not belong in an amount",
  "bad-grouping": "the digits are not grouped in threes",
  "second-separator": "this is a second decimal separator",
  "below-one-ore": "the amount has too many decimals",
  "not-whole-number":
    "a number must be whole, at most 9,007,199,254,740,991; write amounts with decimals as text",
  "unknown-unit": "the unit is unknown; write",
};

/** Where a unit is unknown, those that the money in use has. */
function unitsFor(reason: MoneyReason, lang: Language): string {
  return reason === "unknown-unit" ? ` ${oneOf(unitNames(), lang)}` : "";
}

export const moneySv: Words<MoneyProblems> = {
  "money-malformed": ({ text, position, reason }) =>
    `Beloppet "${text}" går inte att läsa: ${REASONS_SV[reason]}${unitsFor(reason, "sv")} (tecken ${position + 1}). Skriv till exempel 1 640 500 000 eller 25,5 ${unitNames()[2]}.`,
  "money-ambiguous": ({ text, position, readings }) =>
    `Beloppet "${text}" kan betyda ${oneOf(readingsOf(text, readings, "sv"), "sv")}: tecken ${position + 1} kan vara decimaltecken eller tusentalsavgränsare. Skriv decimaler med komma och tusental med mellanslag.`,
};

export const moneyEn: Words<MoneyProblems> = {
  "money-malformed": ({ text, position, reason }) =>
    `Cannot read the amount "${text}": ${REASONS_EN[reason]}${unitsFor(reason, "en")} (character ${position + 1}). Write, for example, 1 640 500 000 or 25,5 ${unitNames()[2]}.`,
  "money-ambiguous": ({ text, position, readings }) =>
    `The amount "${text}" can mean ${oneOf(readingsOf(text, readings, "en"), "en")}: character ${position + 1} is either a decimal separator or a thousands separator. Write decimals with a comma and thousands with a space.`,
};
