import { counted } from "../language/counted.ts";
import { rad, row } from "../language/list-words.ts";
import { formatKr } from "../money/format-money.ts";
import type { RecoveryProblems } from "../problems/recovery.ts";
import type { Messages } from "./messages.ts";

const sv = (ore: bigint): string => formatKr(ore, { lang: "sv", unit: true });
const en = (ore: bigint): string => formatKr(ore, { lang: "en", unit: true });

export const recoveryMessages: Messages<RecoveryProblems> = {
  "recovery-rows": {
    sv: ({ rows }) =>
      `Tabellen har ${counted(rows, "belopp för en känd", "belopp för kända")} mottagare; minst två behövs för att återvinna folkmängder. Kontrollera att rätt fil och rätt --level angavs.`,
    en: ({ rows }) =>
      `The table has ${counted(rows, "amount for a known recipient", "amounts for known recipients")}; at least two are needed to recover populations. Check that the right file and the right --level were given.`,
  },
  "columns-several": {
    sv: ({ headers }) =>
      `Tabellen har flera kolumner med belopp: ${rad(headers)}. Välj en med --column, efter rubrik eller bokstav.`,
    en: ({ headers }) =>
      `The table has several columns of amounts: ${row(headers)}. Choose one with --column, by its header or letter.`,
  },
  "base-above": {
    sv: ({ label, amount, base }) =>
      base === 0n
        ? `${label || "En mottagare"} har ${sv(amount)}, och belopp under 0 kr kan inte räknas baklänges. Är alla återbetalningar, skriv dem utan minustecken; annars utelämna raden och ange --pot.`
        : `${label || "En mottagare"} har ${sv(amount)}, mindre än grundbeloppet ${sv(base)}. Rätta beloppet, eller ange ett lägre grundbelopp.`,
    en: ({ label, amount, base }) =>
      base === 0n
        ? `${label || "A recipient"} has ${en(amount)}, and amounts below SEK 0 cannot be computed backwards. If all are repayments, write them without the minus sign; otherwise leave out the row and give --pot.`
        : `${label || "A recipient"} has ${en(amount)}, less than the base of ${en(base)}. Correct the amount, or give a lower base.`,
  },
  "pot-too-small": {
    sv: ({ pot, least, recipients }) =>
      pot <= 0n
        ? `Potten är ${sv(pot)}: det finns inget att fördela efter folkmängd. Ange en pott över 0 kr.`
        : recipients === null
          ? `Potten ${sv(pot)} räcker inte: en enda andel är mer än ${sv(least)}. Ange den pott som andelen togs ur, efter grundbelopp.`
          : `Potten ${sv(pot)} räcker inte: ${recipients} grundbelopp är ${sv(least)}, och inget återstår att fördela efter folkmängd. Ange en annan pott eller ett annat grundbelopp.`,
    en: ({ pot, least, recipients }) =>
      pot <= 0n
        ? `The pot is ${en(pot)}: there is nothing to share by population. Give a pot above SEK 0.`
        : recipients === null
          ? `The pot of ${en(pot)} is too small: a single share is more than ${en(least)}. Give the pot that the share was taken from, less fixed amounts.`
          : `The pot of ${en(pot)} is too small: ${recipients} bases come to ${en(least)}, and nothing is left to share by population. Give another pot or another base.`,
  },
  "ratio-clash": {
    sv: ({ recipient, first, firstAmount, firstPot, second, secondAmount, secondPot }) =>
      `${recipient}: ${sv(firstAmount)} av ${sv(firstPot)} (${first}) och ${sv(secondAmount)} av ${sv(secondPot)} (${second}) kan inte följa av samma vikt. Minst ett av beloppen är fel, eller så är de fördelade efter olika vikter, eller så bär ett av dem vad en avrundning lagt på den största.`,
    en: ({ recipient, first, firstAmount, firstPot, second, secondAmount, secondPot }) =>
      `${recipient}: ${en(firstAmount)} of ${en(firstPot)} (${first}) and ${en(secondAmount)} of ${en(secondPot)} (${second}) cannot follow from one weight. At least one of the amounts is wrong, or they are shared by different weights, or one of them bears what a rounding put on the largest.`,
  },
};
